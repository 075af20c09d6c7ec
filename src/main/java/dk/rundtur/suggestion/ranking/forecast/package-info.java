/// How the tour may go on from here: a forecast, and the next few conversations.
@NullMarked
package dk.rundtur.suggestion.ranking.forecast;

import org.jspecify.annotations.NullMarked;
