package dk.rundtur.tour.workshop;

import dk.rundtur.graph.Row;
import dk.rundtur.id.PersonId;
import dk.rundtur.people.PersonKind;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/// What somebody wrote who signed up; in no graph of people until somebody has looked at it. It is
/// kept with the person they are taken as.
///
/// @param invitation the headline of what they signed up to
/// @param kind which part of society they say they come from; null: they did not say
public record SignUp(
        String id,
        String invitation,
        String name,
        @Nullable PersonKind kind,
        String email,
        @Nullable String phone,
        @Nullable String organisation,
        @Nullable String words,
        OffsetDateTime at) {

    /// What the public form sends.
    ///
    /// @param website a field that people do not see and programs fill in
    public record Form(
            @Nullable String name,
            @Nullable PersonKind kind,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String organisation,
            @Nullable String words,
            @Nullable String website) {

        /// Hidden, since texts of records end up in logs.
        @Override
        public String toString() {
            return "Form[hidden]";
        }
    }

    /// That somebody who signed up was looked at.
    ///
    /// @param person the person it is, where they are known already
    /// @param kind which part of society somebody new comes from; null: as they said
    record Review(
            String id, boolean accept, @Nullable PersonId person, @Nullable PersonKind kind) {}

    static SignUp from(Row row) {
        Row node = row.row("signUp");
        String kind = node.textOrNull("kind");
        return new SignUp(
                node.text("id"),
                row.text("invitation"),
                node.text("name"),
                kind == null ? null : PersonKind.valueOf(kind),
                node.text("email"),
                node.textOrNull("phone"),
                node.textOrNull("organisation"),
                node.textOrNull("words"),
                node.moment("at"));
    }

    /// Hidden, since texts of records end up in logs.
    @Override
    public String toString() {
        return "SignUp[" + id + "]";
    }
}
