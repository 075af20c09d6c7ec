package dk.rundtur.text;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which letters are the same when names are searched and compared: capitals and small ones, with
/// accents and without, å and aa, æ and ae, ø and oe.
public final class Letters {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern TWO_FOR_ONE = Pattern.compile("a[ae]|oe");

    private Letters() {}

    /// The text in plain small letters. The beginning of a text is a beginning of its plain form.
    public static String plain(String text) {
        String small = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return TWO_FOR_ONE
                .matcher(ascii(ACCENTS.matcher(small).replaceAll("")))
                .replaceAll(two -> two.group().substring(0, 1));
    }

    private static String ascii(String text) {
        char[] ascii = new char[4 * text.length()];
        int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, ascii, 0, text.length());
        return new String(ascii, 0, length);
    }
}
