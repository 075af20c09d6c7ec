/// The terms of a score, each with the facts a sentence about it is written from.
///
/// # Why
///
/// A leader follows advice that can be checked. A suggestion therefore carries each number of its
/// score together with what the number rests on.
///
/// # Terms
///
/// | Term | Meaning | Unit, range |
/// |---|---|---|
/// | `chanceReached` | that the chain of introductions works | 0 to 1 |
/// | `chanceYes` | that the person says yes once reached | 0 to 1 |
/// | `newlyCovered` | what the person is known to bring | needs met, 0 or more |
/// | `revealed` | what the person may bring unknown to us, and what may follow from meeting them | needs met, 0 or more |
/// | `effort` | the conversation, and those that follow from it | conversations, 1 or more |
/// | `introducerLoad` | what it costs to ask an introducer who waits for answers already | needs met for each conversation, 0 or more |
/// | `newGroup` | what it counts that nobody of the person's group takes part yet | the same |
///
/// # Formula
///
/// [dk.rundtur.suggestion.ranking.Suggestion#FORMULA] over the seven terms is the score, to the
/// last bit.
///
/// # Border
///
/// Numbers and ids only: words, names and languages belong to whoever shows them. Evidence explains
/// a term, it is not used to work one out.
///
/// # Paper
///
/// Banerjee et al. 2019: how often somebody was named is worth showing. Why it is shown and not
/// counted is said at `value.Records`.
@NullMarked
package dk.rundtur.suggestion.ranking.evidence;

import org.jspecify.annotations.NullMarked;
