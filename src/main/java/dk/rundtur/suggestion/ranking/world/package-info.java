/// What is recorded so far, as plain values: people, ties, needs, referrals and attempts.
///
/// # Why
///
/// The leader's page and a simulation of ten thousand tours are to be ranked by the very same code,
/// so the ranking takes values and not a database. As it looks at nothing else, the same world
/// gives the same list.
///
/// # Terms
///
/// | Term | Meaning | Unit, range |
/// |---|---|---|
/// | place | where a person, tie or need stands in the lists of a [World]; records point by it | 0, 1, … |
/// | strength | how well two people know each other, as far as anybody said | 0 to 1 |
/// | weight | how much a need matters | 0 or more |
/// | phase fit | 1 when a need is felt now, less when only in a later phase | 0 to 1 |
/// | holder | somebody known to hold the competence a need asks for | |
/// | attempt | we tried to talk to somebody; it has an outcome | |
/// | referral | somebody named somebody else; it leads on, leads nowhere, or is open | |
///
/// # Formula
///
/// One more holder of a need gains `weight · phaseFit · ½^holders / (2 − ½^(wanted − 1))`, in needs
/// met: each counts half of the one before, and all who are wanted together count the weight.
///
/// # Border
///
/// A world ends where whoever built it stopped reading; ties across its edge are left out. It holds
/// facts only: what may be true and is not recorded is guessed in `value`, anew each time.
///
/// # Paper
///
/// Singla et al. 2015: people become visible only once somebody who knows them has been talked to.
/// A world is what is visible, and the next one has more in it.
@NullMarked
package dk.rundtur.suggestion.ranking.world;

import org.jspecify.annotations.NullMarked;
