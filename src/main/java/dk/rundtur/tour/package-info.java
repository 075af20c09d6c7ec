/// The relationship tour: conversations, who pointed to whom, and the chains back to its beginning.
@NullMarked
package dk.rundtur.tour;

import org.jspecify.annotations.NullMarked;
