package dk.rundtur.access;

import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.text.EmailAddress;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What somebody typed to get an account.
///
/// @param token the secret of the one-time link
record AccountForm(
        @Nullable String token,
        @Nullable String name,
        @Nullable String email,
        @Nullable String password) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_EMAIL = EmailAddress.LONGEST;

    /// Controls, and the marks that make text run backwards over what follows it.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    String givenName() {
        return Credentials.cleaned(name);
    }

    String normalEmail() {
        return Credentials.normal(email == null ? "" : email);
    }

    Credentials credentials() {
        return new Credentials(email, password);
    }

    Token link() {
        return new Token(token == null ? "" : token);
    }

    /// Everything that is wrong with it, field by field.
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(nameAndEmailProblems(name, email));
        Passwords.findProblem(password).ifPresent(problems::add);
        return problems;
    }

    /// What is wrong with a name and an e-mail.
    static List<Problem> nameAndEmailProblems(@Nullable String name, @Nullable String email) {
        List<Problem> problems = new ArrayList<>();
        check(problems, "name", name, LONGEST_NAME);
        check(problems, "email", email, LONGEST_EMAIL);
        if (!Credentials.cleaned(email).isEmpty()
                && !EmailAddress.fits(Credentials.cleaned(email))) {
            problems.add(Problem.at("email", ProblemCode.NOT_AN_EMAIL));
        }
        return problems;
    }

    private static void check(
            List<Problem> problems, String field, @Nullable String typed, int longest) {
        String text = Credentials.cleaned(typed);
        if (text.isEmpty()) {
            problems.add(Problem.at(field, ProblemCode.REQUIRED));
        } else if (text.codePointCount(0, text.length()) > longest) {
            problems.add(Problem.at(field, ProblemCode.TOO_LONG, longest));
        } else if (UNSEEN.matcher(text).find()) {
            problems.add(Problem.at(field, ProblemCode.UNSEEN_CHARACTERS));
        }
    }

    /// Hidden, since texts of records end up in logs.
    @Override
    public String toString() {
        return "AccountForm[hidden]";
    }
}
