package dk.rundtur.outcome;

/// A query that cannot be answered as asked; the client has to change it.
public final class InvalidRequest extends RuntimeException {

    private final transient Problem problem;

    public InvalidRequest(Problem problem) {
        super(problem.code().name());
        this.problem = problem;
    }

    /// Refuses an argument that is not within bounds.
    public static void unlessBetween(String argument, int value, int least, int most) {
        if (value < least || value > most) {
            throw new InvalidRequest(Problem.at(argument, ProblemCode.OUT_OF_RANGE, least, most));
        }
    }

    /// What is wrong, and where.
    public Problem problem() {
        return problem;
    }
}
