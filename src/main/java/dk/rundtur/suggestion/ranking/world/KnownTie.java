package dk.rundtur.suggestion.ranking.world;

import org.jspecify.annotations.Nullable;

/// Two people know each other; read in both directions.
///
/// @param a place of one person in [World#people()]
/// @param b place of the other
/// @param strength 0 to 1, null when nobody said
/// @param kind free text such as "colleague", null when nobody said
public record KnownTie(String id, int a, int b, @Nullable Double strength, @Nullable String kind) {

    public KnownTie {
        if (strength != null && !(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("A strength is 0 to 1, not " + strength);
        }
    }
}
