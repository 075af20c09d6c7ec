package dk.rundtur.outcome;

/// A question that cannot be answered as it was put; the client has to change it.
public final class InvalidRequest extends RuntimeException {

    private final transient Problem problem;

    public InvalidRequest(Problem problem) {
        super(problem.code().name());
        this.problem = problem;
    }

    /// What is wrong, and where.
    public Problem problem() {
        return problem;
    }
}
