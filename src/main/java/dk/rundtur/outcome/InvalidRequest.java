package dk.rundtur.outcome;

/// A query that cannot be answered as asked; the client has to change it.
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
