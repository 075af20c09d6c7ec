package dk.rundtur.interchange.report;

import dk.rundtur.interchange.upload.UploadRefused;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;

/// An import told line by line, each line a JSON object. Nobody has to listen to the end: what is
/// being written is written, whether or not the page was closed.
public final class ReportStream {

    private record Step(String file, int done, int of) {}

    private final JsonMapper json;
    private final ReportWords wording;
    private final HttpServletResponse response;

    public ReportStream(JsonMapper json, ReportWords wording, HttpServletResponse response) {
        this.json = json;
        this.wording = wording;
        this.response = response;
    }

    /// Runs the import. A refusal before the first line is an answer of its own; what goes wrong
    /// later can only be the last line, since the answer has begun.
    public void tell(Function<Progress, ImportReport> work) throws IOException {
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        // Swallows that nobody listens any more, and leaves the stream to a refusal.
        var out = new PrintStream(response.getOutputStream(), false, StandardCharsets.UTF_8);
        try {
            ImportReport report =
                    work.apply((file, done, of) -> line(out, "progress", new Step(file, done, of)));
            line(out, "report", wording.report(report));
        } catch (UploadRefused e) {
            throw e;
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                throw e;
            }
            line(out, "error", wording.failed(e));
        }
    }

    private void line(PrintStream out, String what, Object value) {
        out.print(json.writeValueAsString(Map.of(what, value)) + '\n');
        out.flush();
    }
}
