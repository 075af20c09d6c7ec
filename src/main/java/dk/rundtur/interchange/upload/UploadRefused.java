package dk.rundtur.interchange.upload;

import java.util.List;

/// Nothing of what was sent can be read, or it is more than we take.
public final class UploadRefused extends RuntimeException {

    /// Why. The sentence stands in the messages under `interchange.upload.<name>`.
    public enum Reason {
        NO_FILES,
        BAD_MODE,
        BAD_ZIP,
        ZIP_PATH,
        ZIP_TOO_MANY_FILES,
        ZIP_TOO_LARGE,
        TOO_MANY_ROWS
    }

    private final Reason reason;
    private final transient List<Object> details;

    /// Refuses for `reason`; the details are what the sentence mentions.
    public UploadRefused(Reason reason, Object... details) {
        super(reason.name());
        this.reason = reason;
        this.details = List.of(details);
    }

    /// Why.
    public Reason reason() {
        return reason;
    }

    /// What the sentence about it mentions.
    public List<Object> details() {
        return details;
    }
}
