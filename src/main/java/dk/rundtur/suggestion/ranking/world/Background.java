package dk.rundtur.suggestion.ranking.world;

import org.jspecify.annotations.Nullable;

/// Where a person belongs, as far as anybody said.
///
/// @param kind the kind of person, such as "EMPLOYEE"; who says yes differs by it
/// @param organisation the name or id of where the person works
/// @param group what the network wants many different of, such as a town or a sector
public record Background(
        @Nullable String kind, @Nullable String organisation, @Nullable String group) {

    public static final Background UNKNOWN = new Background(null, null, null);
}
