package dk.rundtur.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.SignedIn;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class ImportControllerTests {

    private static final String BOUNDARY = "----rundtur";
    private static final String PEOPLE = "id,name\nn1,Ada\nn2,\n";

    @Autowired Graph graph;
    @Autowired ApplicationContext context;
    @LocalServerPort int port;
    String[] signedIn = {};

    @BeforeEach
    void signIn() throws Exception {
        World.clear(graph);
        signedIn = SignedIn.headers(context, port);
    }

    @AfterEach
    void clear() {
        World.clear(graph);
    }

    @Test
    void answersWithTheReport() throws Exception {
        var answer = post("?mode=good", Map.of("people.csv", bytes(PEOPLE)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo(
                        """
                        {"dryRun":false,"written":true,"source":"Lene Lund",\
                        "sharers":[],"seen":{"fingerprint":"1","outdated":false},"files":[{"name":"people.csv","rows":2,\
                        "created":1,"updated":0,"unchanged":0,"refused":1,"held":0,\
                        "howRead":{"separator":",","encoding":"UTF-8","headerLine":1,\
                        "titled":false},"unknownColumns":[],\
                        "refusals":[{"line":3,"column":"name","code":"MISSING",\
                        "reason":"Der mangler noget: name skal udfyldes."}],\
                        "remarked":0,"remarks":[],\
                        "changes":[{"line":2,"what":"Ada","fresh":true,\
                        "fields":[{"column":"name","before":null,"after":"Ada"}]}],\
                        "heldRows":[]}],"problems":[]}\
                        """);
    }

    @Test
    void speaksTheLanguageOfTheRequest() throws Exception {
        var files = Map.of("people.csv", bytes(PEOPLE), "notes.txt", bytes("x"));
        var report = json(post("?dryRun=true", files, "Accept-Language", "en"));
        assertThat(report.at("/files/0/refusals/0/reason").asString())
                .isEqualTo("Something is missing: name must be filled in.");
        assertThat(report.at("/problems/0/message").asString()).startsWith("The file was left out");
        assertThat(report.at("/problems/0/blocking").asBoolean()).isFalse();
        assertThat(report.at("/dryRun").asBoolean()).isTrue();
        assertThat(report.at("/written").asBoolean()).isFalse();
    }

    @Test
    void answersWhoeverDoesNotSayWhatToAnswerIn() throws Exception {
        var answer = post("", Map.of("people.csv", bytes("id,name\n")), "Accept", "*/*");
        assertThat(answer.headers().firstValue("content-type").orElse(""))
                .startsWith("application/json");
    }

    @Test
    void tellsStepByStep() throws Exception {
        var answer =
                post(
                        "",
                        Map.of("people.csv", bytes("id,name\nn1,Ada\n")),
                        "Accept",
                        "application/x-ndjson, application/json");
        assertThat(answer.headers().firstValue("content-type").orElse("")).contains("ndjson");
        List<String> lines = answer.body().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo("{\"progress\":{\"file\":\"people.csv\",\"done\":1,\"of\":1}}");
        assertThat(lines.getLast()).startsWith("{\"report\":{\"dryRun\":false,\"written\":true");
    }

    @Test
    void takesAZipAndRemovesItAfterwards() throws Exception {
        long before = temporaryZips();
        byte[] zip = Zips.of("a/people.csv", "id,name\nn1,Ada\n", "a/ties.csv", "from_id,to_id\n");
        var report = json(post("", Map.of("folder.zip", zip)));
        assertThat(report.at("/files").size()).isEqualTo(2);
        assertThat(report.at("/written").asBoolean()).isTrue();
        assertThat(refusal(Map.of("x.zip", Zips.of("../people.csv", "")))).isEqualTo("ZIP_PATH");
        assertThat(temporaryZips()).isEqualTo(before);
    }

    @Test
    void refusesWhatItCannotTake() throws Exception {
        assertThat(refusal(Map.of("x.zip", bytes("no zip")))).isEqualTo("BAD_ZIP");
        assertThat(refusal(Map.of())).isEqualTo("NO_FILES");
        var answer = post("?mode=some", Map.of("people.csv", bytes(PEOPLE)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/code").asString()).isEqualTo("BAD_MODE");
    }

    @Test
    void saysHowToSaveAFileAsUtf8() throws Exception {
        byte[] old = "id,name\nn1,Søren\n".getBytes(Charset.forName("x-MacRoman"));
        var problem = json(post("", Map.of("people.csv", old))).at("/problems/0");
        assertThat(problem.at("/code").asString()).isEqualTo("ENCODING");
        assertThat(problem.at("/line").asInt()).isEqualTo(2);
        assertThat(problem.at("/blocking").asBoolean()).isTrue();
        assertThat(problem.at("/message").asString()).contains("linje 2").contains("CSV UTF-8");
    }

    @Test
    void givesAllRefusedRowsAsCsv() throws Exception {
        String people = "id,name\n" + "n1,\n".repeat(1_500);
        var report = json(post("?dryRun=true", Map.of("people.csv", bytes(people))));
        assertThat(report.at("/files/0/refused").asInt()).isEqualTo(1_500);
        assertThat(report.at("/files/0/refusals").size()).isEqualTo(1_000);
        var csv = post("/refusals", Map.of("people.csv", bytes(people)), "Accept", "text/csv");
        assertThat(csv.body())
                .startsWith(
                        "\uFEFFfile;line;column;code;reason\r\n"
                                + "people.csv;2;name;MISSING;Der mangler noget: name skal udfyldes."
                                + "\r\n");
        assertThat(csv.body().lines()).hasSize(1_501);
        var english = post("/refusals", Map.of("=1+1.csv", bytes(people)), "Accept-Language", "en");
        assertThat(english.body()).startsWith("\uFEFFfile,line,column,code,reason\r\n'=1+1.csv,,");
    }

    @Test
    void refusesAnUploadOfHalfAGigabyteAndStillAnswers() throws Exception {
        try (var socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head(500L << 20).getBytes(StandardCharsets.UTF_8));
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 500; i++) {
                out.write(megabyte);
            }
            out.flush();
            var answer = new BufferedInputStream(socket.getInputStream());
            String text = new String(answer.readNBytes(2_000), StandardCharsets.UTF_8);
            assertThat(text).startsWith("HTTP/1.1 413").contains("\"code\":\"TOO_LARGE\"");
            assertThat(text).contains("100 MB");
        }
    }

    private String head(long length) {
        return "POST /api/import HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + signedIn[0]
                + ": "
                + signedIn[1]
                + "\r\n"
                + signedIn[2]
                + ": "
                + signedIn[3]
                + "\r\n"
                + "Content-Type: multipart/form-data; boundary="
                + BOUNDARY
                + "\r\n"
                + "Content-Length: "
                + length
                + "\r\n\r\n";
    }

    private String refusal(Map<String, byte[]> files) throws Exception {
        var answer = post("", files);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).at("/message").asString()).isNotEmpty();
        return json(answer).at("/code").asString();
    }

    private HttpResponse<String> post(String path, Map<String, byte[]> files, String... headers)
            throws Exception {
        var request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/api/import" + path))
                        .headers(signedIn)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(multipart(files)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    private static byte[] multipart(Map<String, byte[]> files) throws IOException {
        var body = new ByteArrayOutputStream();
        for (var file : files.entrySet()) {
            body.write(
                    bytes(
                            "--"
                                    + BOUNDARY
                                    + "\r\nContent-Disposition: form-data; name=\"files\"; "));
            body.write(bytes("filename=\"" + file.getKey() + "\"\r\n\r\n"));
            body.write(file.getValue());
            body.write(bytes("\r\n"));
        }
        body.write(bytes("--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static long temporaryZips() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(
                            file -> String.valueOf(file.getFileName()).startsWith("rundtur-import"))
                    .count();
        }
    }
}
