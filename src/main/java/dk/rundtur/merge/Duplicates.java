package dk.rundtur.merge;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.graph.Words;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds records that may be of one person. Each is compared with the few that the search index
/// thinks nearest and with no others, so that the work grows with the people looked at.
@Component
class Duplicates {

    private static final Statement NEWEST = Statement.named("merge/newest");
    private static final Statement PROFILES = Statement.named("merge/profiles");
    private static final Statement LOOKALIKES = Statement.named("merge/lookalikes");

    /// How many of the nearest each person is compared with.
    private static final int EACH = 12;

    private static final Comparator<Duplicate> LIKELIEST_FIRST =
            comparingInt(Duplicate::weight)
                    .reversed()
                    .thenComparing(pair -> pair.person().id())
                    .thenComparing(pair -> pair.other().id());

    /// What one look found.
    ///
    /// @param duplicates each pair once, at the newer of the two; the likeliest first
    /// @param looked how many people were looked at
    /// @param endCursor where to go on; null when everybody was looked at
    record Look(List<Duplicate> duplicates, int looked, @Nullable String endCursor) {}

    private record Pair(PersonId person, PersonId other, boolean acquainted, int shared) {

        static Pair from(Row row) {
            return new Pair(
                    row.id("person", PersonId::new),
                    row.id("other", PersonId::new),
                    row.flag("acquainted"),
                    row.count("shared"));
        }
    }

    private final Graph graph;

    Duplicates(Graph graph) {
        this.graph = graph;
    }

    /// Looks through the next people, the newest first.
    Look look(PageRequest page) {
        boolean start = page.afterId().isEmpty();
        Map<String, Object> parameters =
                Map.of(
                        "beforeAt", start ? "9999-01-01T00:00Z" : moment(page.afterKey()),
                        "beforeId", page.afterId(),
                        "limit", page.first());
        return graph.read(unit -> {
            List<Row> newest = unit.list(NEWEST, parameters, row -> row);
            List<PersonId> ids = newest.stream().map(row -> row.id("id", PersonId::new)).toList();
            List<Duplicate> found = find(unit, ids, (one, other) -> newer(one, other));
            boolean more = ids.size() == page.first();
            return new Look(
                    found,
                    ids.size(),
                    more
                            ? PageRequest.cursor(
                                    newest.getLast().text("key"), ids.getLast().value())
                            : null);
        });
    }

    /// The moment in a cursor, if the cursor is one of this list.
    private static String moment(String key) {
        try {
            OffsetDateTime.parse(key);
            return key;
        } catch (DateTimeParseException e) {
            throw new InvalidRequest(Problem.at("after", ProblemCode.UNKNOWN_CURSOR));
        }
    }

    /// The records that may be of the same person as each of these.
    Map<PersonId, List<Duplicate>> of(Collection<PersonId> people) {
        return graph.read(unit -> find(unit, people, (one, other) -> true)).stream()
                .collect(Collectors.groupingBy(pair -> pair.person().id()));
    }

    /// What speaks for and against two records being of one person.
    static List<Clue> clues(Unit unit, Person one, Person other) {
        Map<PersonId, Profile> profiles = profiles(unit, List.of(one.id(), other.id()));
        return pairs(unit, List.of(Objects.requireNonNull(profiles.get(one.id())))).stream()
                .filter(pair -> pair.other().equals(other.id()))
                .findFirst()
                .map(pair -> compare(profiles, pair).clues())
                .orElseGet(
                        () -> compare(profiles, new Pair(one.id(), other.id(), false, 0)).clues());
    }

    private interface Which {
        boolean wanted(Profile person, Profile other);
    }

    private static List<Duplicate> find(Unit unit, Collection<PersonId> people, Which which) {
        Map<PersonId, Profile> known = new HashMap<>(profiles(unit, people));
        List<Pair> pairs = pairs(unit, known.values());
        Set<PersonId> others =
                pairs.stream()
                        .map(Pair::other)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        others.removeAll(known.keySet());
        known.putAll(profiles(unit, others));
        return pairs.stream()
                .filter(pair ->
                        which.wanted(
                                Objects.requireNonNull(known.get(pair.person())),
                                Objects.requireNonNull(known.get(pair.other()))))
                .map(pair -> compare(known, pair))
                .filter(Duplicate::worthALook)
                .sorted(LIKELIEST_FIRST)
                .toList();
    }

    private static Duplicate compare(Map<PersonId, Profile> known, Pair pair) {
        Profile person = Objects.requireNonNull(known.get(pair.person()));
        Profile other = Objects.requireNonNull(known.get(pair.other()));
        return new Duplicate(
                person.person(),
                other.person(),
                person.compare(other, pair.acquainted(), pair.shared()));
    }

    private static Map<PersonId, Profile> profiles(Unit unit, Collection<PersonId> people) {
        return unit.list(PROFILES, Map.of("ids", List.copyOf(people)), Profile::from).stream()
                .collect(toMap(profile -> profile.person().id(), Function.identity()));
    }

    private static List<Pair> pairs(Unit unit, Collection<Profile> people) {
        List<Map<String, Object>> looks = new ArrayList<>();
        people.stream()
                .map(Profile::person)
                .sorted(comparing(Person::id))
                .forEach(person -> {
                    String query = query(person);
                    if (!query.isEmpty()) {
                        looks.add(Map.of("id", person.id(), "query", query));
                    }
                });
        return unit.list(LOOKALIKES, Map.of("looks", looks, "each", EACH), Pair::from);
    }

    private static String query(Person person) {
        String email = person.email() == null ? "" : person.email();
        return Stream.of(Words.alike("name", person.name()), Words.phrase("email", email))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /// Whether a record was made after another; which of two is the newer is always told the same
    /// way, so that a pair is shown once.
    private static boolean newer(Profile one, Profile other) {
        return comparing((Profile profile) ->
                        profile.createdAt() == null ? "" : profile.createdAt())
                        .thenComparing(profile -> profile.person().id())
                        .compare(one, other)
                > 0;
    }
}
