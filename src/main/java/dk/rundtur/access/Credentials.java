package dk.rundtur.access;

import dk.rundtur.text.Typed;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What somebody typed to sign in.
record Credentials(@Nullable String email, @Nullable String password) {

    private static final int LONGEST_EMAIL = 254;

    /// Whether no account can have these, so that nothing need be looked up or hashed.
    boolean impossible() {
        return email == null
                || password == null
                || password.isEmpty()
                || email.length() > LONGEST_EMAIL
                || password.length() > 2 * Passwords.LONGEST;
    }

    /// The e-mail as accounts are found by it.
    String normalEmail() {
        return normal(email == null ? "" : email);
    }

    String givenPassword() {
        return password == null ? "" : password;
    }

    static String normal(String email) {
        return cleaned(email).toLowerCase(Locale.ROOT);
    }

    /// As it is kept; empty when nothing can be seen in it.
    static String cleaned(@Nullable String typed) {
        String line = Typed.line(typed);
        return line == null ? "" : line;
    }

    /// Hidden, since texts of records end up in logs.
    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
