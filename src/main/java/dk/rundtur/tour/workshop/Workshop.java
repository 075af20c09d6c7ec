package dk.rundtur.tour.workshop;

import dk.rundtur.graph.Row;
import dk.rundtur.id.NetworkId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A broad invitation: anybody may sign up at its public address while it is open. GraphQL tells
/// its parts one by one, so those of its fields are answered here too.
///
/// @param code the last part of the public address
/// @param signUps how many have signed up and not been looked at
/// @param version goes up by one with each change
public record Workshop(
        String id, NetworkId network, Fields fields, String code, int signUps, int version) {

    /// What there is to say of a broad invitation; what is left out is empty.
    ///
    /// @param text what it says; null: the installation's text
    /// @param time hours and minutes, `14:30`
    /// @param open whether people may sign up; they may when nobody says
    record Fields(
            String title,
            @Nullable String text,
            @Nullable LocalDate on,
            @Nullable String time,
            @Nullable String place,
            Boolean open) {

        Fields(
                String title,
                @Nullable String text,
                @Nullable LocalDate on,
                @Nullable String time,
                @Nullable String place,
                @Nullable Boolean open) {
            this.title = title;
            this.text = text;
            this.on = on;
            this.time = time;
            this.place = place;
            this.open = !Boolean.FALSE.equals(open);
        }
    }

    /// A broad invitation to write down.
    record New(NetworkId network, Fields fields) {}

    /// What a broad invitation becomes.
    ///
    /// @param version the one that was read
    record Change(String id, int version, Fields fields) {}

    public String title() {
        return fields.title();
    }

    public @Nullable String text() {
        return fields.text();
    }

    public @Nullable LocalDate on() {
        return fields.on();
    }

    public @Nullable String time() {
        return fields.time();
    }

    public @Nullable String place() {
        return fields.place();
    }

    public boolean open() {
        return fields.open();
    }

    static Workshop from(Row row) {
        Row node = row.row("workshop");
        return new Workshop(
                node.text("id"),
                row.id("network", NetworkId::new),
                new Fields(
                        node.text("title"),
                        node.textOrNull("text"),
                        node.dateOrNull("on"),
                        node.textOrNull("time"),
                        node.textOrNull("place"),
                        node.flag("open")),
                node.text("code"),
                row.count("signUps"),
                node.count("version"));
    }
}
