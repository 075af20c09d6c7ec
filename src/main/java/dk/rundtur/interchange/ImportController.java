package dk.rundtur.interchange;

import dk.rundtur.access.Viewer;
import dk.rundtur.interchange.report.HeldRow.Decision;
import dk.rundtur.interchange.report.ImportReport;
import dk.rundtur.interchange.report.Progress;
import dk.rundtur.interchange.report.RefusalsCsv;
import dk.rundtur.interchange.report.ReportStream;
import dk.rundtur.interchange.report.ReportWords;
import dk.rundtur.interchange.report.ReportWords.Report;
import dk.rundtur.interchange.source.FileSources;
import dk.rundtur.interchange.upload.Upload;
import dk.rundtur.interchange.upload.UploadRefused;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Texts;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Takes files. Whoever is signed in may send them.
@RestController
@RequestMapping("/api/import")
class ImportController {

    /// Whom rows are about, by their ids.
    private static final TypeReference<Map<String, Decision>> DECISIONS = new TypeReference<>() {};

    private final Importer importer;
    private final FileSources sources;
    private final Texts texts;
    private final JsonMapper json;

    ImportController(Importer importer, FileSources sources, Texts texts, JsonMapper json) {
        this.importer = importer;
        this.sources = sources;
        this.texts = texts;
        this.json = json;
    }

    /// Names no type, so that it also answers whoever does not ask for one.
    @PostMapping
    Report run(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String decisions,
            @RequestParam(required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale)
            throws IOException {
        try (Upload upload = Upload.of(files)) {
            var report =
                    run(
                            upload,
                            dryRun,
                            terms(source, mode, viewer).decided(decided(decisions), seen),
                            Progress.SILENT);
            return new ReportWords(texts, locale).report(report);
        }
    }

    /// As [#run], with a line for each step on the way and the report as the last one.
    @PostMapping(produces = MediaType.APPLICATION_NDJSON_VALUE)
    void stream(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "all") String mode,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String decisions,
            @RequestParam(required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        try (Upload upload = Upload.of(files)) {
            ImportTerms terms = terms(source, mode, viewer).decided(decided(decisions), seen);
            new ReportStream(json, new ReportWords(texts, locale), response)
                    .tell(progress -> run(upload, dryRun, terms, progress));
        }
    }

    /// Every row of the files that would be refused, as CSV.
    @PostMapping(path = "/refusals", produces = "text/csv")
    void refusals(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String decisions,
            @RequestParam(required = false) @Nullable String seen,
            @AuthenticationPrincipal Viewer viewer,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        try (Upload upload = Upload.of(files)) {
            ImportReport report =
                    importer.dryRun(
                            upload.inputs(),
                            terms(source, "all", viewer).decided(decided(decisions), seen));
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"refused-rows.csv\"");
            RefusalsCsv.write(report, new ReportWords(texts, locale), response.getWriter());
        }
    }

    private ImportReport run(Upload upload, boolean dryRun, ImportTerms terms, Progress progress) {
        return dryRun
                ? importer.dryRun(upload.inputs(), terms)
                : importer.write(upload.inputs(), terms, progress);
    }

    private ImportTerms terms(@Nullable String source, String mode, Viewer viewer) {
        ImportMode chosen =
                switch (mode.toLowerCase(Locale.ROOT)) {
                    case "all" -> ImportMode.ALL;
                    case "good" -> ImportMode.GOOD;
                    default -> throw new UploadRefused(ProblemCode.BAD_MODE, mode);
                };
        return new ImportTerms(
                source == null ? sources.suggested(viewer) : source,
                chosen,
                viewer.id(),
                Map.of(),
                null);
    }

    private Map<String, Decision> decided(@Nullable String decisions) {
        if (decisions == null) {
            return Map.of();
        }
        try {
            return json.readValue(decisions, DECISIONS);
        } catch (JacksonException e) {
            throw new UploadRefused(ProblemCode.UNREADABLE);
        }
    }
}
