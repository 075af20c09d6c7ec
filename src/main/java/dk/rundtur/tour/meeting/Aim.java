package dk.rundtur.tour.meeting;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What a conversation is about. Competences, corner and phase are ids.
///
/// @param competences what the person is to be asked for, each once
public record Aim(
        @Nullable String reason,
        List<String> competences,
        @Nullable String corner,
        @Nullable String phase) {

    /// Nothing in particular.
    public static final Aim NONE = new Aim(null, null, null, null);

    public Aim(
            @Nullable String reason,
            @Nullable List<String> competences,
            @Nullable String corner,
            @Nullable String phase) {
        this.reason = reason;
        this.competences =
                competences == null ? List.of() : competences.stream().distinct().toList();
        this.corner = corner;
        this.phase = phase;
    }
}
