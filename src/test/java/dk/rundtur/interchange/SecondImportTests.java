package dk.rundtur.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.interchange.report.Progress;
import dk.rundtur.interchange.upload.Input;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Whatever valid files are imported: a second time they change nothing.
class SecondImportTests {

    private static final ImportTerms ALL = ImportTerms.of("Annas liste", ImportMode.ALL);

    private static @Nullable ConfigurableApplicationContext context;

    /// One row of `ties.csv`, the ends as places in the list of people.
    record TieRow(
            int from, int to, String strength, String kind, String toldOn, String mayMention) {}

    @BeforeContainer
    static void start() {
        context =
                new SpringApplicationBuilder(Wiring.class)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .run();
        World.clear(bean(Graph.class));
    }

    @AfterContainer
    static void stop() {
        World.clear(bean(Graph.class));
        Objects.requireNonNull(context).close();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void changesNothing(
            @ForAll("names") List<String> names,
            @ForAll("ties") List<TieRow> ties,
            @ForAll("delimiters") char delimiter) {
        World.clear(bean(Graph.class));
        var files = List.of(people(names, delimiter), ties(ties, names.size(), delimiter));
        var importer = bean(Importer.class);

        var dry = importer.dryRun(files, ALL);
        var first = importer.write(files, ALL, Progress.SILENT);
        List<String> stored = everything();
        var second = importer.write(files, ALL, Progress.SILENT);

        assertThat(first.written()).as(first.toString()).isTrue();
        assertThat(first.files()).isEqualTo(dry.files());
        assertThat(second.files())
                .hasSameSizeAs(files)
                .allSatisfy(f -> assertThat(f.unchanged()).isEqualTo(f.rows()));
        assertThat(everything()).isEqualTo(stored);
        assertThat(stored.stream().filter(line -> line.startsWith("Person"))).hasSize(names.size());
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .withChars(" ,;\"'-.æøåÆØÅéüabcXYZ0123مريمひとみ")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(name -> "N" + name)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<TieRow>> ties() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(1, 11),
                        Arbitraries.of("", "0", "0.25", "1", "0.9"),
                        Arbitraries.of("", "kollega", "nabo; ven"),
                        Arbitraries.of("", "2026-01-01", "2025-12-31"),
                        Arbitraries.of("", "true", "false"))
                .as(TieRow::new)
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';');
    }

    private static Input people(List<String> names, char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "name", "title"));
        for (int i = 0; i < names.size(); i++) {
            rows.add(List.of("p" + i, names.get(i), i % 2 == 0 ? "" : names.getFirst()));
        }
        return csv("people.csv", rows, delimiter);
    }

    private static Input ties(List<TieRow> ties, int people, char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("from_id", "to_id", "strength", "kind", "told_on", "may_mention_name"));
        for (TieRow tie : ties) {
            int from = tie.from() % people;
            int to = (from + 1 + tie.to() % (people - 1)) % people;
            rows.add(
                    List.of(
                            "p" + from,
                            "p" + to,
                            tie.strength(),
                            tie.kind(),
                            tie.toldOn(),
                            tie.mayMention()));
        }
        return csv("ties.csv", rows, delimiter);
    }

    private static Input csv(String name, List<List<String>> rows, char delimiter) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(format.format(row.toArray())).append("\r\n"));
        return Input.ofText(name, text.toString());
    }

    private static List<String> everything() {
        String nodes =
                """
                MATCH (n:Person)
                RETURN 'Person ' + toString(properties(n).id) + n.name + n.sortKey + n.version AS text
                ORDER BY text
                UNION ALL
                MATCH (a)-[t:KNOWS]->(b)
                RETURN t.id + a.id + b.id + coalesce(t.strength, '') + coalesce(t.kind, '')
                  + coalesce(t.toldOn, '') + coalesce(t.mayMentionName, '') + t.recordedAt AS text
                ORDER BY text
                """;
        return bean(Graph.class)
                .list(new Statement("test", nodes), Map.of(), row -> row.text("text"));
    }

    private static <T> T bean(Class<T> type) {
        return Objects.requireNonNull(context).getBean(type);
    }

    /// As much of the application as an import needs.
    @ImportAutoConfiguration(Neo4jAutoConfiguration.class)
    @Import({Importer.class, TestDatabase.class})
    @ComponentScan(
            basePackageClasses = Graph.class,
            excludeFilters = @Filter(TestConfiguration.class))
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
