package dk.rundtur.suggestion.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dk.rundtur.suggestion.ranking.evidence.TermCode;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What holds in any small world.
class RankingPropertyTests {

    private static final Settings ALL = Settings.STANDARD.withLimit(100);

    private static List<Suggestion> suggestions(World world) {
        return new Ranker(ALL).rank(world).suggestions();
    }

    @Property(tries = 300)
    void theTermsGiveTheScoreExactly(@ForAll long seed) {
        for (Suggestion suggestion : suggestions(RandomWorld.anything(seed))) {
            Function<TermCode, Double> term = code -> suggestion.term(code).value();
            double score =
                    term.apply(TermCode.CHANCE_REACHED)
                                    * (term.apply(TermCode.CHANCE_YES)
                                                    * term.apply(TermCode.NEWLY_COVERED)
                                            + term.apply(TermCode.REVEALED))
                                    / term.apply(TermCode.EFFORT)
                            - term.apply(TermCode.INTRODUCER_LOAD)
                            + term.apply(TermCode.NEW_GROUP);
            assertThat(suggestion.score()).isEqualTo(score);
        }
    }

    @Property(tries = 200)
    void theSameWorldGivesTheSameList(@ForAll long seed) {
        assertThat(new Ranker(ALL).rank(RandomWorld.anything(seed)))
                .isEqualTo(new Ranker(ALL).rank(RandomWorld.anything(seed)));
    }

    @Property(tries = 500)
    void aShortListIsTheBeginningOfALongOne(@ForAll long seed) {
        World world = RandomWorld.anything(seed);
        List<Suggestion> all = suggestions(world);
        for (int limit = 0; limit <= 4; limit++) {
            assertThat(new Ranker(ALL.withLimit(limit)).rank(world).suggestions())
                    .isEqualTo(all.stream().limit(limit).toList());
        }
    }

    @Property(tries = 300)
    void nobodyClosedIsSuggestedOrPassesOn(@ForAll long seed) {
        World world = RandomWorld.anything(seed);
        Map<String, KnownPerson> people =
                world.people().stream()
                        .collect(Collectors.toMap(KnownPerson::id, Function.identity()));
        for (Suggestion suggestion : suggestions(world)) {
            KnownPerson person = requireNonNull(people.get(suggestion.person()));
            assertThat(person.standing().mayBeApproached()).isTrue();
            assertThat(suggestion.route().people().getLast()).isEqualTo(suggestion.person());
            assertThat(suggestion.route().people())
                    .hasSize(new HashSet<>(suggestion.route().people()).size());
            for (String id : suggestion.route().people().subList(0, suggestion.route().steps())) {
                KnownPerson middle = requireNonNull(people.get(id));
                assertThat(middle.standing().mayPassOn()).isTrue();
                assertThat(middle.burden()).isLessThan(3);
            }
        }
    }

    @Property(tries = 300)
    void theFallbackSharesNoMiddlePerson(@ForAll long seed) {
        for (Suggestion suggestion : suggestions(RandomWorld.anything(seed))) {
            suggestion
                    .findFallback()
                    .ifPresent(fallback -> {
                        List<String> first = suggestion.route().people();
                        List<String> second = fallback.people();
                        List<String> middle = first.subList(1, first.size() - 1);
                        assertThat(second.subList(1, fallback.steps())).noneMatch(middle::contains);
                    });
        }
    }

    @Property(tries = 300)
    void moreEvidenceNeverMakesACoveredNeedMissing(@ForAll long seed) {
        World before = RandomWorld.anything(seed);
        List<KnownPerson> people = new ArrayList<>(before.people());
        KnownPerson last = people.removeLast();
        List<Integer> everything = IntStream.range(0, before.needs().size()).boxed().toList();
        people.add(
                RandomWorld.with(
                        last, last.standing(), everything, true, last.dealings().openAsks()));
        World after = RandomWorld.counted(people, before.ties(), before.needs().size());
        for (int need = 0; need < before.needs().size(); need++) {
            if (!before.needs().get(need).isOpen()) {
                String covered = before.needs().get(need).id();
                assertThat(suggestions(after))
                        .noneMatch(suggestion -> suggestion.fills().contains(covered))
                        .noneMatch(suggestion -> suggestion.askAbout().contains(covered));
            }
        }
    }

    @Property(tries = 300)
    void leavingOutWhoeverDeclinedLowersNobody(@ForAll long seed) {
        World drawn = RandomWorld.anything(seed);
        List<KnownPerson> people = new ArrayList<>(drawn.people());
        if (people.size() < 2) {
            return;
        }
        KnownPerson last = people.removeLast();
        List<KnownPerson> with = new ArrayList<>(people);
        with.add(RandomWorld.with(last, Standing.DECLINED, last.holds(), true, 0));
        int place = people.size();
        List<KnownTie> left =
                drawn.ties().stream().filter(tie -> tie.a() != place && tie.b() != place).toList();
        int needs = drawn.needs().size();
        Map<String, Double> before = scores(RandomWorld.counted(with, drawn.ties(), needs));
        Map<String, Double> after = scores(RandomWorld.counted(people, left, needs));
        before.forEach((person, score) ->
                assertThat(after.get(person)).isGreaterThanOrEqualTo(score - 1e-12));
    }

    private static Map<String, Double> scores(World world) {
        return suggestions(world).stream()
                .collect(Collectors.toMap(Suggestion::person, Suggestion::score));
    }
}
