package dk.rundtur.interchange.report;

import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

/// A row about a person that waits until somebody says who it is about. Nothing of it is written
/// before, and nothing of the rows that name its id.
///
/// @param id the id in the file, by which it is decided
/// @param name whom the row names
/// @param person the person here who may be meant
/// @param personName what that person is called here
/// @param decision what was decided, if anything
public record HeldRow(
        int line,
        String id,
        String name,
        Reason reason,
        PersonId person,
        String personName,
        @Nullable Decision decision) {

    /// Why a row waits.
    public enum Reason {
        /// The id belongs to somebody whose name is another, not only spelt otherwise.
        OTHER_NAME,
        /// The row is new, and somebody here has its e-mail.
        EMAIL_HERE,
        /// The row gives a person who is here the e-mail of somebody else.
        EMAIL_OF_ANOTHER
    }

    /// Whom a row is about.
    public enum Decision {
        /// The person here.
        SAME,
        /// Somebody else than the person here.
        OTHER,
        /// Nobody is to be changed or made by it.
        OUT
    }
}
