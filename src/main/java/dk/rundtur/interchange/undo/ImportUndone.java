package dk.rundtur.interchange.undo;

import java.util.List;

/// What taking an import back does.
///
/// @param removed how many things that it had made go
/// @param restored how many things that it had changed are as before
/// @param left how many things stay because others have changed or used them since
/// @param leftNames what some of those are called
record ImportUndone(int removed, int restored, int left, List<String> leftNames) {

    private static final int MOST = 50;

    /// Keeps no more names than anybody reads.
    ImportUndone {
        leftNames = leftNames.stream().limit(MOST).toList();
    }
}
