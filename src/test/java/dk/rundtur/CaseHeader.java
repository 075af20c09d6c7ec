package dk.rundtur;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who asks a case, in which language, and what has happened before: `# as lene in da`, `# as lene
/// in da after tour-under-way`. A case that does not begin with a comment is asked by Lene in
/// English; a comment that cannot be read as a header fails, so that no typo asks something else.
///
/// @param after the world file to run before the question; null: none
record CaseHeader(Viewer viewer, Locale language, @Nullable String after) {

    private static final Pattern FORM =
            Pattern.compile("# as ([\\w-]+) in ([\\w-]+)(?: after ([\\w-]+))?");
    private static final List<String> LANGUAGES = List.of("da", "en");
    private static final Map<String, Viewer> VIEWERS =
            Map.of(
                    "admin", new Viewer("user-admin", Role.ADMINISTRATOR, null),
                    "lene", new Viewer("user-lene", Role.LEADER, new PersonId("person-lene")),
                    "otto", new Viewer("user-otto", Role.LEADER, new PersonId("person-otto")));

    static CaseHeader of(String document) {
        String line = document.lines().findFirst().orElse("");
        if (!line.startsWith("#")) {
            return new CaseHeader(viewer("lene"), Locale.ENGLISH, null);
        }
        Matcher header = FORM.matcher(line);
        if (!header.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no header; write '# as VIEWER in LANGUAGE [after WORLD]'"
                            .formatted(line));
        }
        return new CaseHeader(
                viewer(header.group(1)), language(header.group(2)), world(header.group(3)));
    }

    private static Viewer viewer(String name) {
        Viewer viewer = VIEWERS.get(name);
        if (viewer == null) {
            throw new IllegalArgumentException(
                    "Nobody is called '%s'; known are %s"
                            .formatted(name, new TreeSet<>(VIEWERS.keySet())));
        }
        return viewer;
    }

    private static Locale language(String tag) {
        if (!LANGUAGES.contains(tag)) {
            throw new IllegalArgumentException("'%s' is none of %s".formatted(tag, LANGUAGES));
        }
        return Locale.of(tag);
    }

    private static @Nullable String world(@Nullable String name) {
        String file = "graphql-test/%s.cypher".formatted(name);
        if (name != null && CaseHeader.class.getResource("/" + file) == null) {
            throw new IllegalArgumentException("There is no world " + file);
        }
        return name == null ? null : file;
    }
}
