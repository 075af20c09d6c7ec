package dk.rundtur.interchange.upload;

import dk.rundtur.outcome.ProblemCode;

import java.util.List;

/// Nothing of what was sent can be read, or it is more than we take.
public final class UploadRefused extends RuntimeException {

    private final ProblemCode code;
    private final transient List<Object> details;

    /// Refuses for this reason; the details are what the sentence mentions.
    public UploadRefused(ProblemCode code, Object... details) {
        super(code.name());
        this.code = code;
        this.details = List.of(details);
    }

    /// Why.
    public ProblemCode code() {
        return code;
    }

    /// What the sentence about it mentions.
    public List<Object> details() {
        return details;
    }
}
