package dk.rundtur.access;

import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

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

    /// The refusal of a request as a whole.
    Map<String, String> refusal(HttpServletRequest request, ProblemCode code, Object... arguments) {
        return refusal(request, Problem.general(code, arguments));
    }

    /// The refusal for this problem.
    Map<String, String> refusal(HttpServletRequest request, Problem problem) {
        String code = problem.code().name();
        String message =
                messages.getMessage(
                        "problem." + code,
                        problem.arguments().toArray(),
                        languages.resolveLocale(request));
        return problem.field().isEmpty()
                ? Map.of("code", code, "message", message)
                : Map.of(
                        "code", code,
                        "message", message,
                        "field", String.join(".", problem.field()));
    }
}
