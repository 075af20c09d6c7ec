package dk.rundtur.web;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/// That a subscription cannot go on, with the language in which to say so: when it is said, the
/// request that began it is no longer at hand.
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
