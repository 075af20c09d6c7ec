/// What became of a wish to change something: the changed thing, or problems that a user can mend.
/// The ground of all rooms; it knows none of them.
@NullMarked
package dk.rundtur.outcome;

import org.jspecify.annotations.NullMarked;
