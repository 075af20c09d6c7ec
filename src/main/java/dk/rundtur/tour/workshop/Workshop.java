package dk.rundtur.tour.workshop;

import dk.rundtur.graph.Row;
import dk.rundtur.id.NetworkId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A broad invitation: anybody may sign up at its public address while it is open.
///
/// @param text what it says; null: the installation's text
/// @param time hours and minutes, `14:30`
/// @param code the last part of the public address
/// @param signUps how many have signed up and not been looked at
/// @param version goes up by one with each change
public record Workshop(
        String id,
        NetworkId network,
        String title,
        @Nullable String text,
        @Nullable LocalDate on,
        @Nullable String time,
        @Nullable String place,
        boolean open,
        String code,
        int signUps,
        int version) {

    /// What there is to say of a broad invitation; what is left out is empty.
    record Fields(
            String title,
            @Nullable String text,
            @Nullable LocalDate on,
            @Nullable String time,
            @Nullable String place,
            @Nullable Boolean open) {}

    /// A broad invitation to write down.
    record New(NetworkId network, Fields fields) {}

    /// What a broad invitation becomes.
    ///
    /// @param version the one that was read
    record Change(String id, int version, Fields fields) {}

    static Workshop from(Row row) {
        Row node = row.row("workshop");
        return new Workshop(
                node.text("id"),
                row.id("network", NetworkId::new),
                node.text("title"),
                node.textOrNull("text"),
                node.dateOrNull("on"),
                node.textOrNull("time"),
                node.textOrNull("place"),
                node.flag("open"),
                node.text("code"),
                row.count("signUps"),
                node.count("version"));
    }
}
