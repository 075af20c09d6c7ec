package dk.rundtur.suggestion.ranking;

import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.evidence.Evidence.Hint;
import dk.rundtur.suggestion.ranking.evidence.Term;
import dk.rundtur.suggestion.ranking.evidence.TermCode;
import dk.rundtur.suggestion.ranking.route.Route;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One person to talk to next, and why.
///
/// @param rank its place in the list; 1 is the best
/// @param person id
/// @param terms one for each [TermCode], in its order; [#FORMULA] over them is the score exactly
/// @param fills ids of the open needs the person is known to fill
/// @param questions at most two open needs to ask about, the rarest first, each with what speaks
///   for asking this very person
/// @param fallback a second route without the first one's middle people, null when there is none
public record Suggestion(
        int rank,
        String person,
        AdviceKind advice,
        double score,
        List<Term> terms,
        List<String> fills,
        List<Hint> questions,
        Route route,
        @Nullable Route fallback) {

    /// How the terms make the score.
    public static final String FORMULA =
            "chanceReached * (chanceYes * newlyCovered + revealed) / effort"
                    + " - introducerLoad + newGroup";

    public Suggestion {
        terms = List.copyOf(terms);
        fills = List.copyOf(fills);
        questions = List.copyOf(questions);
    }

    /// The same with another place in a list.
    public Suggestion at(int place) {
        return new Suggestion(
                place, person, advice, score, terms, fills, questions, route, fallback);
    }

    /// Ids of the open needs to ask about.
    public List<String> askAbout() {
        return questions.stream().map(Hint::need).toList();
    }

    /// How many people the person is known to know whom nobody has talked to.
    public int unmetAcquaintances() {
        return term(TermCode.REVEALED).evidence() instanceof Evidence.Revealing revealing
                ? revealing.acquaintances()
                : 0;
    }

    public String formula() {
        return FORMULA;
    }

    public Term term(TermCode code) {
        return terms.stream().filter(term -> term.code() == code).findFirst().orElseThrow();
    }

    public double chanceReached() {
        return term(TermCode.CHANCE_REACHED).value();
    }

    public double chanceYes() {
        return term(TermCode.CHANCE_YES).value();
    }
}
