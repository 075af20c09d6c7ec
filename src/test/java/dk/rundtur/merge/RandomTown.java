package dk.rundtur.merge;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.PersonId;
import dk.rundtur.people.Tie;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A few people in whom everything that may hang on a person hangs by chance.
final class RandomTown {

    static final List<String> PEOPLE =
            List.of("person-a", "person-b", "person-c", "person-d", "person-e");
    private static final List<String> THINGS = List.of("1", "2", "3");

    private static final String BOND =
            """
            MATCH (p:Person {id: $id}), (q:Person {id: $other}), (n:Network {id: 'network-' + $thing}),
              (c:Competence {id: 'competence-' + $thing}), (u:User {id: 'user-' + $thing})
            CREATE
            """;

    private final Graph graph;
    private final Random random;

    private RandomTown(Graph graph, long seed) {
        this.graph = graph;
        this.random = new Random(seed);
    }

    static void of(Graph graph, long seed) {
        var town = new RandomTown(graph, seed);
        town.things();
        PEOPLE.forEach(town::person);
        town.ties();
        PEOPLE.forEach(town::bonds);
    }

    private void things() {
        run(
                """
                UNWIND ['1', '2', '3'] AS i
                CREATE (:Organisation {id: 'organisation-' + i, name: i, sortKey: i, version: 1}),
                  (:Competence {id: 'competence-' + i, nameDa: i, sortKey: i, version: 1}),
                  (:Network {id: 'network-' + i, theme: i, startedOn: date('2026-01-01'), version: 1}),
                  (:User {id: 'user-' + i, role: 'ADMINISTRATOR', version: 1})
                """,
                Map.of());
    }

    private void person(String id) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("name", id);
        properties.put("sortKey", id);
        properties.put("kind", "EMPLOYEE");
        properties.put("version", 1 + random.nextInt(5));
        maybe(() -> properties.put("email", id + "@example.dk"));
        maybe(() -> properties.put("phone", "1234" + random.nextInt(10)));
        maybe(() -> properties.put("externalId", "x-" + id));
        maybe(() -> properties.put("creationKey", "key-" + id));
        maybe(() -> properties.put("informedOn", java.time.LocalDate.of(2026, 2, 3)));
        run(
                "CREATE (p:Person {id: $id}) SET p += $properties, p.createdAt = datetime()",
                Map.of("id", id, "properties", properties));
        maybe(() ->
                run(
                        "MATCH (p:Person {id: $id}), (o:Organisation {id: $o}) CREATE"
                                + " (p)-[:WORKS_FOR]->(o)",
                        Map.of("id", id, "o", "organisation-" + any(THINGS))));
    }

    private void ties() {
        for (String one : PEOPLE) {
            for (String other : PEOPLE) {
                if (one.compareTo(other) < 0) {
                    maybe(() ->
                            run(
                                    """
                                    MATCH (a:Person {id: $one}), (b:Person {id: $other})
                                    CREATE (a)-[t:KNOWS {id: $id}]->(b)
                                    SET t += $properties, t.recordedAt = datetime()
                                    """,
                                    Map.of(
                                            "one",
                                            one,
                                            "other",
                                            other,
                                            "id",
                                            Tie.id(new PersonId(one), new PersonId(other)),
                                            "properties",
                                            tie())));
                }
            }
        }
    }

    private Map<String, Object> tie() {
        Map<String, Object> tie = new HashMap<>();
        maybe(() -> tie.put("strength", random.nextDouble()));
        maybe(() -> tie.put("mayMentionName", random.nextBoolean()));
        maybe(() -> tie.put("source", "kilde " + random.nextInt(3)));
        maybe(() -> tie.put("toldOn", java.time.LocalDate.of(2026, 3, 1 + random.nextInt(20))));
        return tie;
    }

    private void bonds(String id) {
        for (String thing : THINGS) {
            maybe(() -> bond(id, thing, "(p)-[:HAS_COMPETENCE {level: $n, toldOn: date()}]->(c)"));
            maybe(() ->
                    bond(
                            id,
                            thing,
                            "(p)-[:CONFIDED {network: 'network-"
                                    + any(THINGS)
                                    + "', toldOn:"
                                    + " date('2026-02-0' + $n)}]->(c)"));
            switch (random.nextInt(4)) {
                case 0 ->
                        bond(
                                id,
                                thing,
                                "(p)-[:TAKES_PART_IN {id: 'participant-' + substring($id, 7) + '-'"
                                        + " + $thing, kind: 'ONGOING', phases: ['phase-' + $n],"
                                        + " gentleContact: $n > 2, joinedOn: date('2026-02-0' +"
                                        + " $n)}]->(n)");
                case 1 -> bond(id, thing, "(p)-[:DECLINED {on: date('2026-02-0' + $n)}]->(n)");
                case 2 -> bond(id, thing, "(p)-[:LEFT {on: date(), reason: 'rejst'}]->(n)");
                default -> {}
            }
            maybe(() -> bond(id, thing, "(n)-[:CO_DRIVEN_BY]->(p)"));
            maybe(() -> bond(id, thing, "(u)-[:IS]->(p)"));
            maybe(() ->
                    bond(
                            id,
                            thing,
                            "(:Visit {id: 'visit-' + $id + $thing, on: date()})-[:WITH]->(p)"));
            maybe(() ->
                    bond(
                            id,
                            thing,
                            "(p)-[:GAVE]->(r:Referral {id: 'referral-' + $id + $thing, on:"
                                    + " date()}), (r)-[:IN]->(n), (r)-[:TO]->(q)"));
        }
    }

    private void bond(String id, String thing, String pattern) {
        run(
                BOND + pattern,
                Map.of("id", id, "other", any(PEOPLE), "thing", thing, "n", 1 + random.nextInt(5)));
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void maybe(Runnable deed) {
        if (random.nextBoolean()) {
            deed.run();
        }
    }

    private void run(String cypher, Map<String, ?> parameters) {
        graph.write(unit -> {
            unit.run(new Statement("fixture", cypher), parameters);
            return cypher;
        });
    }
}
