package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.world.Need;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a conversation with one person leads to, beyond what they are known to bring.
public final class Prospect {

    private static final int HINTS = 5;

    private final Worth worth;
    private final int person;
    private final double yes;
    private final double[] left;
    private final double[] value;
    private final double[] named;
    private final FollowUps options;
    private int unmet;
    private double revealed;
    private double effort;
    private double followUps;

    Prospect(Worth worth, int person) {
        this.worth = worth;
        this.person = person;
        yes = worth.yes(person);
        int count = worth.needs().focusCount();
        left = new double[count];
        value = new double[count];
        named = new double[count];
        options = new FollowUps(worth, left, yes, named);
        countOwn();
        meetAcquaintances();
        countUnseen();
        options.chooseAsked();
        followUp();
    }

    /// What the person may hold without our knowing, and what is left of each need after a talk.
    private void countOwn() {
        Holdings holdings = worth.holdings();
        for (int focus = 0; focus < left.length; focus++) {
            double likely = worth.likely(person, focus);
            double guessed = holdings.holds(person, focus) ? 0 : likely;
            left[focus] = worth.gain(focus) * (1 - yes * likely);
            value[focus] = worth.gain(focus) * yes * guessed;
            revealed += value[focus];
        }
    }

    private void meetAcquaintances() {
        Sight sight = worth.sight();
        for (int slot = sight.from(person); slot < sight.to(person); slot++) {
            int other = sight.neighbour(slot);
            if (worth.isOpen(other)) {
                unmet++;
                double first = worth.chances().first(sight.tie(slot), person);
                for (int focus = 0; focus < named.length; focus++) {
                    named[focus] += worth.holdings().hidden(other, focus);
                }
                if (worth.comesNearer(other, first)) {
                    options.offer(other, first);
                }
            }
        }
    }

    private void countUnseen() {
        double unseen = worth.records().unseen(worth.sight().degree(person));
        double trust = worth.records().trust(person, worth.scales().record());
        for (int focus = 0; focus < named.length; focus++) {
            double holders = named[focus] + unseen * worth.holdings().unseen(person, focus);
            named[focus] = 1 - Math.exp(-worth.scales().asked() * trust * holders);
        }
    }

    /// Takes follow-ups, the best paying first, as long as they pay better than all before.
    private void followUp() {
        double reached = worth.routes().chance(person);
        double further = (worth.routes().steps(person) - 1) * (1 - reached);
        double work = 1 + worth.scales().effortPerStep() * further;
        double pay = reached * (yes * worth.covered(person) + revealed);
        for (int option = options.best(); option >= 0; option = options.best()) {
            double pays = options.pays(option);
            double takes = options.takes(option);
            if (pays * (work + reached * followUps) <= pay * takes) {
                break;
            }
            pay += reached * pays;
            revealed += pays;
            followUps += takes;
            options.take(option, value);
        }
        effort = work + reached * followUps;
    }

    /// The term `revealed`.
    public double revealed() {
        return revealed;
    }

    /// The term `effort`: conversations, those of the follow-ups included.
    public double effort() {
        return effort;
    }

    /// How many conversations are expected to follow from this one at once.
    public double followUps() {
        return followUps;
    }

    /// Ids of the needs to ask about, the rarest first.
    public List<String> askAbout() {
        List<Need> needs = new ArrayList<>();
        for (int place = 0; place < FollowUps.ASKED; place++) {
            int focus = options.asked(place);
            if (focus >= 0) {
                needs.add(worth.needs().get(worth.needs().need(focus)));
            }
        }
        needs.sort(Comparator.comparingInt(Need::knownHolders));
        return needs.stream().map(Need::id).toList();
    }

    public Evidence.Revealing evidence() {
        List<Evidence.Hint> hints = new ArrayList<>();
        for (int focus = 0; focus < value.length; focus++) {
            if (value[focus] > 0) {
                hints.add(hint(focus));
            }
        }
        hints.sort(
                Comparator.comparingDouble((Evidence.Hint hint) -> -hint.value())
                        .thenComparing(Evidence.Hint::need));
        Records records = worth.records();
        return new Evidence.Revealing(
                records.given(person),
                records.well(person),
                records.named(person),
                unmet,
                hints.subList(0, Math.min(HINTS, hints.size())));
    }

    private Evidence.Hint hint(int focus) {
        Holdings holdings = worth.holdings();
        return new Evidence.Hint(
                worth.needs().get(worth.needs().need(focus)).id(),
                value[focus],
                holdings.acquaintancesHolding(person, focus),
                holdings.colleaguesHolding(person, focus),
                holdings.groupHolding(person, focus),
                holdings.hidden(person, focus));
    }
}
