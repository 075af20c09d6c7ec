/// What is recorded so far, as plain values: people, ties, needs, referrals and attempts.
@NullMarked
package dk.rundtur.suggestion.ranking.world;

import org.jspecify.annotations.NullMarked;
