package dk.rundtur.graph;

import dk.rundtur.text.Letters;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns what somebody typed into a query of a full-text index.
public final class Words {

    /// Cuts a text into words as the indexes do (`standard-no-stop-words`), so that whatever a
    /// field shows is found by it.
    private static final Analyzer INDEX = new StandardAnalyzer(CharArraySet.EMPTY_SET);

    /// How many letters may differ in a word of fewer than 4, 8 and more letters.
    private static final String[] LENIENCE = {"", "~1", "~2"};

    private static final int MOST_WORDS = 10;

    /// Between the parts of what an index keeps as one word: cand.mag., O'Neill, skole_nord. The
    /// index then compares each of its words instead of looking the beginning up, some 20
    /// milliseconds with 100,000 people (benchmark `search`).
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[._':,;·‘’‿]");

    private static final int FEWEST_WITHIN = 4;

    /// A word of more letters is found by its beginning.
    private static final int MOST_LETTERS = 30;

    /// Each letter that may be two doubles the work of a pattern, where it stands again and again.
    private static final int MOST_DOUBLE = 5;

    private static final Map<Character, String> SPELLINGS = spellings();

    private Words() {}

    /// Finds texts in which each of these words begins a word, or a part of one where a reader sees
    /// a new one begin; empty when no word was typed. Anything else that was typed is left out, so
    /// that none of it is taken for an operator.
    ///
    /// @param compounds fields in which words of four letters or more are found anywhere within
    ///   another, since Danish writes compounds in one: `plejerske` finds a sundhedsplejerske. In
    ///   the names of people `hans` would find every Johansen.
    public static Optional<String> query(String typed, List<String> compounds) {
        return some(
                words(typed).stream()
                        .distinct()
                        .map(word -> "+(" + begun(word) + within(word, compounds) + ")")
                        .collect(Collectors.joining(" ")));
    }

    private static String begun(String word) {
        String part = BETWEEN_PARTS.matcher(word).find() ? "" : "(.*" + BETWEEN_PARTS + ")?";
        return "/" + part + spelt(word) + ".*/";
    }

    private static String within(String word, List<String> compounds) {
        if (word.length() < FEWEST_WITHIN || BETWEEN_PARTS.matcher(word).find()) {
            return "";
        }
        return compounds.stream()
                .map(field -> " %s:/.+%s.*/".formatted(field, spelt(word)))
                .collect(Collectors.joining());
    }

    /// Finds texts whose `field` has words spelt like these; empty when there is no word. Short
    /// words must be equal, long ones may differ in two letters.
    public static Optional<String> alike(String field, String text) {
        return some(
                words(text).stream()
                        .map(word ->
                                "%1$s:/%2$s/ %1$s:%3$s%4$s"
                                        .formatted(
                                                field,
                                                spelt(word),
                                                escaped(word),
                                                LENIENCE[Math.min(word.length() / 4, 2)]))
                        .collect(Collectors.joining(" ")));
    }

    /// Finds texts whose `field` has these words one after the other, before texts that have other
    /// things in common.
    public static Optional<String> phrase(String field, String text) {
        return some(words(text).stream().map(Words::escaped).collect(Collectors.joining(" ")))
                .map(phrase -> field + ":\"" + phrase + "\"^10");
    }

    private static Optional<String> some(String query) {
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private static List<String> words(String typed) {
        List<String> words = new ArrayList<>();
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        try (var stream = INDEX.tokenStream("", composed)) {
            var word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken() && words.size() < MOST_WORDS) {
                words.add(word.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A string can always be read", e);
        }
        return words;
    }

    /// A pattern of the word as it stands and of the same letters written otherwise, no longer than
    /// needed, since an index is slow to take long ones.
    private static String spelt(String word) {
        String begun = word.substring(0, Math.min(word.length(), MOST_LETTERS));
        StringBuilder otherwise = new StringBuilder();
        int doubles = 0;
        for (char letter : Letters.plain(begun).toCharArray()) {
            otherwise.append(SPELLINGS.getOrDefault(letter, escaped(String.valueOf(letter))));
            String second = second(letter);
            if (!second.isEmpty() && doubles++ < MOST_DOUBLE) {
                otherwise.append(second);
            }
        }
        return Pattern.matches(otherwise.toString(), begun)
                ? otherwise.toString()
                : "(" + escaped(begun) + "|" + otherwise + ")";
    }

    private static String escaped(String word) {
        return word.replaceAll("([\\p{Punct}])", "\\\\$1");
    }

    /// How each plain letter may stand in an index, which keeps accents.
    private static Map<Character, String> spellings() {
        Map<Character, StringBuilder> letters = new HashMap<>();
        for (char letter = 'a'; letter <= '\u1EFF'; letter++) {
            String plain = Letters.plain(String.valueOf(letter));
            if (Character.isLowerCase(letter)
                    && plain.length() == 1
                    && plain.charAt(0) >= 'a'
                    && plain.charAt(0) <= 'z') {
                letters.computeIfAbsent(plain.charAt(0), one -> new StringBuilder()).append(letter);
            }
        }
        Map<Character, String> spellings = new HashMap<>();
        letters.forEach((plain, all) -> spellings.put(plain, "[" + all + "]"));
        spellings.put('\'', "['’]");
        spellings.put('’', "['’]");
        return spellings;
    }

    private static String second(char plain) {
        return switch (plain) {
            case 'a' -> "[ae]?";
            case 'o' -> "e?";
            default -> "";
        };
    }
}
