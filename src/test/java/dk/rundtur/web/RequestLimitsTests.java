package dk.rundtur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.Ask;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.PersonId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Questions nobody needs an answer to are refused before the database is asked anything.
@SpringBootTest
@Import(TestDatabase.class)
class RequestLimitsTests {

    @Autowired Graph graph;
    @Autowired ExecutionGraphQlService service;

    @BeforeEach
    void smallWorld() {
        World.of(graph, "graphql-test/world.cypher");
    }

    @Test
    void refusesAQuestionFiftyLevelsDeep() {
        String parents = "{ parent ".repeat(46) + "{ id }" + " }".repeat(46);
        String document = "{ me { person { organisation " + parents + " } } }";
        assertThat(answer(document)).contains("maximum query depth exceeded 50 > 20");
    }

    @Test
    void refusesAQuestionThatAsksTwoThousandTimes() {
        assertThat(answer(aliases(2_000)))
                .contains("maximum query complexity exceeded 4000 > 1000");
    }

    @Test
    void doesNotEvenReadAQuestionThatAsksFiveThousandTimes() {
        assertThat(answer(aliases(5_000))).contains("parsing has been cancelled");
    }

    private static String aliases(int count) {
        return IntStream.range(0, count)
                .mapToObj("a%d: me { id }"::formatted)
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private String answer(String document) {
        Viewer viewer = new Viewer("user-lene", Role.LEADER, new PersonId("person-lene"));
        return String.valueOf(new Ask(service).as(viewer, Locale.ENGLISH, document, Map.of()));
    }
}
