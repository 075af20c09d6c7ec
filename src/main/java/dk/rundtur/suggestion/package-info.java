/// Whom to talk to next, through whom, and why.
@NullMarked
package dk.rundtur.suggestion;

import org.jspecify.annotations.NullMarked;
