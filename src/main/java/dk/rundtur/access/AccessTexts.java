package dk.rundtur.access;

import dk.rundtur.outcome.Problem;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import java.util.Map;

/// Refusals of this room as `{code, message, field}`, in the language of the request; also before
/// Spring MVC has seen it.
@Component
final class AccessTexts {

    private final MessageSource messages;
    private final LocaleResolver languages;

    AccessTexts(MessageSource messages, LocaleResolver languages) {
        this.messages = messages;
        this.languages = languages;
    }

    /// The refusal with the sentence `key`.
    Map<String, Object> refusal(
            HttpServletRequest request, String code, String key, Object... arguments) {
        return Map.of("code", code, "message", say(request, key, arguments));
    }

    /// The refusal for what the user can mend.
    Map<String, Object> refusal(HttpServletRequest request, Problem problem) {
        String message = say(request, "problem." + problem.code(), problem.arguments().toArray());
        return problem.field().isEmpty()
                ? Map.of("code", problem.code(), "message", message)
                : Map.of(
                        "code", problem.code(),
                        "message", message,
                        "field", String.join(".", problem.field()));
    }

    private String say(HttpServletRequest request, String key, Object... arguments) {
        return messages.getMessage(key, arguments, languages.resolveLocale(request));
    }
}
