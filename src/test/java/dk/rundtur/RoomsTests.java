package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import org.jgrapht.Graph;
import org.jgrapht.alg.TransitiveReduction;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which room may know which. An arrow is a word in [#ARROWS]: a new one is a visible edit, and one
/// that no class needs any more has to go. The picture in `ARCHITECTURE.md` is drawn from here.
class RoomsTests {

    private static final String ROOT = "dk.rundtur.";

    private static final Path DOCUMENT = Path.of("ARCHITECTURE.md");

    private static final String ARROWS =
            """
            id:
            outcome:
            text:
            graph: id outcome text
            access: graph id outcome text
            web: access graph id outcome text
            live: access graph id outcome web
            people: access graph id outcome web
            network: access graph id outcome people web
            gap: graph id network people web
            reach: graph id network outcome
            care: access graph id network outcome people web
            wording: graph id network outcome people web
            merge: access graph id network outcome people text web

            tour: access graph id live outcome people web
            tour.standing: graph id network tour
            tour.referral: access graph id live network outcome people tour tour.standing web
            tour.meeting: access graph id network outcome people tour web
            tour.visit: access graph id live network outcome people tour tour.meeting
                tour.referral tour.standing text web
            tour.preparation: access graph id network outcome people text tour tour.meeting web
                wording
            tour.board: access graph id network outcome people tour tour.meeting tour.standing
                tour.visit web
            tour.task: access graph id network outcome people tour tour.meeting tour.visit web
            tour.workshop: access graph id network outcome people tour tour.standing web wording
            tour.tree: graph id network outcome people tour.board tour.standing
            tour.thanks: access graph id network outcome people tour tour.standing tour.tree web
                wording

            suggestion.ranking.world:
            suggestion.ranking.chance: suggestion.ranking.world
            suggestion.ranking.evidence:
            suggestion.ranking.route: suggestion.ranking.chance suggestion.ranking.world
            suggestion.ranking.value: suggestion.ranking.chance suggestion.ranking.evidence
                suggestion.ranking.route suggestion.ranking.world
            suggestion.ranking: suggestion.ranking.chance suggestion.ranking.evidence
                suggestion.ranking.route suggestion.ranking.value suggestion.ranking.world
            suggestion.ranking.forecast: suggestion.ranking suggestion.ranking.chance
                suggestion.ranking.route suggestion.ranking.world
            suggestion.ranking.whatif: suggestion.ranking suggestion.ranking.chance
                suggestion.ranking.route suggestion.ranking.world
            suggestion.ranking.calibration:
            suggestion.visible: care graph id people suggestion.ranking suggestion.ranking.chance
                suggestion.ranking.world tour.standing
            suggestion.next: care graph id network outcome people suggestion.ranking
                suggestion.ranking.evidence suggestion.ranking.forecast suggestion.ranking.route
                suggestion.ranking.world suggestion.visible tour.preparation tour.standing web
            suggestion.ahead: id network outcome people suggestion.next suggestion.ranking.forecast web
            suggestion.whatif: gap graph id network outcome people suggestion.next suggestion.ranking
                suggestion.ranking.whatif suggestion.ranking.world web
            suggestion.calibration: care graph id network suggestion.ranking
                suggestion.ranking.calibration suggestion.visible tour.standing tour.visit web

            interchange.entry: people text
            interchange.source: access graph id text
            interchange.upload: outcome
            interchange.csv: interchange.entry interchange.upload
            interchange.report: id interchange.entry interchange.source interchange.upload outcome web
            interchange.compare: graph id interchange.entry interchange.report people text
            interchange.undo: access graph interchange.compare outcome
            interchange: access graph interchange.compare interchange.csv interchange.entry
                interchange.report interchange.source interchange.undo interchange.upload outcome text web

            sample: access graph id interchange interchange.report interchange.source
                interchange.upload network outcome people tour tour.meeting tour.referral tour.standing
                tour.thanks tour.visit web
            """;

    /// Classes of one package that know each other in a circle, and why they may.
    private static final Map<Set<String>, String> CIRCLES =
            Map.of(
                    Set.of(
                            "interchange.entry.Cells",
                            "interchange.entry.Entry",
                            "interchange.entry.ReadRow"),
                    "a row is read from cells, and whether it was accepted is known by the cells");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("dk.rundtur");

    @Test
    void knowEachOtherAlongTheArrowsOnly() {
        Set<String> found = arrows(found());
        Set<String> allowed = arrows(allowed());
        assertThat(found).hasSizeGreaterThan(100);
        assertThat(without(found, allowed)).as("arrows that nobody allowed").isEmpty();
        assertThat(without(allowed, found)).as("arrows that no class needs any more").isEmpty();
    }

    @Test
    void holdNoCircleOfClassesWithoutAReason() {
        Graph<String, DefaultEdge> knows = new SimpleDirectedGraph<>(DefaultEdge.class);
        classes()
                .forEach(one ->
                        others(one)
                                .filter(other -> room(other).equals(room(one)))
                                .forEach(other -> connect(knows, name(one), name(other))));
        Set<Set<String>> circles =
                new KosarajuStrongConnectivityInspector<>(knows)
                        .stronglyConnectedSets().stream()
                                .filter(circle -> circle.size() > 1)
                                .collect(toSet());
        assertThat(knows.edgeSet()).isNotEmpty();
        assertThat(circles).isEqualTo(CIRCLES.keySet());
    }

    /// A missing or outdated picture is drawn anew and fails once, for a person to look at.
    @Test
    void areDrawnInTheDocument() throws IOException {
        String document = Files.readString(DOCUMENT);
        String drawn =
                document.replaceFirst("(?s)```mermaid\n.*?```", "```mermaid\n" + picture() + "```");
        if (!drawn.equals(document)) {
            Files.writeString(DOCUMENT, drawn);
        }
        assertThat(document).contains("```mermaid").isEqualTo(drawn);
    }

    /// The rooms without their sub-rooms, and only the arrows that do not follow from others.
    private static String picture() {
        Graph<String, DefaultEdge> arrows = new SimpleDirectedGraph<>(DefaultEdge.class);
        found().forEach((room, others) -> {
            arrows.addVertex(top(room));
            others.stream()
                    .filter(other -> !top(other).equals(top(room)))
                    .forEach(other -> connect(arrows, top(room), top(other)));
        });
        TransitiveReduction.INSTANCE.reduce(arrows);
        return arrows.edgeSet().stream()
                .map(arrow ->
                        "  %s --> %s\n"
                                .formatted(
                                        arrows.getEdgeSource(arrow), arrows.getEdgeTarget(arrow)))
                .sorted()
                .collect(joining("", "flowchart TD\n", ""));
    }

    private static Set<String> arrows(Map<String, Set<String>> rooms) {
        Set<String> arrows = new TreeSet<>();
        rooms.forEach((room, others) -> others.forEach(other -> arrows.add(room + ": " + other)));
        return arrows;
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static Map<String, Set<String>> allowed() {
        Map<String, Set<String>> allowed = new TreeMap<>();
        for (String line : ARROWS.replaceAll("\n {4}", " ").lines().toList()) {
            if (!line.isBlank()) {
                String[] sides = line.split(":", 2);
                allowed.put(
                        sides[0],
                        Arrays.stream(sides[1].strip().split(" +"))
                                .filter(room -> !room.isEmpty())
                                .collect(toCollection(TreeSet::new)));
            }
        }
        return allowed;
    }

    private static Map<String, Set<String>> found() {
        Map<String, Set<String>> found = new TreeMap<>();
        classes()
                .forEach(one ->
                        others(one)
                                .map(RoomsTests::room)
                                .filter(other -> !other.equals(room(one)))
                                .forEach(
                                        found.computeIfAbsent(room(one), _ -> new TreeSet<>())
                                                ::add));
        return found;
    }

    private static List<JavaClass> classes() {
        return CLASSES.stream()
                .filter(one -> one.getPackageName().startsWith(ROOT))
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
    }

    /// The classes that a class knows, a nested one being part of its outermost.
    private static Stream<JavaClass> others(JavaClass one) {
        return one.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(other -> other.getPackageName().startsWith(ROOT))
                .filter(other -> !name(other).equals(name(one)));
    }

    private static String room(JavaClass one) {
        return one.getPackageName().substring(ROOT.length());
    }

    private static String name(JavaClass one) {
        return one.getName().substring(ROOT.length()).replaceFirst("\\$.*", "");
    }

    private static String top(String room) {
        return room.replaceFirst("\\..*", "");
    }

    private static void connect(Graph<String, DefaultEdge> graph, String from, String to) {
        graph.addVertex(from);
        graph.addVertex(to);
        graph.addEdge(from, to);
    }
}
