package dk.rundtur.access;

import dk.rundtur.outcome.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.util.List;

/// The first account for a start that nobody watches: `RUNDTUR_ADMIN_EMAIL`,
/// `RUNDTUR_ADMIN_PASSWORD` and, if wanted, `RUNDTUR_ADMIN_NAME`.
@ConfigurationProperties("rundtur.admin")
record FirstAdministrator(
        @Nullable String email, @Nullable String password, @Nullable String name) {

    boolean given() {
        return present(email) || present(password);
    }

    /// The account, its name being the part of the e-mail before the @ where none was given.
    AccountForm form() {
        String fallback = email == null ? "" : email.strip().replaceFirst("@.*", "");
        return new AccountForm(null, present(name) ? name : fallback, email, password);
    }

    List<Problem> problems() {
        return form().problems();
    }

    private static boolean present(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /// Hidden, since texts of records end up in logs.
    @Override
    public String toString() {
        return "FirstAdministrator[hidden]";
    }
}
