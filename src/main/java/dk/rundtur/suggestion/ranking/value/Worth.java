package dk.rundtur.suggestion.ranking.value;

import dk.rundtur.suggestion.ranking.chance.Chances;
import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.route.Routes;
import dk.rundtur.suggestion.ranking.route.Sight;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What it is worth to talk to each person: the needs they would cover and what they may reveal.
///
/// What may be revealed has three parts for each need: that the person holds it themselves without
/// our knowing, that a known holder comes nearer once this person is met, and that the person,
/// asked about it, names a holder nobody knew of. Each is worth the more, the harder the need is to
/// meet by way of the holders already within reach.
public final class Worth {

    private static final double ASKED_KNOWS = 0.5;
    private static final int ASKED = 2;
    private static final int HINTS = 5;

    private final World world;
    private final Sight sight;
    private final Routes routes;
    private final Chances chances;
    private final OpenNeeds needs;
    private final Scales scales;
    private final Holdings holdings;
    private final Records records;
    private final double[] nearest;
    private final int[] takingPart;
    private final double usualFirst;

    public Worth(
            World world,
            Sight sight,
            Routes routes,
            Chances chances,
            OpenNeeds needs,
            Scales scales) {
        this.world = world;
        this.sight = sight;
        this.routes = routes;
        this.chances = chances;
        this.needs = needs;
        this.scales = scales;
        holdings = new Holdings(world, sight, needs, chances);
        records = new Records(world);
        nearest = new double[needs.focusCount()];
        takingPart = new int[world.needs().size()];
        usualFirst = chances.usualFirst();
        survey();
    }

    private void survey() {
        for (int person = 0; person < world.people().size(); person++) {
            KnownPerson someone = world.people().get(person);
            if (someone.standing() == Standing.LEADS || someone.standing() == Standing.TAKES_PART) {
                someone.holds().forEach(need -> takingPart[need]++);
            }
            if (someone.standing().mayBeApproached() && routes.reaches(person)) {
                for (int focus = 0; focus < nearest.length; focus++) {
                    if (holdings.holds(person, focus)) {
                        nearest[focus] = Math.max(nearest[focus], routes.chance(person));
                    }
                }
            }
        }
    }

    /// The needs the person is known to fill, the greatest gain first.
    public List<Evidence.Covered> covers(int person) {
        return world.people().get(person).holds().stream()
                .filter(need -> needs.gain(need) > 0)
                .map(this::covered)
                .sorted(
                        Comparator.comparingDouble((Evidence.Covered covered) -> -covered.gain())
                                .thenComparing(Evidence.Covered::need))
                .toList();
    }

    private Evidence.Covered covered(int place) {
        var need = needs.get(place);
        int others = Math.max(0, need.knownHolders() - takingPart[place] - 1);
        double gain = needs.gain(place) * (1 + scales.rarity() / (1 + others));
        return new Evidence.Covered(need.id(), gain, others, need.wanted() - need.holders());
    }

    /// What a conversation with the person may reveal.
    public Revelation reveals(int person) {
        double chanceYes = chances.yes(world.people().get(person).kind());
        int count = needs.focusCount();
        double[] value = new double[count];
        double[] asked = new double[count];
        Acquaintances known = new Acquaintances(person);
        double trust = records.trust(person, scales.record());
        for (int focus = 0; focus < count; focus++) {
            double gain = needs.gain(needs.need(focus)) * chanceYes;
            value[focus] =
                    gain * scales.ownHint() * holdings.hidden(person, focus)
                            + gain * scales.nearer() * known.nearer(focus);
            double lack = Math.max(0, usualFirst - nearest[focus]);
            asked[focus] = trust * gain * scales.asking() * known.named(focus) * lack;
        }
        int[] askAbout = best(asked);
        for (int focus : askAbout) {
            value[focus] += asked[focus];
        }
        double total = scales.widening() * known.unknown;
        for (double part : value) {
            total += part;
        }
        return new Revelation(total, askAbout(askAbout), evidence(person, known, value));
    }

    /// The two needs most worth asking about.
    private static int[] best(double[] asked) {
        return IntStream.range(0, asked.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer focus) -> -asked[focus]))
                .limit(ASKED)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private List<String> askAbout(int[] focuses) {
        return Arrays.stream(focuses)
                .mapToObj(focus -> needs.get(needs.need(focus)))
                .sorted(Comparator.comparingInt((Need need) -> need.knownHolders()))
                .map(Need::id)
                .toList();
    }

    private Evidence.Revealing evidence(int person, Acquaintances known, double[] value) {
        List<Evidence.Hint> hints = new ArrayList<>();
        for (int focus = 0; focus < value.length; focus++) {
            if (value[focus] > 0) {
                hints.add(hint(person, focus, value[focus]));
            }
        }
        hints.sort(
                Comparator.comparingDouble((Evidence.Hint hint) -> -hint.value())
                        .thenComparing(Evidence.Hint::need));
        return new Evidence.Revealing(
                records.given(person),
                records.well(person),
                records.named(person),
                known.unmet,
                hints.subList(0, Math.min(HINTS, hints.size())));
    }

    private Evidence.Hint hint(int person, int focus, double value) {
        return new Evidence.Hint(
                needs.get(needs.need(focus)).id(),
                value,
                holdings.acquaintancesHolding(person, focus),
                holdings.colleaguesHolding(person, focus),
                holdings.groupHolding(person, focus),
                holdings.hidden(person, focus));
    }

    /// What somebody's acquaintances, seen and unseen, may bring.
    private final class Acquaintances {
        private final double[] hidden = new double[nearest.length];
        private final double[] nearer = new double[nearest.length];
        private final double unknown;
        private int unmet;

        Acquaintances(int person) {
            for (int slot = sight.from(person); slot < sight.to(person); slot++) {
                meet(sight.neighbour(slot), sight.tie(slot), person);
            }
            unknown = Math.max(0, records.usualDegree() - sight.degree(person));
            for (int focus = 0; focus < hidden.length; focus++) {
                hidden[focus] +=
                        unknown * holdings.around(person, focus) * (1 + holdings.hiddenPerKnown());
            }
        }

        private void meet(int other, int tie, int person) {
            if (!world.people().get(other).standing().mayBeApproached()) {
                return;
            }
            unmet++;
            double first = chances.first(tie, person);
            for (int focus = 0; focus < hidden.length; focus++) {
                if (holdings.holds(other, focus)) {
                    nearer[focus] = Math.max(nearer[focus], first - nearest[focus]);
                } else {
                    hidden[focus] += holdings.hidden(other, focus);
                }
            }
        }

        double nearer(int focus) {
            return nearer[focus];
        }

        double named(int focus) {
            return 1 - Math.exp(-ASKED_KNOWS * hidden[focus]);
        }
    }
}
