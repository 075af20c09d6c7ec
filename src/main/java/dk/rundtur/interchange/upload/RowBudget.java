package dk.rundtur.interchange.upload;

import dk.rundtur.outcome.ProblemCode;

/// How many rows one import may have: as many as fit into memory and one transaction.
public final class RowBudget {

    private final int most;
    private int spent;

    /// Allows `most` rows in all files together.
    public RowBudget(int most) {
        this.most = most;
    }

    public void spend() {
        if (++spent > most) {
            throw new UploadRefused(ProblemCode.TOO_MANY_ROWS, most);
        }
    }
}
