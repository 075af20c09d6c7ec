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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;

import java.util.Locale;
import java.util.Map;

/// What is no day of the calendar is refused in the reader's language, with the place of it.
@SpringBootTest
@Import(TestDatabase.class)
class DayErrorsTests {

    private static final Viewer LENE =
            new Viewer("user-lene", Role.LEADER, new PersonId("person-lene"));
    private static final String RECORD =
            "mutation($input: TieRecordInput!) { tieRecord(input: $input) { tie { toldOn } } }";

    @Autowired Graph graph;
    @Autowired ExecutionGraphQlService service;

    @BeforeEach
    void smallWorld() {
        World.of(graph, "graphql-test/world.cypher");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "202612-01-01", "2026-06-31", "half", "14-03-2026"})
    void saysWhereTheDayIsThatThereIsNot(String day) {
        String answer = record(Locale.of("da"), day);
        assertThat(answer)
                .contains("Den dato findes ikke.", "code=NOT_A_DAY", "argument=[input, toldOn]")
                .doesNotContain("Variable", "invalid");
        assertThat(World.count(graph, "()-[:KNOWS {toldOn: date('2026-02-28')}]->()")).isZero();
    }

    @Test
    void saysItInEnglishToo() {
        assertThat(record(Locale.ENGLISH, "2026-02-30")).contains("There is no such date.");
    }

    @Test
    void saysItOfADayInTheQuestionItself() {
        String document =
                "mutation { tieRecord(input: {from: \"person-anna\", to: \"person-bo\", toldOn:"
                        + " \"2026-02-30\"}) { tie { toldOn } } }";
        assertThat(String.valueOf(new Ask(service).as(LENE, Locale.of("da"), document, Map.of())))
                .contains("Den dato findes ikke.", "code=NOT_A_DAY");
    }

    @Test
    void takesADayThatThereIs() {
        assertThat(record(Locale.ENGLISH, "2024-02-29")).contains("2024-02-29");
    }

    private String record(Locale language, String day) {
        Map<String, Object> input = Map.of("from", "person-anna", "to", "person-bo", "toldOn", day);
        return String.valueOf(new Ask(service).as(LENE, language, RECORD, Map.of("input", input)));
    }
}
