/// The most reliable chains of introduction between people.
@NullMarked
package dk.rundtur.suggestion.ranking.route;

import org.jspecify.annotations.NullMarked;
