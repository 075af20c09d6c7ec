package dk.rundtur;

import dk.rundtur.graph.Statement;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What the statements under `cypher` say of the graph: its labels, and between which of them each
/// type of relationship runs.
///
/// @param labels every label of a node
/// @param ends the type of a relationship with the labels it runs between
record GraphPatterns(SortedSet<String> labels, SortedMap<String, SortedSet<Ends>> ends) {

    /// Between what a relationship runs.
    record Ends(String from, String to) implements Comparable<Ends> {

        private static final Comparator<Ends> ORDER =
                Comparator.comparing(Ends::from).thenComparing(Ends::to);

        @Override
        public int compareTo(Ends other) {
            return ORDER.compare(this, other);
        }
    }

    private static final String NAMES = "[A-Z]\\w*(?:\\|[A-Z]\\w*)*";

    /// A node with its variable and its labels; what is in its braces does not matter here.
    private static final String NODE =
            "\\((\\w*)(?::(" + NAMES + "))?\\s*(?:\\{[^{}]*})?(?:\\s*WHERE[^()]*)?\\)";

    private static final Pattern STEP =
            Pattern.compile(
                    NODE + "\\s*(<?)-\\[\\w*:(" + NAMES + ")[^\\]]*]-(>?)\\s*(?=" + NODE + ")");
    private static final Pattern LABELLED = Pattern.compile("\\((\\w*):(" + NAMES + ")");
    private static final Pattern TYPED = Pattern.compile("-\\[\\w*:(" + NAMES + ")");

    static GraphPatterns ofStatements() throws IOException {
        var patterns = new GraphPatterns(new TreeSet<>(), new TreeMap<>());
        CypherFile.statements().forEach(file -> patterns.read(Statement.named(file.name())));
        return patterns;
    }

    private void read(Statement statement) {
        String code = statement.text().replaceAll("(?m)^\\s*//.*$", "").replaceAll("'[^']*'", "''");
        Map<String, Set<String>> byVariable = new HashMap<>();
        LABELLED.matcher(code)
                .results()
                .forEach(node -> {
                    labels.addAll(names(node.group(2)));
                    byVariable
                            .computeIfAbsent(node.group(1), variable -> new TreeSet<>())
                            .addAll(names(node.group(2)));
                });
        byVariable.remove("");
        TYPED.matcher(code)
                .results()
                .flatMap(step -> names(step.group(1)).stream())
                .forEach(type -> ends.computeIfAbsent(type, any -> new TreeSet<>()));
        STEP.matcher(code).results().forEach(step -> read(step, byVariable));
    }

    /// Notes between which labels a relationship runs, where the statement says it of both ends.
    private void read(MatchResult step, Map<String, Set<String>> byVariable) {
        Set<String> left = labels(step.group(1), step.group(2), byVariable);
        Set<String> right = labels(step.group(6), step.group(7), byVariable);
        boolean back = !step.group(3).isEmpty();
        for (String type : names(step.group(4))) {
            for (String from : back ? right : left) {
                for (String to : back ? left : right) {
                    Objects.requireNonNull(ends.get(type)).add(new Ends(from, to));
                }
            }
        }
    }

    private static Set<String> labels(
            String variable, @Nullable String said, Map<String, Set<String>> byVariable) {
        return said == null
                ? byVariable.getOrDefault(variable, Set.of())
                : new TreeSet<>(names(said));
    }

    private static List<String> names(String alternatives) {
        return Arrays.asList(alternatives.split("\\|", -1));
    }
}
