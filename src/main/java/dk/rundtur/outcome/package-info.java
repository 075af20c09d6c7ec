/// The result of a change: the changed thing, or the problems that stood in its way, each with a
/// code that says what to do about it. Knows no other room.
@NullMarked
package dk.rundtur.outcome;

import org.jspecify.annotations.NullMarked;
