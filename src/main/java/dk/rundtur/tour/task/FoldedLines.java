package dk.rundtur.tour.task;

import java.nio.charset.StandardCharsets;

/// Folds the lines of an iCalendar file as RFC 5545, section 3.1, asks: none longer than 75 octets,
/// and no character cut in two. The library counts characters, of which `å` takes two octets and a
/// smiley four.
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /// @param text lines that end with CRLF and are not folded yet
    static String of(String text) {
        var folded = new StringBuilder(text.length());
        int octets = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            String written = Character.toString(character);
            int more = written.getBytes(StandardCharsets.UTF_8).length;
            boolean ends = character == '\r' || character == '\n';
            if (!ends && octets + more > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.append(written);
            octets = ends ? 0 : octets + more;
            at += written.length();
        }
        return folded.toString();
    }
}
