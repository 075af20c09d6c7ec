/// Reads what a network can see as the plain world that the ranking works on: its graph, its
/// history and what other networks' conversations teach.
@NullMarked
package dk.rundtur.suggestion.visible;

import org.jspecify.annotations.NullMarked;
