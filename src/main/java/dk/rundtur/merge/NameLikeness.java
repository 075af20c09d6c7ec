package dk.rundtur.merge;

import dk.rundtur.text.Letters;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// How much two names look like one person's.
enum NameLikeness {
    /// The same words, in whatever order, accents and spelling of å, æ and ø left aside.
    SAME,
    /// All words of one are in the other: a middle name more, an initial for a name.
    PART,
    /// The words are spelt nearly the same.
    SPELLING,
    /// No more than a first name is known of one, and it is the other's.
    FIRST_NAME,
    NONE;

    /// Above this two words are spelt nearly the same: Kristensen and Christensen are, Anna and
    /// Anne are not.
    private static final double NEARLY = 0.9;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final JaroWinklerSimilarity SPELLINGS = new JaroWinklerSimilarity();

    /// Whether two full names begin with names that nobody would take for one another.
    static boolean otherFirstNames(String one, String other) {
        List<String> mine = words(one);
        List<String> theirs = words(other);
        if (mine.size() < 2 || theirs.size() < 2) {
            return false;
        }
        return of(one, other) == NONE
                && match(mine.getFirst(), theirs).isEmpty()
                && match(theirs.getFirst(), mine).isEmpty();
    }

    static NameLikeness of(String one, String other) {
        List<String> shorter = words(one);
        List<String> longer = words(other);
        if (shorter.size() > longer.size()) {
            return of(other, one);
        }
        if (shorter.isEmpty()) {
            return NONE;
        }
        List<String> left = new ArrayList<>(longer);
        NameLikeness likeness = shorter.size() == longer.size() ? SAME : PART;
        for (String word : shorter) {
            String match = match(word, left);
            if (match.isEmpty()) {
                return NONE;
            }
            left.remove(match);
            likeness = worse(likeness, word, match);
        }
        return shorter.size() > 1 || longer.size() == 1 ? likeness : firstName(shorter, longer);
    }

    private static NameLikeness firstName(List<String> shorter, List<String> longer) {
        return shorter.getFirst().equals(longer.getFirst()) ? FIRST_NAME : NONE;
    }

    private static NameLikeness worse(NameLikeness before, String word, String match) {
        if (word.equals(match)) {
            return before;
        }
        return initial(word, match) && before != SPELLING ? PART : SPELLING;
    }

    /// The word most like this one; empty when none is.
    private static String match(String word, List<String> words) {
        if (words.contains(word)) {
            return word;
        }
        String best = "";
        double likest = NEARLY;
        for (String candidate : words) {
            double likeness = initial(word, candidate) ? NEARLY : SPELLINGS.apply(word, candidate);
            if (likeness >= likest) {
                best = candidate;
                likest = likeness;
            }
        }
        return best;
    }

    private static boolean initial(String word, String other) {
        return (word.length() == 1 && other.startsWith(word))
                || (other.length() == 1 && word.startsWith(other));
    }

    private static List<String> words(String name) {
        return Arrays.stream(NO_LETTERS.split(Letters.plain(name), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
