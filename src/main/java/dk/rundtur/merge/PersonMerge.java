package dk.rundtur.merge;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// That two records become one.
///
/// @param keep the record that stays
/// @param other the record whose everything goes to the one that stays
/// @param take what is believed of the other where both say something
/// @param keepVersion the version that was looked at; null: whatever it is now
/// @param otherVersion the version that was looked at; null: whatever it is now
public record PersonMerge(
        String keep,
        String other,
        @Nullable List<Part> take,
        @Nullable Integer keepVersion,
        @Nullable Integer otherVersion) {

    /// Something both records may say.
    public enum Part {
        NAME,
        TITLE,
        EMAIL,
        PHONE,
        GROUP,
        KIND,
        ORGANISATION;

        /// What of the person's node this is.
        private List<String> properties() {
            return switch (this) {
                case NAME -> List.of("name", "sortKey");
                case TITLE -> List.of("title");
                case EMAIL -> List.of("email");
                case PHONE -> List.of("phone");
                case GROUP -> List.of("group");
                case KIND -> List.of("kind");
                case ORGANISATION -> List.of();
            };
        }
    }

    Set<Part> taken() {
        return take == null || take.isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(take);
    }

    /// The properties of the node that are taken from the other record.
    List<String> takenProperties() {
        return taken().stream().flatMap(part -> part.properties().stream()).toList();
    }
}
