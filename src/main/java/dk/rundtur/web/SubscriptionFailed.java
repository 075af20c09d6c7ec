package dk.rundtur.web;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/// A subscription failed. Carries the language of the request, which is gone by the time the error
/// is put into words.
public final class SubscriptionFailed extends RuntimeException {

    private final transient Locale locale;

    public SubscriptionFailed(Throwable cause, Locale locale) {
        super(cause);
        this.locale = locale;
    }

    Throwable reason() {
        return requireNonNull(getCause());
    }

    Locale locale() {
        return locale;
    }
}
