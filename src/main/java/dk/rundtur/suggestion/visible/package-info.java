/// What a network can see: its graph, its history and what other networks' conversations teach, as
/// the plain world that the ranking works on.
@NullMarked
package dk.rundtur.suggestion.visible;

import org.jspecify.annotations.NullMarked;
