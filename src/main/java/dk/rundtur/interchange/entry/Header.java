package dk.rundtur.interchange.entry;

import dk.rundtur.text.Typed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The first row of a file: which column stands where.
public final class Header {

    private static final int LONGEST_NAME = 100;

    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> repeated = new LinkedHashSet<>();
    private final List<String> names;

    public Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int place = 0; place < names.size(); place++) {
            String name = normal(names.get(place));
            if (!name.isEmpty() && places.putIfAbsent(name, place) != null) {
                repeated.add(name);
            }
        }
    }

    /// Semicolon, tab or comma, whichever the line has most of outside quotes.
    public static char delimiterOf(String line) {
        int semicolons = 0;
        int tabs = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
            commas += !quoted && c == ',' ? 1 : 0;
        }
        if (tabs > Math.max(semicolons, commas)) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }

    public int width() {
        return names.size();
    }

    /// Where the column stands, or -1.
    int place(String column) {
        return places.getOrDefault(column, -1);
    }

    /// Columns that occur twice, so that nobody can say which is meant.
    public Set<String> repeated() {
        return repeated;
    }

    public List<String> missing(List<String> required) {
        return required.stream().filter(column -> !places.containsKey(column)).toList();
    }

    /// Columns we do not know, spelled as in the file.
    public List<String> unknown(List<String> known) {
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            if (!name.isBlank() && !known.contains(normal(name))) {
                unknown.add(name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip());
            }
        }
        return unknown;
    }

    private static String normal(String name) {
        String line = Typed.line(name);
        return line == null ? "" : line.toLowerCase(Locale.ROOT);
    }
}
