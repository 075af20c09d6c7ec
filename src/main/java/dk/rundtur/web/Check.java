package dk.rundtur.web;

import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.text.EmailAddress;
import dk.rundtur.text.Typed;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cleans and validates the input of one mutation and collects all problems, so that the user hears
/// of everything at once.
public final class Check {

    /// The longest name, theme or title, in characters.
    public static final int NAME = 200;

    /// The longest free text, in characters.
    public static final int TEXT = 10_000;

    /// Control characters, and marks that reverse the direction of the text after them.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\r\\t]]");

    private final List<Problem> problems = new ArrayList<>();

    /// A required name; empty, with a problem noted, when it is missing.
    public String name(String path, @Nullable String value) {
        String name = Typed.line(value);
        if (name == null) {
            problems.add(Problem.at(path, ProblemCode.REQUIRED));
            return "";
        }
        return length(path, name, NAME);
    }

    /// An optional short text; null when it is blank.
    public @Nullable String line(String path, @Nullable String value) {
        return line(path, value, NAME);
    }

    /// An optional text of one line and at most so many characters; null when it is blank.
    public @Nullable String line(String path, @Nullable String value, int most) {
        String line = Typed.line(value);
        return line == null ? null : length(path, line, most);
    }

    /// An optional long text; null when it is blank.
    public @Nullable String text(String path, @Nullable String value) {
        String text = Typed.text(value);
        return text == null ? null : length(path, text, TEXT);
    }

    /// An optional e-mail address; null when it is blank.
    public @Nullable String mail(String path, @Nullable String value) {
        String mail = line(path, value);
        if (mail != null && !EmailAddress.fits(mail)) {
            problems.add(Problem.at(path, ProblemCode.NOT_AN_EMAIL));
        }
        return mail;
    }

    /// An optional number within bounds.
    public @Nullable Double between(
            String path, @Nullable Double value, double least, double most) {
        if (value != null && !(value >= least && value <= most)) {
            problems.add(Problem.at(path, ProblemCode.OUT_OF_RANGE, least, most));
        }
        return value;
    }

    /// An optional whole number within bounds.
    public @Nullable Integer between(String path, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            problems.add(Problem.at(path, ProblemCode.OUT_OF_RANGE, least, most));
        }
        return value;
    }

    /// An optional day, not in the future.
    public @Nullable LocalDate past(String path, @Nullable LocalDate value, LocalDate today) {
        if (value != null && value.isAfter(today)) {
            problems.add(Problem.at(path, ProblemCode.FUTURE_DATE));
        }
        return value;
    }

    /// Notes a problem unless the condition holds.
    public void require(boolean fine, String path, ProblemCode code, Object... arguments) {
        if (!fine) {
            problems.add(Problem.at(path, code, arguments));
        }
    }

    /// Whether nothing is wrong.
    public boolean passed() {
        return problems.isEmpty();
    }

    /// What is wrong, in the order it was found.
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private String length(String path, String value, int most) {
        if (value.codePointCount(0, value.length()) > most) {
            problems.add(Problem.at(path, ProblemCode.TOO_LONG, most));
        }
        if (UNSEEN.matcher(value).find()) {
            problems.add(Problem.at(path, ProblemCode.UNSEEN_CHARACTERS));
        }
        return value;
    }
}
