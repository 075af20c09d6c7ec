/// How the tour may go on: the next few conversations and the forecast.
@NullMarked
package dk.rundtur.suggestion.ahead;

import org.jspecify.annotations.NullMarked;
