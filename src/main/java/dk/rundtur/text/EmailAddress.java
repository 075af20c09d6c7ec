package dk.rundtur.text;

import java.util.regex.Pattern;

/// The shape of an e-mail address that mail programs deliver to. Narrower than the standard: no
/// quotes, comments or numbers for hosts, and none of the characters that mean something in a link,
/// with which `a@b.dk?bcc=c@d.dk` would copy somebody in.
public final class EmailAddress {

    /// The longest that can be delivered to, in characters.
    public static final int LONGEST = 254;

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}_'+~!$*-]+";
    private static final String LABEL =
            "[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
    private static final String LAST = "\\p{L}[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}]";

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?=[^@]{1,64}@)%s(?:\\.%s)*@(?:%s\\.){1,8}%s"
                            .formatted(WORD, WORD, LABEL, LAST));

    private EmailAddress() {}

    /// Whether a text that was cleaned looks like one address.
    public static boolean fits(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
