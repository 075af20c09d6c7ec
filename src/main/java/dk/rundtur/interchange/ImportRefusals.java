package dk.rundtur.interchange;

import dk.rundtur.graph.GraphUnavailable;
import dk.rundtur.interchange.report.ReportWords;
import dk.rundtur.interchange.upload.UploadRefused;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Texts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Says why an upload was not taken at all.
@RestControllerAdvice(assignableTypes = ImportController.class)
class ImportRefusals {

    private final Texts texts;
    private final DataSize largest;

    ImportRefusals(
            Texts texts,
            @Value("${spring.servlet.multipart.max-request-size:10MB}") DataSize largest) {
        this.texts = texts;
        this.largest = largest;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(UploadRefused refusal, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, in(locale).refused(refusal));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooLarge(
            MaxUploadSizeExceededException refusal, Locale locale) {
        List<Object> room = List.of(largest.toMegabytes());
        return answer(
                HttpStatus.CONTENT_TOO_LARGE, in(locale).refused(ProblemCode.TOO_LARGE, room));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> unreadable(MultipartException refusal, Locale locale) {
        return answer(
                HttpStatus.BAD_REQUEST, in(locale).refused(ProblemCode.BAD_UPLOAD, List.of()));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> unavailable(GraphUnavailable failure, Locale locale) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, in(locale).failed(failure));
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> failed(RuntimeException failure, Locale locale) {
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, in(locale).failed(failure));
    }

    private ReportWords in(Locale locale) {
        return new ReportWords(texts, locale);
    }

    private static ResponseEntity<Map<String, String>> answer(
            HttpStatus status, Map<String, String> refusal) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(refusal);
    }
}
