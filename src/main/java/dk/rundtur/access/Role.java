package dk.rundtur.access;

/// What an account may do.
public enum Role {
    /// Everything, accounts included.
    ADMINISTRATOR,
    /// People, and the networks she leads, co-drives or backs.
    LEADER
}
