package dk.rundtur.people;

import dk.rundtur.graph.Row;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;

/// Somebody in the graph. GraphQL tells their parts one by one, so those of address and origin are
/// answered here too.
///
/// @param group department, office or other group, as imported or typed
/// @param version goes up by one with each change
public record Person(
        PersonId id,
        String name,
        PersonKind kind,
        @Nullable String title,
        @Nullable String group,
        Address address,
        Origin origin,
        int version) {

    /// How we came to know of somebody.
    ///
    /// @param externalId the id in the files the person was imported from
    /// @param source who or what told us about this person
    /// @param informedOn when the person was told that we keep these data (GDPR art. 14)
    public record Origin(
            @Nullable String externalId, @Nullable String source, @Nullable LocalDate informedOn) {}

    /// 'H.C.' of 'H.C. Berg'; 'Dr.' and 'cand.mag.' are titles.
    private static final Pattern INITIALS = Pattern.compile("(\\p{L}\\.)+");

    /// How one greets somebody: 'Anna' of 'Dr. Anna Berg' and of 'Berg, Anna'; the whole name where
    /// an initial stands for the first.
    public String firstName() {
        return firstName(name);
    }

    /// The same of a name.
    public static String firstName(String name) {
        int comma = name.indexOf(',');
        String given = comma < 0 ? name : name.substring(comma + 1);
        return Arrays.stream(given.strip().split("\\s+"))
                .filter(word -> !word.endsWith(".") || INITIALS.matcher(word).matches())
                .findFirst()
                .filter(word -> word.length() > 1 && !word.endsWith("."))
                .orElse(name);
    }

    public @Nullable String email() {
        return address.email();
    }

    public @Nullable String phone() {
        return address.phone();
    }

    public @Nullable String externalId() {
        return origin.externalId();
    }

    public @Nullable String source() {
        return origin.source();
    }

    public @Nullable LocalDate informedOn() {
        return origin.informedOn();
    }

    /// Reads a `Person` node.
    public static Person from(Row node) {
        return new Person(
                node.id("id", PersonId::new),
                node.text("name"),
                PersonKind.valueOf(node.text("kind")),
                node.textOrNull("title"),
                node.textOrNull("group"),
                new Address(node.textOrNull("email"), node.textOrNull("phone")),
                new Origin(
                        node.textOrNull("externalId"),
                        node.textOrNull("source"),
                        node.dateOrNull("informedOn")),
                node.count("version"));
    }
}
