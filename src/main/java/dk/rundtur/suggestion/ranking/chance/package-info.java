/// Chances of an introduction and of a yes, learned from what was logged.
@NullMarked
package dk.rundtur.suggestion.ranking.chance;

import org.jspecify.annotations.NullMarked;
