package dk.rundtur.graph;

import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/// Which part of a list is wanted: the first so many after a place in its total order, which is a
/// sort key and, between equals, an id.
///
/// @param first how many; 1 to [#MOST]
/// @param afterKey sort key of the last one seen; empty from the start
/// @param afterId id of the last one seen; empty from the start
public record PageRequest(int first, String afterKey, String afterId) {

    /// The most that one request gives.
    public static final int MOST = 100;

    /// Reads what a client sent.
    ///
    /// @throws InvalidRequest when `first` is out of range or `after` is no cursor of ours
    public static PageRequest of(int first, @Nullable String after) {
        if (first < 1 || first > MOST) {
            throw new InvalidRequest(Problem.at("first", "FIRST_OUT_OF_RANGE", MOST));
        }
        if (after == null) {
            return new PageRequest(first, "", "");
        }
        String[] parts = decode(after).split("\n", -1);
        if (parts.length != 2) {
            throw new InvalidRequest(Problem.at("after", "UNKNOWN_CURSOR"));
        }
        return new PageRequest(first, parts[0], parts[1]);
    }

    /// The same request as parameters of a statement, which should answer one row more than
    /// `first`, so that it is known whether there is more.
    public Map<String, Object> parameters() {
        return Map.of("afterKey", afterKey, "afterId", afterId, "limit", first + 1);
    }

    /// What a client sends back to go on after this place in the order.
    public static String cursor(String key, String id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + "\n" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest(Problem.at("after", "UNKNOWN_CURSOR"));
        }
    }
}
