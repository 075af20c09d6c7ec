package dk.rundtur.suggestion.ranking.world;

/// How a person stands to the network that is being built.
public enum Standing {
    /// Leader or co-driver: the tour begins here, and nobody counts what they ask of themselves.
    LEADS,
    TAKES_PART,
    /// Makes introductions without taking part: was talked to and said no, for a no is a referral,
    /// or opens doors for the network as its reference leader.
    REFERS_ON,
    /// Said maybe, so may be asked again.
    UNDECIDED,
    NOT_MET,
    DECLINED,
    FROZEN;

    /// Takes part in the network, leading it or not.
    public boolean takesPart() {
        return this == LEADS || this == TAKES_PART;
    }

    public boolean introduces() {
        return takesPart() || this == REFERS_ON;
    }

    public boolean mayBeApproached() {
        return this == NOT_MET || this == UNDECIDED;
    }

    /// Whether somebody on the way to another person may be bothered at all.
    public boolean mayPassOn() {
        return this != DECLINED && this != FROZEN;
    }
}
