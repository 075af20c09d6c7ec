package dk.rundtur.graph;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Pieces of Cypher that several statements share: the files `cypher/fragments/<name>.cypher`.
///
/// `@may-see(user: u, network: n)` in a line of a statement is replaced by the text of the fragment
/// `may-see`, with `u` for each `@user` in it and `n` for each `@network`. A fragment may use other
/// fragments, but those may use none.
final class Fragments {

    private static final Pattern USE = Pattern.compile("@([a-z][a-z-]*)\\(([^()]*)\\)");
    private static final Pattern VALUE =
            Pattern.compile("([a-z]\\w*): (\\$?[a-zA-Z]\\w*(?:\\.\\w+)?)");

    /// `@user`, but not `@may-see(`.
    private static final Pattern GAP = Pattern.compile("@([a-z]\\w*+)(?![-(])");

    private static final int DEEPEST = 2;

    private final UnaryOperator<String> texts;

    /// @param texts finds the text of a fragment by its name
    Fragments(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    /// The statement with its fragments put in.
    ///
    /// @throws IllegalStateException when a fragment is missing or does not get its variables
    String expand(String statement) {
        return expand(statement, 0);
    }

    private String expand(String text, int depth) {
        return text.lines()
                .map(line -> line.startsWith("//") ? line : expandLine(line, depth))
                .collect(joining("\n", "", "\n"));
    }

    private String expandLine(String line, int depth) {
        String expanded =
                USE.matcher(line).replaceAll(use -> Matcher.quoteReplacement(text(use, depth + 1)));
        require(!expanded.contains("@"), line.strip(), "is no use of a fragment");
        return expanded;
    }

    private String text(MatchResult use, int depth) {
        require(depth <= DEEPEST, use.group(), "is nested too deep");
        Map<String, String> values = values(use);
        String fragment =
                texts.apply(use.group(1))
                        .lines()
                        .filter(line -> !line.strip().startsWith("//"))
                        .collect(joining("\n"));
        var gaps = new TreeSet<>(GAP.matcher(fragment).results().map(gap -> gap.group(1)).toList());
        require(gaps.equals(values.keySet()), use.group(), "must say what is " + gaps);
        String filled =
                GAP.matcher(fragment)
                        .replaceAll(gap -> Matcher.quoteReplacement(values.get(gap.group(1))));
        return expand(filled, depth).stripTrailing();
    }

    private static Map<String, String> values(MatchResult use) {
        Map<String, String> values = new TreeMap<>();
        for (String part : use.group(2).split(", ", -1)) {
            Matcher value = VALUE.matcher(part);
            require(value.matches(), use.group(), "names no variables");
            values.put(value.group(1), value.group(2));
        }
        return values;
    }

    private static void require(boolean fits, String use, String otherwise) {
        if (!fits) {
            throw new IllegalStateException("'%s' %s".formatted(use, otherwise));
        }
    }
}
