/// The lists that files come from; the ids in a file belong to its list.
@NullMarked
package dk.rundtur.interchange.source;

import org.jspecify.annotations.NullMarked;
