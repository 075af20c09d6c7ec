package dk.rundtur.interchange.entry;

/// What can be wrong with a row or one of its cells. The name is the code that programs read; the
/// sentence stands in the messages under `interchange.row.<name>`.
public enum Fault {
    TOO_FEW_CELLS,
    TOO_MANY_CELLS,
    WRONG_SEPARATOR,
    MISSING,
    TOO_LONG,
    CONTROL_CHARACTER,
    SAID_TWICE,
    DAMAGED,
    APOSTROPHE,
    UNKNOWN_KIND,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    BAD_LEVEL,
    BAD_DATE,
    FUTURE_DATE,
    BAD_BOOLEAN,
    BAD_EMAIL,
    BAD_URI,
    DUPLICATE,
    SELF_TIE,
    UNKNOWN_ID,
    SENSITIVE,
    UNKNOWN_CORNER,
    CIRCLE
}
