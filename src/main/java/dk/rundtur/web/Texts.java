package dk.rundtur.web;

import dk.rundtur.outcome.Problem;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Map;

/// The sentences Rundtur says, in Danish and English.
@Component
public final class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /// The sentence with this key, its gaps filled.
    public String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /// Why something was refused and how to mend it.
    public String say(Problem problem, Locale locale) {
        return messages.getMessage(
                "problem." + problem.code(), problem.arguments().toArray(), locale);
    }

    /// A problem as the JSON of a REST answer: `code`, `message` and, unless it concerns the whole,
    /// `field`.
    public Map<String, String> refusal(Problem problem, Locale locale) {
        String code = problem.code().name();
        String message = say(problem, locale);
        return problem.field().isEmpty()
                ? Map.of("code", code, "message", message)
                : Map.of(
                        "code", code,
                        "message", message,
                        "field", String.join(".", problem.field()));
    }
}
