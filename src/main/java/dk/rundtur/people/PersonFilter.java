package dk.rundtur.people;

import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.OrganisationId;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which people are wanted. Parts that are null or empty do not narrow.
///
/// @param text the beginning of any words in name, title, group or e-mail
/// @param competences ids; holders of these or of narrower ones
/// @param allCompetences true: holders of all; else of any
/// @param network the id of a network whose participants are wanted
public record PersonFilter(
        @Nullable String text,
        @Nullable PersonKind kind,
        @Nullable OrganisationId organisation,
        @Nullable List<CompetenceId> competences,
        @Nullable Boolean allCompetences,
        @Nullable NetworkId network) {

    /// Everybody.
    public static final PersonFilter NONE = new PersonFilter(null, null, null, null, null, null);

    Map<String, @Nullable Object> parameters(String viewer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("kind", kind == null ? null : kind.name());
        parameters.put("organisation", organisation);
        parameters.put("competences", competences == null ? List.of() : competences);
        parameters.put("all", Boolean.TRUE.equals(allCompetences));
        parameters.put("network", network);
        parameters.put("viewer", viewer);
        return parameters;
    }
}
