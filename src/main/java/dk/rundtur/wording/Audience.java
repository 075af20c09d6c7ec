package dk.rundtur.wording;

import dk.rundtur.people.PersonKind;

/// Whom a text is for. Somebody who comes as a citizen is not asked what an employee is asked.
public enum Audience {
    /// Whoever we know too little of: nothing is assumed.
    ANYBODY,
    EMPLOYEE,
    CITIZEN,
    /// Chosen by whoever meets them; no kind of person says it, and no age is kept.
    YOUNG_PERSON,
    COMPANY,
    ASSOCIATION,
    POLITICIAN;

    /// Whom the texts for a kind of person are for.
    public static Audience of(PersonKind kind) {
        return switch (kind) {
            case EMPLOYEE -> EMPLOYEE;
            case CITIZEN -> CITIZEN;
            case COMPANY -> COMPANY;
            case ASSOCIATION -> ASSOCIATION;
            case POLITICIAN -> POLITICIAN;
            case RESEARCHER, OTHER, UNKNOWN -> ANYBODY;
        };
    }
}
