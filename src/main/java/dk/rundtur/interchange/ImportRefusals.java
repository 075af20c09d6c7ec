package dk.rundtur.interchange;

import dk.rundtur.graph.GraphUnavailable;
import dk.rundtur.interchange.report.ReportWords;
import dk.rundtur.interchange.report.ReportWords.Refused;
import dk.rundtur.interchange.upload.UploadRefused;
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
    ResponseEntity<Refused> refused(UploadRefused refusal, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, new ReportWords(texts, locale).refused(refusal));
    }

    @ExceptionHandler
    ResponseEntity<Refused> tooLarge(MaxUploadSizeExceededException refusal, Locale locale) {
        return answer(
                HttpStatus.CONTENT_TOO_LARGE, locale, "TOO_LARGE", List.of(largest.toMegabytes()));
    }

    @ExceptionHandler
    ResponseEntity<Refused> unreadable(MultipartException refusal, Locale locale) {
        return answer(HttpStatus.BAD_REQUEST, locale, "BAD_UPLOAD", List.of());
    }

    @ExceptionHandler
    ResponseEntity<Refused> unavailable(GraphUnavailable failure, Locale locale) {
        return answer(HttpStatus.SERVICE_UNAVAILABLE, locale, "UNAVAILABLE", List.of());
    }

    @ExceptionHandler
    ResponseEntity<Refused> failed(RuntimeException failure, Locale locale) {
        return answer(
                HttpStatus.INTERNAL_SERVER_ERROR, new ReportWords(texts, locale).failed(failure));
    }

    private ResponseEntity<Refused> answer(
            HttpStatus status, Locale locale, String code, List<Object> details) {
        return answer(status, new ReportWords(texts, locale).refused(code, details));
    }

    private static ResponseEntity<Refused> answer(HttpStatus status, Refused refused) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(refused);
    }
}
