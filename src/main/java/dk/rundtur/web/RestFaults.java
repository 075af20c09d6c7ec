package dk.rundtur.web;

import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
        if (failure instanceof ErrorResponse || failure instanceof TypeMismatchException) {
            // The sender's fault, for which Spring has answers without stored data.
            throw failure;
        }
        String id = Faults.log(failure, "a REST request");
        Problem problem = Problem.general(ProblemCode.INTERNAL, id);
        return ResponseEntity.status(HttpStatus.INTERNAL_SERVER_ERROR)
                .contentType(MediaType.APPLICATION_JSON)
                .body(texts.refusal(problem, locale));
    }
}
