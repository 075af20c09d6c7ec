/// How the tour may go on from here: a forecast, and the next few conversations.
///
/// # Why
///
/// A leader wants to know how long this will take, and what comes after the next conversation when
/// it goes well, when the answer is no, and when nobody is reached.
///
/// # Terms
///
/// | Term | Meaning | Unit, range |
/// |---|---|---|
/// | cast | those known to hold what is missing, the easiest to win first | at most 300 people |
/// | rehearsal | one way in which the rest of the tour may go, with chances drawn | at most 60 conversations |
/// | doubt | how far the odds of a chance may be off, as a standard deviation of their logarithm | 0 or more |
/// | outlook | the mean and an interval in conversations, or why there is none | |
///
/// # Formula
///
/// The doubt of a chance `p` learned from `n` cases is `1 / √(p · (1 − p) · (weight + n))`. In each
/// rehearsal the odds of all introductions, and of all answers, are multiplied by `exp(doubt · z)`,
/// `z` drawn from a normal distribution; then the best conversation is held again and again until
/// everything is covered. The interval holds eight of ten rehearsals.
///
/// The next few conversations are what the ranking puts first, each supposing that those before it
/// went well.
///
/// # Border
///
/// Only people who are known take part, and one stranger at a time who is named for a need nobody
/// else is left for. Where too little is known for a number, the reason is given instead. How often
/// the interval holds was measured: docs/benchmarks, 'Does the forecast hold?'.
///
/// # Paper
///
/// Golovin & Krause 2011: a policy is judged by what it does after each outcome, and so are the
/// next few conversations ([NextFew]).
@NullMarked
package dk.rundtur.suggestion.ranking.forecast;

import org.jspecify.annotations.NullMarked;
