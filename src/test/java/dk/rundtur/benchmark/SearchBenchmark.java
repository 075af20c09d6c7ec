package dk.rundtur.benchmark;

import dk.rundtur.Application;
import dk.rundtur.interchange.ImportMode;
import dk.rundtur.interchange.ImportTerms;
import dk.rundtur.interchange.Importer;
import dk.rundtur.interchange.report.Progress;
import dk.rundtur.interchange.upload.Input;

import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// How long `people(first: 20)` takes over HTTP among 100,000 invented people, by what is typed,
/// with the number of all found and without.
///
/// `-Dbenchmark.people=N` says how many people, `-Dbenchmark.requests=N` how often to ask for each
/// (50), `-Dbenchmark.out=FILE` takes the numbers as JSON.
final class SearchBenchmark {

    private static final String FIRST =
            "Anne Bente Birgitte Søren Sinéad Ove Åse Kåre Jørgen Çağla Magnus Mette Niels Hanne";
    private static final String LAST =
            "Holm Larsen O'Neill Friis Aagaard Ågård Kjær Kjaer Nørgård Hansen Johansen Østergaard";
    private static final String TITLE =
            "Cand.mag. i dansk,Sundhedsplejerske,Skoleleder,Ph.d.-studerende,IT-chef,Læge,Pædagog";
    private static final String GROUP = "Børn & Unge/Nord,skole_nord,Team 1.2,Center for Trivsel";

    private static final Map<String, String> TYPED = typed();

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private SearchBenchmark(String port) {
        this.address = URI.create("http://localhost:" + port + "/graphql");
    }

    private static Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("first letter", "b");
        typed.put("first letters", "bir");
        typed.put("whole name", "Sinéad O'Neill");
        typed.put("part of a word", "neill");
        typed.put("part of a title", "mag");
        typed.put("within a compound", "plejerske");
        typed.put("other letters", "aagård");
        typed.put("e-mail", "soeren.friis.77@soenderdal.example");
        typed.put("misspelt", "birgite larssen");
        typed.put("long and odd", "oe".repeat(30));
        return typed;
    }

    static void main() throws Exception {
        Path data = Files.createTempDirectory("rundtur-benchmark");
        var application = new SpringApplication(Application.class);
        application.setAdditionalProfiles("demo");
        String[] own = {"--server.port=0", "--rundtur.data=" + data, "--spring.neo4j.uri="};
        int people = Integer.getInteger("benchmark.people", 100_000);
        try (var rundtur = application.run(own)) {
            var input = new Input("people.csv", () -> new ByteArrayInputStream(file(people)));
            rundtur.getBean(Importer.class)
                    .write(
                            List.of(input),
                            ImportTerms.of("benchmark", ImportMode.GOOD),
                            Progress.SILENT);
            var port = rundtur.getEnvironment().getProperty("local.server.port", "");
            new SearchBenchmark(port).run(people);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static byte[] file(int people) {
        Random random = new Random(1);
        StringBuilder csv = new StringBuilder("id,name,title,email,group\n");
        for (int i = 0; i < people; i++) {
            String first = one(random, FIRST, " ");
            String last = one(random, LAST, " ");
            csv.append(
                    "s%d,%s %s,%s,%s.%s.%d@soenderdal.example,%s%n"
                            .formatted(
                                    i,
                                    first,
                                    last,
                                    one(random, TITLE, ","),
                                    ascii(first),
                                    ascii(last),
                                    i,
                                    one(random, GROUP, ",")));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String ascii(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("ø", "oe")
                .replace("æ", "ae")
                .replace("å", "aa")
                .replaceAll("[^a-z]", "");
    }

    private static String one(Random random, String all, String separator) {
        String[] each = all.split(separator, -1);
        return each[random.nextInt(each.length)];
    }

    private void run(int people) throws IOException {
        int requests = Integer.getInteger("benchmark.requests", 50);
        List<Map<String, Object>> rows = new ArrayList<>();
        System.out.printf(
                "%-18s %10s %14s %14s %14s%n",
                "typed", "found", "median ms", "99 % ms", "counted ms");
        for (var typed : TYPED.entrySet()) {
            double[] listed = timed(typed.getValue(), false, requests);
            double[] counted = timed(typed.getValue(), true, requests);
            int found = ask(typed.getValue(), true).at("/people/totalCount").asInt();
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("typed", typed.getKey());
            row.put("found", found);
            row.put("medianMilliseconds", tenths(listed[requests / 2]));
            row.put("p99Milliseconds", tenths(listed[(int) (requests * 0.99)]));
            row.put("countedMedianMilliseconds", tenths(counted[requests / 2]));
            rows.add(row);
            System.out.printf(
                    "%-18s %10d %14s %14s %14s%n",
                    typed.getKey(),
                    found,
                    row.get("medianMilliseconds"),
                    row.get("p99Milliseconds"),
                    row.get("countedMedianMilliseconds"));
        }
        String out = System.getProperty("benchmark.out", "");
        if (!out.isEmpty()) {
            var report = Map.of("people", people, "requests", requests, "searches", rows);
            Files.writeString(
                    Path.of(out),
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
        }
    }

    /// Sorted, after a few that are not counted.
    private double[] timed(String text, boolean count, int requests) {
        for (int i = 0; i < requests / 5; i++) {
            ask(text, count);
        }
        double[] milliseconds = new double[requests];
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            ask(text, count);
            milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        return milliseconds;
    }

    private static double tenths(double milliseconds) {
        return Math.round(10 * milliseconds) / 10.0;
    }

    private JsonNode ask(String text, boolean count) {
        String query =
                "query($text: String) { people(first: 20, filter: {text: $text}) { %s edges { node {"
                                .formatted(count ? "totalCount" : "")
                        + " id name title } } } }";
        String body =
                json.writeValueAsString(Map.of("query", query, "variables", Map.of("text", text)));
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try {
            JsonNode answer =
                    json.readTree(
                            client.send(request, HttpResponse.BodyHandlers.ofString()).body());
            if (answer.has("errors")) {
                throw new IllegalStateException(answer.get("errors").toString());
            }
            return answer.get("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
