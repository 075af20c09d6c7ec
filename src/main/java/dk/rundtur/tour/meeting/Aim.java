package dk.rundtur.tour.meeting;

import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.PhaseId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a conversation is about. Competences, corner and phase are ids.
///
/// @param competences what the person is to be asked for, each once
public record Aim(
        @Nullable String reason,
        List<CompetenceId> competences,
        @Nullable String corner,
        @Nullable PhaseId phase) {

    /// Nothing in particular.
    public static final Aim NONE = new Aim(null, null, null, null);

    public Aim(
            @Nullable String reason,
            @Nullable List<CompetenceId> competences,
            @Nullable String corner,
            @Nullable PhaseId phase) {
        this.reason = reason;
        this.competences =
                competences == null ? List.of() : competences.stream().distinct().toList();
        this.corner = corner;
        this.phase = phase;
    }
}
