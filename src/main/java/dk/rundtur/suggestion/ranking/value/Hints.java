package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.world.Need;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Says what a prospect rests on, in numbers a sentence can be written from.
final class Hints {

    /// Needs. The page shows the first two; a program may want a few more.
    private static final int MOST = 5;

    private final Sight sight;
    private final OpenNeeds needs;
    private final Holdings holdings;
    private final Records records;
    private final Yields yields;

    Hints(Sight sight, OpenNeeds needs, Holdings holdings, Records records, Yields yields) {
        this.sight = sight;
        this.needs = needs;
        this.holdings = holdings;
        this.records = records;
        this.yields = yields;
    }

    /// The needs to ask about, the rarest first, each with why this person may know somebody.
    List<Evidence.Hint> questions(int person, Prospect prospect) {
        return Arrays.stream(prospect.asked())
                .boxed()
                .sorted(Comparator.comparingInt(focus -> need(focus).knownHolders()))
                .map(focus -> hint(person, focus, prospect.ledger().paid(focus)))
                .toList();
    }

    private Need need(int focus) {
        return needs.get(needs.need(focus));
    }

    Evidence.Revealing about(int person, Prospect prospect) {
        List<Evidence.Hint> hints = new ArrayList<>();
        for (int focus = 0; focus < prospect.ledger().focusCount(); focus++) {
            if (prospect.ledger().paid(focus) > 0) {
                hints.add(hint(person, focus, prospect.ledger().paid(focus)));
            }
        }
        hints.sort(
                Comparator.comparingDouble((Evidence.Hint hint) -> -hint.value())
                        .thenComparing(Evidence.Hint::need));
        return new Evidence.Revealing(
                records.given(person),
                records.well(person),
                records.named(person),
                openAcquaintances(person),
                hints.subList(0, Math.min(MOST, hints.size())));
    }

    private int openAcquaintances(int person) {
        int open = 0;
        for (int slot = sight.from(person); slot < sight.to(person); slot++) {
            open += yields.isOpen(sight.neighbour(slot)) ? 1 : 0;
        }
        return open;
    }

    private Evidence.Hint hint(int person, int focus, double value) {
        return new Evidence.Hint(
                need(focus).id(),
                value,
                holdings.acquaintancesHolding(person, focus),
                holdings.colleaguesHolding(person, focus),
                holdings.groupHolding(person, focus),
                holdings.hidden(person, focus),
                holdings.holds(person, focus));
    }
}
