package dk.rundtur.network;

/// What a citizen takes part as.
public enum CitizenRole {
    CO_DESIGN,
    CO_IMPLEMENTATION,
    CO_ASSESSMENT
}
