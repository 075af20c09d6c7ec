package dk.rundtur.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Everything that the product says in one language: on the page, from the server, in letters, and
/// as the names of its standard corners and phases.
record PageTexts(List<String> all) {

    private static final Pattern JSON_VALUE = Pattern.compile("\": \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^[\\w.-]+=(.*)$");
    private static final Pattern WHOLE_FILE = Pattern.compile("(?s)(.+)");
    private static final Pattern PHASE = Pattern.compile("\"([^\"]+)\"");

    /// @param language `da` or `en`
    static PageTexts in(String language) throws IOException {
        List<String> all = new ArrayList<>();
        Path resources = Path.of("src/main/resources");
        addFrom(below("src/main/frontend/src/locales/" + language, ".json"), JSON_VALUE, all);
        addFrom(
                List.of(resources.resolve("messages_%s.properties".formatted(language))),
                PROPERTY,
                all);
        addFrom(below("src/main/resources/texts", "." + language + ".txt"), WHOLE_FILE, all);
        Pattern corner =
                Pattern.compile("name%s: '([^']+)'".formatted(language.equals("da") ? "Da" : "En"));
        addFrom(List.of(Path.of("cypher/migrations/V002__corners.cypher")), corner, all);
        addFrom(List.of(Path.of("src/main/java/dk/rundtur/network/Phase.java")), PHASE, all);
        return new PageTexts(List.copyOf(all));
    }

    /// Whether these very words are said somewhere, alone or within a longer text.
    boolean say(String words) {
        Pattern whole =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
        return all.stream().anyMatch(text -> whole.matcher(text).find());
    }

    private static void addFrom(List<Path> files, Pattern pattern, List<String> all)
            throws IOException {
        for (Path file : files) {
            pattern.matcher(Files.readString(file))
                    .results()
                    .forEach(found -> all.add(found.group(1)));
        }
    }

    private static List<Path> below(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
