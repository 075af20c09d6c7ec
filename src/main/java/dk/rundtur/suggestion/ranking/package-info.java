/// Whom to talk to next, and why: plain Java over plain records, the same for page and benchmark.
///
/// Put a [dk.rundtur.suggestion.ranking.world.World] together with
/// [dk.rundtur.suggestion.ranking.world.WorldBuilder], hand it to
/// [dk.rundtur.suggestion.ranking.Ranker], and write sentences from the
/// [evidence][dk.rundtur.suggestion.ranking.evidence.Evidence] of each term.
@NullMarked
package dk.rundtur.suggestion.ranking;

import org.jspecify.annotations.NullMarked;
