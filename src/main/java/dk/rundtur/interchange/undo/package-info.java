/// What imports made and changed, kept for a day, and taking it back.
@NullMarked
package dk.rundtur.interchange.undo;

import org.jspecify.annotations.NullMarked;
