/// Whom to talk to next, through whom and why, each reason traced to what it comes from.
@NullMarked
package dk.rundtur.suggestion.next;

import org.jspecify.annotations.NullMarked;
