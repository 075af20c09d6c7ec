/// What it is worth to talk to somebody: needs covered at once, and what may be learned.
///
/// # Why
///
/// Who holds what we lack is often unknown, or too far away. Then the best conversation is with
/// somebody who makes others known or easier to reach. Such a conversation pays later and takes
/// further conversations, so what follows is counted, with the conversations it takes.
///
/// # Terms
///
/// | Term | Meaning | Unit, range |
/// |---|---|---|
/// | focus | one of the few most valuable open needs; guesses are made for these only | 0 to 31 |
/// | gain | what one more holder of a need is worth, more where few others hold it | needs met |
/// | hidden | the chance that a person holds a need and we do not know | 0 to 1 |
/// | yield | what a person brings once met: gain × chance of holding × chance of a yes | needs met |
/// | follow-up | a conversation that becomes possible by this one: with an acquaintance who comes within one step, or with a holder whom the person names | pays needs met, takes conversations |
/// | left | what a conversation leaves of the gain of a need | needs met |
///
/// # Formula
///
/// ```
/// gain     = need's gain · (1 + rarity / (1 + others known to hold it))
/// named    = 1 − exp(−asked · trust · holders the person may know of)
/// revealed = Σ gain · yes · hidden            what the person may bring unknown to us
///          + Σ pays over the follow-ups taken
/// effort   = 1 + effortPerStep · (steps − 1) · (1 − reached)
///          + reached · Σ takes over the follow-ups taken
/// ```
///
/// Follow-ups are taken greedily, the best paying for what it takes first, as long as one pays
/// better for each conversation than everything before it.
///
/// # How to read the code
///
/// [OpenNeeds] → `Holdings` (who holds what, known and guessed) → `Gains` → `Yields` → `Onward` and
/// `Naming` (what meeting somebody makes possible) → `FollowUps` over a `Ledger` → [Prospect], by
/// [Worth]. Each knows only those before it.
///
/// # Border
///
/// It looks one round ahead: the follow-ups of follow-ups count at most as one further meeting. It
/// knows holders and acquaintances, not whether people get on. Following the best candidates
/// through drawn worlds was tried and brought nothing (docs/benchmarks).
///
/// # Papers
///
/// Singla et al. 2015 (what a conversation makes visible is part of its worth: [Worth]), Golovin &
/// Krause 2011 (what is left shrinks, so greedy does well: `Ledger`), Lappas, Liu & Terzi 2009 (the
/// rarest first: `Gains`), Banerjee et al. 2019 and Avrachenkov et al. 2012 (names and degree:
/// `Records`).
@NullMarked
package dk.rundtur.suggestion.ranking.value;

import org.jspecify.annotations.NullMarked;
