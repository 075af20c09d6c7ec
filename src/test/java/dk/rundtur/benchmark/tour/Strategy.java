package dk.rundtur.benchmark.tour;

import java.util.List;
import java.util.Optional;

/// A way of choosing whom to talk to next.
public interface Strategy {

    String name();

    /// Nothing when there is nobody to talk to.
    Optional<Choice> choose(Scene scene);

    /// Whom to talk to, and how.
    ///
    /// @param person whom to talk to
    /// @param askAbout at most two needs
    /// @param way visible ties to go by, from somebody met; empty for the shortest way
    /// @param chanceReached what the strategy predicts, not a number when it does not
    /// @param chanceYes the same for the answer
    record Choice(
            int person,
            List<Integer> askAbout,
            List<Integer> way,
            double chanceReached,
            double chanceYes) {}
}
