/// What the ranking makes of what the database shows.
@NullMarked
package dk.rundtur.suggestion;

import org.jspecify.annotations.NullMarked;
