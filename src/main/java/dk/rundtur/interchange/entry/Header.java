package dk.rundtur.interchange.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The row of column names of a file: which column stands where. A column may stand in several
/// places, as long as a row fills in one of them or says the same in all.
public final class Header {

    private static final int LONGEST_NAME = 100;

    private final Map<String, List<Integer>> places = new HashMap<>();
    private final List<String> names;
    private final Columns columns;

    Header(List<String> names, Columns columns) {
        this.names = List.copyOf(names);
        this.columns = columns;
        for (int place = 0; place < names.size(); place++) {
            String column = columns.column(names.get(place));
            if (!column.isEmpty()) {
                places.computeIfAbsent(column, _ -> new ArrayList<>()).add(place);
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

    /// The names as they are in the file, the empty ones left out.
    public String spelt() {
        return String.join(", ", names.stream().filter(name -> !name.isBlank()).toList());
    }

    boolean required(String column) {
        return columns.required().contains(column);
    }

    /// Where the column stands.
    List<Integer> places(String column) {
        return places.getOrDefault(column, List.of());
    }

    /// Columns that the kind of file needs and this one lacks.
    public List<String> missing() {
        return columns.missing(places.keySet());
    }

    /// How many of its columns are of this kind of file.
    int known() {
        return (int) columns.all().stream().filter(places::containsKey).count();
    }

    /// Columns we do not know, spelled as in the file.
    public List<String> unknown() {
        Set<String> unknown = new LinkedHashSet<>();
        for (String name : names) {
            if (!name.isBlank() && !columns.all().contains(columns.column(name))) {
                unknown.add(name.substring(0, Math.min(name.length(), LONGEST_NAME)).strip());
            }
        }
        return List.copyOf(unknown);
    }
}
