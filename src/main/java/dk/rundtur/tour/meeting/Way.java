package dk.rundtur.tour.meeting;

import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Over whom one comes to a person.
///
/// @param route the people between us and the person, from our end
/// @param introducer null: nobody introduces us
public record Way(List<PersonId> route, @Nullable PersonId introducer) {

    /// One goes there oneself.
    public static final Way DIRECT = new Way(null, null);

    public Way(@Nullable List<PersonId> route, @Nullable PersonId introducer) {
        this.route = route == null ? List.of() : List.copyOf(route);
        this.introducer = introducer;
    }
}
