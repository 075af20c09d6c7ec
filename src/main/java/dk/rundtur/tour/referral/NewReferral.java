package dk.rundtur.tour.referral;

import dk.rundtur.graph.Parameters;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.Acquaintance;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;

/// A referral to be written down, for which everything is in order.
///
/// @param position its place among those of the same conversation
public record NewReferral(
        String id,
        PersonId giver,
        PersonId receiver,
        @Nullable CompetenceId competence,
        LocalDate on,
        @Nullable String reason,
        boolean mayMentionName,
        int position) {

    /// The same as the statement wants it.
    Map<String, @Nullable Object> parameters() {
        return Parameters.of(
                "id", id,
                "giver", giver,
                "receiver", receiver,
                "competence", competence,
                "properties",
                        Parameters.of(
                                "on", on,
                                "reason", reason,
                                "mayMentionName", mayMentionName,
                                "position", position));
    }

    /// Who points to somebody knows them.
    Acquaintance acquaintance() {
        return new Acquaintance(giver, receiver, Acquaintance.FROM_REFERRAL, on, mayMentionName);
    }
}
