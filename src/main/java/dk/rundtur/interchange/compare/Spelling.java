package dk.rundtur.interchange.compare;

import dk.rundtur.text.Letters;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Whether two names are one, spelt in two ways: capitals, accents, spaces and hyphens, middle
/// names and initials more or less, and the last name first with a comma.
final class Spelling {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LAST_FIRST = Pattern.compile("^([^,]+),([^,]+)$");

    private Spelling() {}

    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        List<String> left = words(one);
        List<String> right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return one.equalsIgnoreCase(other);
        }
        if (String.join("", left).equals(String.join("", right))) {
            return true;
        }
        if (left.size() < 2 || right.size() < 2) {
            return false;
        }
        return alike(left.getFirst(), right.getFirst())
                && left.getLast().equals(right.getLast())
                && (within(left, right) || within(right, left));
    }

    private static List<String> words(String name) {
        String forwards = LAST_FIRST.matcher(name).replaceFirst("$2 $1");
        return Arrays.stream(BETWEEN.split(Letters.plain(forwards), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Whether the words of the shorter name are in the longer one, in their order.
    private static boolean within(List<String> shorter, List<String> longer) {
        int place = 0;
        for (String word : shorter) {
            while (place < longer.size() && !alike(word, longer.get(place))) {
                place++;
            }
            if (place++ >= longer.size()) {
                return false;
            }
        }
        return true;
    }

    /// Equal, or one is the initial of the other.
    private static boolean alike(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        return one.equals(other) || (shorter.length() == 1 && one.charAt(0) == other.charAt(0));
    }
}
