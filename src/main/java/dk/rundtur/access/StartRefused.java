package dk.rundtur.access;

/// The application must not start like this.
final class StartRefused extends RuntimeException {

    private final String remedy;

    StartRefused(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    /// What to do about it.
    String remedy() {
        return remedy;
    }
}
