package dk.rundtur.outcome;

/// What a refused caller can do next.
public enum Remedy {
    /// Something sent is wrong: change it and send it again.
    MEND_INPUT,
    /// What was seen is no longer so: fetch it again, and decide anew.
    LOOK_AGAIN,
    /// The user may not do it, or cannot alone: somebody else can.
    ASK_SOMEBODY,
    /// Nothing is wrong with the request: send the same again after a while.
    TRY_LATER
}
