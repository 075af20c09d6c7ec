package dk.rundtur.graph;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/// A collation key: a text whose byte order is the Danish alphabetical order of names, so that the
/// database can index it. Æ, ø and å come last, and aa counts as å, ae as æ and oe as ø, as they do
/// in search.
///
/// Names are compared word by word, so that 'Anne Østergaard' comes before 'Annelise Bach'; accents
/// and capitals only decide between names that are otherwise equal.
public final class SortKey {

    /// The index takes no longer keys, so names that only differ after this get the same key.
    private static final int LONGEST = 2_000;

    private static final String AFTER_WORD = "-";
    private static final String AFTER_NAME = " ";
    private static final Collator WORDS = danish(Collator.PRIMARY);
    private static final Collator DETAILS = danish(Collator.TERTIARY);

    private SortKey() {}

    /// The key of a name.
    public static String of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        String words =
                Arrays.stream(composed.split("\\s+", -1))
                        .map(word -> hex(WORDS, danishLetters(word)))
                        .collect(Collectors.joining(AFTER_WORD));
        String key = words + AFTER_NAME + hex(DETAILS, composed);
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    /// The collator knows that aa is å, and no other two for one.
    private static String danishLetters(String word) {
        return word.toLowerCase(Locale.ROOT).replace("oe", "ø").replace("ae", "æ");
    }

    private static String hex(Collator collator, String text) {
        return HexFormat.of().formatHex(collator.getCollationKey(text).toByteArray());
    }

    private static Collator danish(int strength) {
        Collator collator = Collator.getInstance(Locale.of("da", "DK"));
        collator.setStrength(strength);
        return collator;
    }
}
