package dk.rundtur.graph;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What somebody typed into a search field, as a question to a full-text index.
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Words() {}

    /// Asks for texts in which every word typed begins some word; nothing when there is no word in
    /// it. Whatever else was typed is left out, so that none of it is taken for an operator.
    public static Optional<String> query(String typed) {
        String query =
                WORD.matcher(typed)
                        .results()
                        .map(MatchResult::group)
                        .limit(10)
                        .map(word -> "+" + word + "*")
                        .collect(Collectors.joining(" "));
        return query.isEmpty() ? Optional.empty() : Optional.of(query);
    }
}
