package dk.rundtur.graph;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/// The place of a name in Danish alphabetical order, as a text that the database can index and
/// compare byte by byte: æ, ø and å come last, and aa counts as å.
///
/// Words are compared one after the other, so that 'Anne Østergaard' stands before 'Annelise Bach';
/// accents and capital letters only decide between names that are otherwise the same.
public final class SortKey {

    /// Long names share their place from here on; the database's index takes no longer keys.
    private static final int LONGEST = 2_000;

    private static final String AFTER_WORD = "-";
    private static final String AFTER_NAME = " ";
    private static final Collator WORDS = danish(Collator.PRIMARY);
    private static final Collator DETAILS = danish(Collator.TERTIARY);

    private SortKey() {}

    /// The key of `name`; names in alphabetical order have keys in the order of their characters.
    public static String of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        String words =
                Arrays.stream(composed.split("\\s+", -1))
                        .map(word -> hex(WORDS, word))
                        .collect(Collectors.joining(AFTER_WORD));
        String key = words + AFTER_NAME + hex(DETAILS, composed);
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
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
