/// How far a network gets: whom it reaches in how many steps, and the map of these people.
@NullMarked
package dk.rundtur.reach;

import org.jspecify.annotations.NullMarked;
