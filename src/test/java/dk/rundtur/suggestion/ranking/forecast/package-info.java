/// Tests of the forecast and of the next few conversations.
@NullMarked
package dk.rundtur.suggestion.ranking.forecast;

import org.jspecify.annotations.NullMarked;
