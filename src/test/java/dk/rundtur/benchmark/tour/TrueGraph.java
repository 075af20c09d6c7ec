package dk.rundtur.benchmark.tour;

import dk.rundtur.benchmark.tour.Chance.Question;
import dk.rundtur.suggestion.ranking.world.KnownTie;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A whole network as it truly is, of which a tour sees a part.
public final class TrueGraph {

    /// Somebody, with the places of the competences they hold.
    public record Person(
            String id,
            @Nullable String kind,
            @Nullable String organisation,
            @Nullable String group,
            List<Integer> holds) {

        Person named(String name) {
            return new Person(name, kind, organisation, group, holds);
        }
    }

    /// Two people who know each other, by place.
    public record Tie(int a, int b, @Nullable Double strength, @Nullable String kind) {

        int other(int person) {
            return person == a ? b : a;
        }

        Tie between(int one, int another) {
            return new Tie(Math.min(one, another), Math.max(one, another), strength, kind);
        }
    }

    private static final String TIE = "tie-";

    private final String name;
    private final List<Person> people;
    private final List<Tie> ties;
    private final List<List<Integer>> tiesOf = new ArrayList<>();
    private final List<KnownTie> knownTies = new ArrayList<>();
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final List<List<Integer>> holders = new ArrayList<>();

    TrueGraph(String name, List<Person> people, List<Tie> ties, int competences) {
        this.name = name;
        this.people = List.copyOf(people);
        this.ties = List.copyOf(ties);
        for (Person person : people) {
            placeOf.put(person.id(), placeOf.size());
            tiesOf.add(new ArrayList<>());
        }
        for (int tie = 0; tie < ties.size(); tie++) {
            Tie both = ties.get(tie);
            tiesOf.get(both.a()).add(tie);
            tiesOf.get(both.b()).add(tie);
            knownTies.add(
                    new KnownTie(TIE + tie, both.a(), both.b(), both.strength(), both.kind()));
        }
        for (int competence = 0; competence < competences; competence++) {
            holders.add(new ArrayList<>());
        }
        for (int person = 0; person < people.size(); person++) {
            for (int competence : people.get(person).holds()) {
                holders.get(competence).add(person);
            }
        }
    }

    /// The same network with its people in another order and named by their place in it, so that
    /// nobody learns from the order of a file, which may be that of seniority.
    TrueGraph shuffled(long seed) {
        Chance chance = new Chance(seed);
        List<Integer> order =
                IntStream.range(0, people.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                        person -> chance.of(Question.ORDER, person, 0, 0)))
                        .toList();
        int[] newPlace = new int[order.size()];
        List<Person> everybody = new ArrayList<>();
        for (int person : order) {
            newPlace[person] = everybody.size();
            everybody.add(people.get(person).named("person-%07d".formatted(everybody.size())));
        }
        List<Tie> between =
                ties.stream()
                        .map(tie -> tie.between(newPlace[tie.a()], newPlace[tie.b()]))
                        .toList();
        return new TrueGraph(name, everybody, between, competences());
    }

    String name() {
        return name;
    }

    List<Person> people() {
        return people;
    }

    List<Tie> ties() {
        return ties;
    }

    int place(String person) {
        return placeOf.getOrDefault(person, -1);
    }

    /// The place of the tie with this id.
    static int tie(String id) {
        return Integer.parseInt(id.substring(TIE.length()));
    }

    KnownTie knownTie(int tie) {
        return knownTies.get(tie);
    }

    List<Integer> tiesOf(int person) {
        return tiesOf.get(person);
    }

    int competences() {
        return holders.size();
    }

    List<Integer> holders(int competence) {
        return holders.get(competence);
    }
}
