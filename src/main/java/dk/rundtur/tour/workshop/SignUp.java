package dk.rundtur.tour.workshop;

import dk.rundtur.graph.Row;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/// What somebody wrote who signed up; in no graph of people until somebody has looked at it.
public record SignUp(
        String id,
        String name,
        String email,
        @Nullable String organisation,
        @Nullable String words,
        OffsetDateTime at) {

    /// What the public form sends.
    ///
    /// @param website a field that people do not see and programs fill in
    public record Form(
            @Nullable String name,
            @Nullable String email,
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
    record Review(String id, boolean accept, @Nullable PersonId person) {}

    static SignUp from(Row row) {
        Row node = row.row("signUp");
        return new SignUp(
                node.text("id"),
                node.text("name"),
                node.text("email"),
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
