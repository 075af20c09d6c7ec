package dk.rundtur.tour.preparation;

import dk.rundtur.graph.Row;
import dk.rundtur.id.NetworkId;

import org.jspecify.annotations.Nullable;

/// What a leader says of a network to everybody, in her own words.
///
/// @param motivation why she is in it
/// @param values what the network builds on, as a list in a sentence
/// @param ask what she asks of people
/// @param version goes up by one with each change; 0 before the first
public record Pitch(
        NetworkId network,
        @Nullable String motivation,
        @Nullable String values,
        @Nullable String ask,
        int version) {

    /// What a pitch becomes; what is left out is empty.
    ///
    /// @param version the one that was read
    record Change(
            NetworkId network,
            @Nullable String motivation,
            @Nullable String values,
            @Nullable String ask,
            int version) {}

    public static Pitch from(Row row) {
        return new Pitch(
                row.id("network", NetworkId::new),
                row.textOrNull("motivation"),
                row.textOrNull("values"),
                row.textOrNull("ask"),
                row.count("version"));
    }
}
