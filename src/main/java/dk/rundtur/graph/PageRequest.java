package dk.rundtur.graph;

import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/// Which part of a list is wanted: so many entries after a place in its order, which is a sort key
/// and, between equal keys, an id.
///
/// @param first how many; 1 to [#MOST]
/// @param afterKey the sort key of the last entry seen; empty at the beginning
/// @param afterId the id of the last entry seen; empty at the beginning
public record PageRequest(int first, String afterKey, String afterId) {

    /// The most entries that one request may ask for.
    public static final int MOST = 100;

    /// Reads the arguments of a client.
    ///
    /// @throws InvalidRequest when `first` is out of range or `after` is not one of our cursors
    public static PageRequest of(int first, @Nullable String after) {
        if (first < 1 || first > MOST) {
            throw new InvalidRequest(Problem.at("first", ProblemCode.FIRST_OUT_OF_RANGE, MOST));
        }
        if (after == null) {
            return new PageRequest(first, "", "");
        }
        String[] parts = decode(after).split("\n", -1);
        if (parts.length != 2) {
            throw new InvalidRequest(Problem.at("after", ProblemCode.UNKNOWN_CURSOR));
        }
        return new PageRequest(first, parts[0], parts[1]);
    }

    /// The parameters of a statement, whose limit is one row more than `first`, so that the answer
    /// shows whether there is more.
    public Map<String, Object> parameters() {
        return Map.of("afterKey", afterKey, "afterId", afterId, "limit", first + 1);
    }

    /// The cursor of an entry: a client sends it back to go on after it.
    public static String cursor(String key, String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + "\n" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(Problem.at("after", ProblemCode.UNKNOWN_CURSOR));
        }
    }
}
