package dk.rundtur.graph;

import dk.rundtur.text.Typed;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns what somebody typed into a query of a full-text index.
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// How many letters may differ in a word of fewer than 4, 8 and more letters.
    private static final String[] LENIENCE = {"", "~1", "~2"};

    private Words() {}

    /// Finds texts in which each of these words begins a word; empty when no word was typed.
    /// Anything else that was typed is left out, so that none of it is taken for an operator.
    public static Optional<String> query(String typed) {
        String query =
                WORD.matcher(cleaned(typed))
                        .results()
                        .map(MatchResult::group)
                        .limit(10)
                        .map(word -> "+" + folded(word) + "*")
                        .collect(Collectors.joining(" "));
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }

    /// Finds texts whose `field` has words spelt like these; empty when there is no word. Short
    /// words must be equal, long ones may differ in two letters.
    public static Optional<String> alike(String field, String text) {
        String query =
                WORD.matcher(cleaned(text))
                        .results()
                        .map(MatchResult::group)
                        .limit(10)
                        .map(word -> folded(word).toLowerCase(Locale.ROOT))
                        .map(word -> field + ":" + word + LENIENCE[Math.min(word.length() / 4, 2)])
                        .collect(Collectors.joining(" "));
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }

    /// Finds texts whose `field` has these words one after the other.
    public static Optional<String> phrase(String field, String text) {
        String query =
                WORD.matcher(text)
                        .results()
                        .map(word -> folded(word.group()))
                        .collect(Collectors.joining(" "));
        return query.isEmpty() ? Optional.empty() : Optional.of(field + ":\"" + query + "\"");
    }

    /// As the texts were that the index holds.
    private static String cleaned(String text) {
        String line = Typed.line(text);
        return line == null ? "" : line;
    }

    /// The index stores words without accents (ø as o, æ as ae), but does not remove them from the
    /// prefix in a query.
    private static String folded(String word) {
        char[] folded = new char[4 * word.length()];
        int length =
                ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        return new String(folded, 0, length);
    }
}
