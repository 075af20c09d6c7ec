package dk.rundtur.web;

import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.util.Locale;
import java.util.Map;

/// Answers internal errors of REST requests. The server would log them with their messages, which
/// may quote what is stored about somebody.
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RestFaults {

    private final Texts texts;

    RestFaults(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> failed(RuntimeException failure, Locale locale) {
        if (failure instanceof HttpMessageNotReadableException || isNoRequest(failure)) {
            return answer(HttpStatus.BAD_REQUEST, Problem.general(ProblemCode.UNREADABLE), locale);
        }
        if (failure instanceof ErrorResponse || failure instanceof TypeMismatchException) {
            // The sender's fault, for which Spring has answers without stored data.
            throw failure;
        }
        String id = Faults.log(failure, "a REST request");
        Problem problem = Problem.general(ProblemCode.INTERNAL, id);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, problem, locale);
    }

    /// Whether the body was the word `null`, over which Spring stumbles before it reaches us.
    private static boolean isNoRequest(RuntimeException failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure instanceof NullPointerException
                && trace.length > 0
                && trace[0].getClassName().startsWith("org.springframework.graphql.server.");
    }

    private ResponseEntity<Map<String, String>> answer(
            HttpStatus status, Problem problem, Locale locale) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(texts.refusal(problem, locale));
    }
}
