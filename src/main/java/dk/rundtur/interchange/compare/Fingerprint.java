package dk.rundtur.interchange.compare;

/// What an import found stored, in a few digits: others have changed none of it as long as these
/// are the same.
public final class Fingerprint {

    private long digits = 1;

    void add(Object... found) {
        for (Object one : found) {
            digits = 31 * digits + String.valueOf(one).hashCode();
        }
    }

    @Override
    public String toString() {
        return Long.toHexString(digits);
    }
}
