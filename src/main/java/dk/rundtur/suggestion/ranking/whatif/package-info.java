/// What a network would be without somebody, and which teams could carry it.
///
/// # Why
///
/// A network that hangs on one person breaks when the person leaves. And before a network has a
/// core, somebody has to say which four to six people could be it.
///
/// # Terms
///
/// | Term | Meaning | Unit, range |
/// |---|---|---|
/// | loss | the needs, the reach and the groups that go with one person | |
/// | reach | who is within `maxSteps` ties of those who make introductions | people |
/// | repair | whom to win in place of the person | |
/// | covered share | how much of the needs is covered, by weight | 0 to 1 |
/// | closeness | the share of a team's pairs who know each other | 0 to 1 |
/// | core | those who take part in every phase; who of them stays is in every team | |
/// | bound | upper bound: no team that was searched for has a greater score | as the score |
///
/// # Formula
///
/// The score of a team is its covered share and a tenth of its closeness. A need that only one
/// phase has weighs half, as a core is for all phases and others can come for one. Branch and bound
/// finds the best: a branch is cut when its upper bound, the sum of what the best remaining people
/// would each bring alone, is not above the best team found. Where the search takes too long it
/// stops, and the bound says how much better an unseen team could be.
///
/// # Border
///
/// Whether people get on, have time or are any good is not known and not ranked. A loss counts who
/// is cut off, not how much longer the ways of the others become.
///
/// # Paper
///
/// Lappas, Liu & Terzi 2009: a team needs all skills and people who can work together
/// (`TeamSearch`).
@NullMarked
package dk.rundtur.suggestion.ranking.whatif;

import org.jspecify.annotations.NullMarked;
