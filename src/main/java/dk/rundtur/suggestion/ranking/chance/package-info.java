/// Chances of an introduction and of a yes, learned from what was logged.
///
/// # Why
///
/// Nobody knows how often an introduction works in this town, with these people. The log says a
/// little after five conversations and much after fifty; until then one has to assume.
///
/// # Terms
///
/// | Term | Meaning | Unit, range |
/// |---|---|---|
/// | first | the tie from somebody who has agreed to help; learned apart from the later ones | chance |
/// | later | a tie along which somebody we have not met passes us on | chance |
/// | prior | what is assumed before anything was logged | chance |
/// | weight | how many logged cases a prior counts | cases, more than 0 |
/// | tally | how often something went well and how often it failed; parts of a case count too | cases, 0 or more |
/// | class | ties of the same kind and about the same strength | |
///
/// # Formula
///
/// A chance is the mean of a Beta posterior: `(weight · prior + well) / (weight + well + failed)`.
///
/// It is used twice. All ties together shift the odds of each class by the same factor: `odds(prior
/// of class) · odds(all) / odds(prior of all)`. What results is the prior of the class, and the
/// class's own cases move it on. Whoever has made introductions before is a third round. An answer
/// is learned the same way, first of everybody and then of the person's kind.
///
/// A chain that worked proves each of its ties. When it broke nobody knows where, so each tie is
/// charged with the chance that it held all the same: `(p − P) / (1 − P)`, `p` being its own chance
/// and `P` that of the whole chain.
///
/// # Border
///
/// It knows what was logged, not why. Time does not count: an outcome of last year weighs like
/// yesterday's.
///
/// # Papers
///
/// Dodds, Muhamad & Watts 2003 for the chance of a tie of which nothing is known ([Priors]), and
/// Rajkumar et al. 2022 for learning what strength is worth instead of assuming it (`Strength`).
@NullMarked
package dk.rundtur.suggestion.ranking.chance;

import org.jspecify.annotations.NullMarked;
