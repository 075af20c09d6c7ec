package dk.rundtur.access;

import dk.rundtur.outcome.ProblemCode;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.util.Map;

/// Answers those who sign in with something else than the JSON asked for. The parser's own message
/// is not repeated: it quotes what it could not read, which may be a password.
@RestControllerAdvice(assignableTypes = {SessionController.class, SetupController.class})
class UnreadableRequests {

    private final AccessTexts texts;

    UnreadableRequests(AccessTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> unreadable(
            HttpMessageNotReadableException failure, HttpServletRequest request) {
        return texts.refusal(request, ProblemCode.UNREADABLE);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
    Map<String, String> notJson(
            HttpMediaTypeNotSupportedException failure, HttpServletRequest request) {
        return texts.refusal(request, ProblemCode.UNREADABLE);
    }
}
