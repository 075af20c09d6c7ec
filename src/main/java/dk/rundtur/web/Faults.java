package dk.rundtur.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Arrays;
import java.util.UUID;

/// Logs internal errors by exception type and stack location only: an exception's message may hold
/// personal data.
public final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /// Logs an error and returns the number to tell the user.
    public static String log(Throwable failure, String where) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {} in {}: {}", id, where, describe(failure));
        return id;
    }

    /// Types and locations of the exception and its causes, without their messages.
    private static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getName());
            Arrays.stream(cause.getStackTrace())
                    .filter(frame -> frame.getClassName().startsWith("dk.rundtur"))
                    .limit(3)
                    .forEach(frame -> text.append(" at ").append(frame));
            text.append("; ");
        }
        return text.toString();
    }
}
