package dk.rundtur.suggestion.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import dk.rundtur.suggestion.ranking.route.Route;
import dk.rundtur.suggestion.ranking.world.Dealings;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What holds in any small world in which there is somebody to suggest.
class RankingPropertyTests {

    private static final Settings ALL = Settings.STANDARD.withLimit(100);

    /// Never empty, so that nothing holds of all suggestions only because there are none.
    private static List<Suggestion> suggestions(World world) {
        List<Suggestion> suggestions = new Ranker(ALL).rank(world).suggestions();
        assertThat(suggestions).isNotEmpty();
        return suggestions;
    }

    @Property(tries = 200)
    void theSameWorldGivesTheSameList(@ForAll long seed) {
        assertThat(suggestions(RandomWorld.logged(seed)))
                .isEqualTo(suggestions(RandomWorld.logged(seed)));
    }

    @Property(tries = 200)
    void whereNobodyIsSuggestedItIsSaidWhy(@ForAll long seed) {
        Ranking ranking = new Ranker(ALL).rank(RandomWorld.anything(seed));
        if (ranking.suggestions().isEmpty()) {
            assertThat(ranking.advice()).isNotEmpty();
        }
        Often.arises("nobody to suggest", ranking.suggestions().isEmpty());
        Often.arises("somebody to suggest", !ranking.suggestions().isEmpty());
    }

    @Property(tries = 500)
    void aShortListIsTheBeginningOfALongOne(@ForAll long seed) {
        World world = RandomWorld.logged(seed);
        List<Suggestion> all = suggestions(world);
        for (int limit = 0; limit <= 4; limit++) {
            assertThat(new Ranker(ALL.withLimit(limit)).rank(world).suggestions())
                    .isEqualTo(all.stream().limit(limit).toList());
        }
        Often.arises("more than four", all.size() > 4);
    }

    @Property(tries = 200)
    void theBestComesFirst(@ForAll long seed) {
        List<Suggestion> all = suggestions(RandomWorld.logged(seed));
        assertThat(all)
                .isSortedAccordingTo((one, other) ->
                        one.score() == other.score()
                                ? one.person().compareTo(other.person())
                                : Double.compare(other.score(), one.score()));
        Often.arises("more than one", all.size() > 1);
    }

    @Property(tries = 300)
    void nobodyClosedIsSuggestedOrPassesOn(@ForAll long seed) {
        World world = RandomWorld.lively(seed);
        Map<String, KnownPerson> people =
                world.people().stream()
                        .collect(Collectors.toMap(KnownPerson::id, Function.identity()));
        List<Suggestion> suggestions = suggestions(world);
        for (Suggestion suggestion : suggestions) {
            KnownPerson person = requireNonNull(people.get(suggestion.person()));
            assertThat(person.standing().mayBeApproached()).isTrue();
            assertThat(suggestion.route().people().getLast()).isEqualTo(suggestion.person());
            assertThat(suggestion.route().people())
                    .hasSize(new HashSet<>(suggestion.route().people()).size());
            for (String id : suggestion.route().people().subList(0, suggestion.route().steps())) {
                KnownPerson middle = requireNonNull(people.get(id));
                assertThat(middle.standing().mayPassOn()).isTrue();
                assertThat(middle.burden()).isLessThan(Settings.STANDARD.askBudget());
            }
        }
        Often.arises(
                "somebody closed",
                world.people().stream().anyMatch(person -> !person.standing().mayPassOn()));
        Often.arises("a middle person", suggestions.stream().anyMatch(one -> steps(one) > 1));
    }

    private static int steps(Suggestion suggestion) {
        return suggestion.route().steps();
    }

    @Property(tries = 300)
    void theFallbackSharesNoMiddlePerson(@ForAll long seed) {
        boolean shared = false;
        for (Suggestion suggestion : suggestions(RandomWorld.lively(seed))) {
            List<String> first = suggestion.route().people();
            List<String> middle = first.subList(1, first.size() - 1);
            Optional<Route> fallback = Optional.ofNullable(suggestion.fallback());
            fallback.ifPresent(second ->
                    assertThat(second.people().subList(1, second.steps()))
                            .noneMatch(middle::contains));
            shared |= fallback.isPresent() && !middle.isEmpty();
        }
        Often.arises("a fallback for a chain", shared);
    }

    @Property(tries = 300)
    void moreEvidenceNeverMakesACoveredNeedMissing(@ForAll long seed) {
        World before = RandomWorld.lively(seed);
        List<KnownPerson> people = new ArrayList<>(before.people());
        KnownPerson last = people.removeLast();
        List<Integer> everything = IntStream.range(1, before.needs().size()).boxed().toList();
        people.add(RandomWorld.with(last.with(last.dealings().met()), everything));
        World after = RandomWorld.counted(people, before.ties(), before.needs().size());
        List<String> covered =
                before.needs().stream().filter(need -> !need.isOpen()).map(Need::id).toList();
        assertThat(suggestions(after))
                .allSatisfy(suggestion -> {
                    assertThat(suggestion.fills()).noneMatch(covered::contains);
                    assertThat(suggestion.askAbout()).noneMatch(covered::contains);
                });
        Often.arises("something covered", !covered.isEmpty());
    }

    @Property(tries = 300)
    void leavingOutWhoeverDeclinedLowersNobody(@ForAll long seed) {
        World drawn = RandomWorld.lively(seed);
        List<KnownPerson> with = new ArrayList<>(drawn.people());
        KnownPerson last = with.removeLast();
        List<KnownPerson> left = List.copyOf(with);
        with.add(last.with(Standing.DECLINED).with(new Dealings(0, 0, true)));
        int place = left.size();
        List<KnownTie> ties =
                drawn.ties().stream().filter(tie -> tie.a() != place && tie.b() != place).toList();
        int needs = drawn.needs().size();
        Map<String, Double> before = scores(RandomWorld.counted(with, drawn.ties(), needs));
        Map<String, Double> after = scores(RandomWorld.counted(left, ties, needs));
        before.forEach((person, score) ->
                assertThat(after.get(person)).isGreaterThanOrEqualTo(score - 1e-12));
        Often.arises("ties of whoever declined", ties.size() < drawn.ties().size());
    }

    private static Map<String, Double> scores(World world) {
        return suggestions(world).stream()
                .collect(Collectors.toMap(Suggestion::person, Suggestion::score));
    }
}
