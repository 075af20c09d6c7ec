package dk.rundtur.interchange.entry;

import dk.rundtur.people.PersonKind;
import dk.rundtur.text.Letters;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words for kinds of people, as the format has them and as people write them in Danish.
final class KindWords {

    private static final Map<String, PersonKind> WORDS = new HashMap<>();

    static {
        for (PersonKind kind : PersonKind.values()) {
            name(kind, kind.name());
        }
        name(PersonKind.EMPLOYEE, "medarbejder", "ansat", "kollega");
        name(PersonKind.CITIZEN, "borger", "forælder");
        name(PersonKind.COMPANY, "virksomhed", "firma");
        name(PersonKind.ASSOCIATION, "forening", "frivillig");
        name(PersonKind.RESEARCHER, "forsker");
        name(PersonKind.POLITICIAN, "politiker");
        name(PersonKind.OTHER, "andet", "anden", "andre");
        name(PersonKind.UNKNOWN, "ukendt", "ved ikke");
    }

    private KindWords() {}

    static @Nullable PersonKind kindOrNull(String text) {
        return WORDS.get(Letters.plain(text));
    }

    private static void name(PersonKind kind, String... words) {
        for (String word : words) {
            WORDS.put(Letters.plain(word.toLowerCase(Locale.ROOT)), kind);
        }
    }
}
