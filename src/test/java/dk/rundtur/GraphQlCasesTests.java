package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.rundtur.fixture.Ask;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// The contract as files: each `graphql-test/<case>.graphql` is asked of the small world in
/// `world.cypher` and must give `<case>.json`. A case whose answer is missing writes it and fails
/// once, for a person to read. The first line may say who asks; see [CaseHeader].
@SpringBootTest
@Import(TestDatabase.class)
class GraphQlCasesTests {

    private static final Path CASES = Path.of("src/test/resources/graphql-test");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    @Autowired Graph graph;
    @Autowired ExecutionGraphQlService service;

    static Stream<Path> cases() throws IOException {
        try (var files = Files.list(CASES)) {
            return files
                    .filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @BeforeEach
    void smallWorld() {
        World.of(graph, "graphql-test/world.cypher");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answersAsWrittenDown(Path file) throws IOException {
        String document = Files.readString(file);
        CaseHeader header = CaseHeader.of(document);
        if (header.after() != null) {
            World.more(graph, header.after());
        }
        String answer =
                JSON.writeValueAsString(
                                new Ask(service)
                                        .as(header.viewer(), header.language(), document, Map.of()))
                        .replaceAll("\"id\" : \"[0-9a-f]{8}\"", "\"id\" : \"(error)\"")
                        .replaceAll("(by|af) (Lene Madsen) [^()]*\\)", "$1 $2 (moment))");
        Path expected = Path.of(file.toString().replace(".graphql", ".json"));
        if (!Files.exists(expected)) {
            Files.writeString(expected, answer + "\n");
            fail("The answer was missing and is written to %s now. Read it.", expected);
        }
        assertThat(answer).isEqualTo(Files.readString(expected).strip());
    }
}
