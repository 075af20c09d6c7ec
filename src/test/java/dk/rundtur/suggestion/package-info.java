/// Tests of the ranking over what the database shows.
@NullMarked
package dk.rundtur.suggestion;

import org.jspecify.annotations.NullMarked;
