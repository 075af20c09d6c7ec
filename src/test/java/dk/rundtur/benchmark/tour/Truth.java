package dk.rundtur.benchmark.tour;

import dk.rundtur.benchmark.tour.Chance.Question;
import dk.rundtur.benchmark.tour.TrueGraph.Tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The hidden side of one tour: where it starts, what is needed, and what luck decides.
final class Truth {

    static final int NEEDS = 8;
    private static final int MIN_HOLDERS = 4;
    private static final int MIN_TIES = 4;
    private static final int NAMES = 3;

    private final TrueGraph graph;
    private final Cell cell;
    private final Chance chance;
    private final int start;
    private final int[] needs;
    private final BitSet[] holdings;

    Truth(TrueGraph graph, Cell cell, long seed) {
        this.graph = graph;
        this.cell = cell;
        chance = new Chance(seed);
        start = pickStart();
        needs = pickNeeds();
        holdings = new BitSet[graph.people().size()];
        Arrays.setAll(holdings, _ -> new BitSet(NEEDS));
        for (int need = 0; need < needs.length; need++) {
            for (int person : graph.holders(needs[need])) {
                holdings[person].set(need);
            }
        }
    }

    /// Why no tour can start in a network, if none can.
    static Optional<String> obstacle(TrueGraph graph) {
        if (starts(graph).length == 0) {
            return Optional.of("nobody there has %d ties (ties.csv)".formatted(MIN_TIES));
        }
        if (IntStream.range(0, graph.competences()).noneMatch(c -> isShared(graph, c))) {
            return Optional.of(
                    "no competence there has %d holders (competences.csv, person_competences.csv)"
                            .formatted(MIN_HOLDERS));
        }
        return Optional.empty();
    }

    private static int[] starts(TrueGraph graph) {
        return IntStream.range(0, graph.people().size())
                .filter(person -> graph.tiesOf(person).size() >= MIN_TIES)
                .toArray();
    }

    private static boolean isShared(TrueGraph graph, int competence) {
        return graph.holders(competence).size() >= MIN_HOLDERS;
    }

    private int pickStart() {
        int[] able = starts(graph);
        return able[(int) (chance.of(Question.START, 0, 0, 0) * able.length)];
    }

    /// Half from the rarest third of the competences with enough holders, half from the others, all
    /// there are where there are fewer than eight; nothing the start person brings already. Their
    /// order tells nothing.
    private int[] pickNeeds() {
        List<Integer> own = graph.people().get(start).holds();
        List<Integer> able =
                IntStream.range(0, graph.competences())
                        .filter(competence -> isShared(graph, competence))
                        .filter(competence -> !own.contains(competence))
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(
                                        competence -> graph.holders(competence).size()))
                        .toList();
        int third = Math.max(Math.min(NEEDS / 2, able.size()), able.size() / 3);
        List<Integer> picked = new ArrayList<>(pick(able.subList(0, third), NEEDS / 2, 0));
        picked.addAll(pick(able.subList(third, able.size()), NEEDS - picked.size(), 0));
        return pick(picked, NEEDS, 1).stream().mapToInt(Integer::intValue).toArray();
    }

    private List<Integer> pick(List<Integer> from, int count, int draw) {
        return from.stream()
                .sorted(
                        Comparator.comparingDouble(
                                competence -> chance.of(Question.NEED, competence, draw, 0)))
                .limit(count)
                .toList();
    }

    Scene scene(boolean everything) {
        Scene scene = new Scene(graph, chance, start, needs.length, everything);
        for (int tie = 0; tie < graph.ties().size(); tie++) {
            if (everything || seesTie(tie)) {
                scene.show(tie);
            }
        }
        for (int person = 0; person < holdings.length; person++) {
            showHoldings(scene, person, everything || person == start);
        }
        return scene;
    }

    private boolean seesTie(int tie) {
        if (cell.visibility() == Cell.Visibility.EGO) {
            return graph.ties().get(tie).a() == start || graph.ties().get(tie).b() == start;
        }
        return chance.of(Question.TIE_SEEN, tie, 0, 0) < cell.visibility().ties;
    }

    private void showHoldings(Scene scene, int person, boolean all) {
        for (int need : holdings[person].stream().toArray()) {
            double luck = chance.of(Question.HOLDING_SEEN, person, needs[need], 0);
            if (all || luck < cell.visibility().holdings) {
                scene.showHolding(person, need);
            }
        }
    }

    boolean reaches(int person, int steps, int tries) {
        return chance.of(Question.REACHED, person, tries, 0) < cell.reached(steps);
    }

    boolean saysYes(int person) {
        return chance.of(Question.YES, person, 0, 0) < Cell.YES;
    }

    BitSet holdings(int person) {
        return holdings[person];
    }

    int[] needs() {
        return needs.clone();
    }

    /// Shows all the person holds and up to three people they know.
    void reveal(Scene scene, int person, List<Integer> askAbout) {
        holdings[person].stream().forEach(need -> scene.showHolding(person, need));
        graph.tiesOf(person).stream()
                .filter(tie -> !scene.met(other(tie, person)))
                .sorted(
                        Comparator.comparing((Integer tie) -> !isNamed(person, tie, askAbout))
                                .thenComparingDouble(
                                        tie -> chance.of(Question.NAMED, person, tie, 0)))
                .limit(NAMES)
                .forEach(tie -> name(scene, person, tie, askAbout));
    }

    private int other(int tie, int person) {
        Tie both = graph.ties().get(tie);
        return both.other(person);
    }

    private boolean isNamed(int person, int tie, List<Integer> askAbout) {
        return askAbout.stream().anyMatch(need -> knows(person, other(tie, person), need));
    }

    private boolean knows(int person, int other, int need) {
        return holdings[other].get(need)
                && chance.of(Question.KNOWS_HOLDING, person, other, needs[need]) < 0.5;
    }

    private void name(Scene scene, int person, int tie, List<Integer> askAbout) {
        int other = other(tie, person);
        scene.name(person, other, tie);
        scene.show(tie);
        askAbout.stream()
                .filter(need -> knows(person, other, need))
                .forEach(need -> scene.showHolding(other, need));
    }
}
