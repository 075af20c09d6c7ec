package dk.rundtur.wording;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A text in both languages for one audience, with gaps in braces.
///
/// @param own whether the installation has worded it; else it is as it came
/// @param version goes up by one with each change; 0: as it came
public record TextTemplate(
        TextKey key, Audience audience, String da, String en, boolean own, int version) {

    static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    TextName name() {
        return new TextName(key, audience);
    }

    /// The text in a language, its gaps filled. Lines whose gaps have nothing to fill them with are
    /// left out, so that nobody reads half a sentence.
    String fill(Locale language, Map<String, String> values) {
        String text = language.getLanguage().equals("en") ? en : da;
        return text.lines()
                .filter(line -> GAP.matcher(line).results().noneMatch(gap -> empty(values, gap)))
                .map(line ->
                        GAP.matcher(line)
                                .replaceAll(gap ->
                                        Matcher.quoteReplacement(
                                                values.getOrDefault(gap.group(1), ""))))
                .collect(Collectors.joining("\n"))
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static boolean empty(Map<String, String> values, MatchResult gap) {
        return values.getOrDefault(gap.group(1), "").isBlank();
    }
}
