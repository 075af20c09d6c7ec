package dk.rundtur.graph;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody typed into a search field, as a question to a full-text index.
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /// How many letters may differ, by a quarter of the word's length.
    private static final String[] LENIENCE = {"", "~1", "~2"};

    private Words() {}

    /// Asks for texts in which every word typed begins some word; nothing when there is no word in
    /// it. Whatever else was typed is left out, so that none of it is taken for an operator.
    public static Optional<String> query(String typed) {
        String query =
                WORD.matcher(typed)
                        .results()
                        .map(MatchResult::group)
                        .limit(10)
                        .map(word -> "+" + folded(word) + "*")
                        .collect(Collectors.joining(" "));
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }

    /// Asks for texts of which `field` has words that are spelt much like these; nothing when there
    /// is no word in it. Short words must be the same, long ones may differ in two letters.
    public static Optional<String> alike(String field, String text) {
        String query =
                WORD.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .limit(10)
                        .map(word -> folded(word).toLowerCase(Locale.ROOT))
                        .map(word -> field + ":" + word + LENIENCE[Math.min(word.length() / 4, 2)])
                        .collect(Collectors.joining(" "));
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }

    /// Asks for texts of which `field` has these words one after the other.
    public static Optional<String> phrase(String field, String text) {
        String query =
                WORD.matcher(text)
                        .results()
                        .map(word -> folded(word.group()))
                        .collect(Collectors.joining(" "));
        return query.isEmpty() ? Optional.empty() : Optional.of(field + ":\"" + query + "\"");
    }

    /// The index keeps its words without accents (ø as o, æ as ae), but does not take them from the
    /// beginning of a word that is asked for.
    private static String folded(String word) {
        char[] folded = new char[4 * word.length()];
        int length =
                ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, folded, 0, word.length());
        return new String(folded, 0, length);
    }
}
