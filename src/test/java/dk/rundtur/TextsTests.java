package dk.rundtur;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.outcome.ProblemCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The server speaks both languages.
class TextsTests {

    @Test
    void haveTheSameKeysInDanishAndEnglish() throws IOException {
        assertThat(new TreeSet<>(texts("da").keySet()))
                .isEqualTo(new TreeSet<>(texts("en").keySet()));
    }

    @Test
    void fillTheSameGapsInDanishAndEnglish() throws IOException {
        Properties danish = texts("da");
        Properties english = texts("en");
        danish.stringPropertyNames()
                .forEach(key ->
                        assertThat(gaps(english.getProperty(key, "")))
                                .as(key)
                                .isEqualTo(gaps(danish.getProperty(key))));
    }

    @Test
    void areWellFormed() throws IOException {
        for (String language : new String[] {"da", "en"}) {
            texts(language)
                    .forEach((key, text) ->
                            assertThat(
                                            new MessageFormat(text.toString(), Locale.of(language))
                                                    .toPattern())
                                    .as(key.toString())
                                    .isNotBlank());
        }
    }

    @Test
    void haveASentenceForEveryProblemAndNoOther() throws IOException {
        Set<String> codes =
                Arrays.stream(ProblemCode.values())
                        .map(code -> "problem." + code)
                        .collect(Collectors.toSet());
        for (String language : new String[] {"da", "en"}) {
            assertThat(texts(language).stringPropertyNames())
                    .filteredOn(key -> key.startsWith("problem."))
                    .containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    /// Nobody "has" dementia for knowing about it: people can bring what they hold.
    @Test
    void sayOfNobodyThatTheyHaveACompetence() throws IOException {
        Pattern has = Pattern.compile("(^|[^I] )[hH]ar \\{|[hH]olds? \\{|der har kompetencen");
        for (String language : new String[] {"da", "en"}) {
            texts(language)
                    .forEach((key, text) -> {
                        if (key.toString().matches("(suggestion|question|tour)\\..*")) {
                            assertThat(text.toString())
                                    .as(key.toString())
                                    .doesNotContainPattern(has);
                        }
                    });
        }
    }

    private static String gaps(String text) {
        return Pattern.compile("\\{(\\d)")
                .matcher(text)
                .results()
                .map(gap -> gap.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (var file =
                Files.newBufferedReader(
                        Path.of("src/main/resources/messages_" + language + ".properties"))) {
            texts.load(file);
        }
        assertThat(texts).isNotEmpty();
        return texts;
    }
}
