package dk.rundtur.benchmark;

import dk.rundtur.Application;
import dk.rundtur.interchange.ImportMode;
import dk.rundtur.interchange.ImportTerms;
import dk.rundtur.interchange.Importer;
import dk.rundtur.interchange.report.Progress;
import dk.rundtur.interchange.upload.Input;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/// How long `nextContacts(first: 10)` takes over HTTP, asked one after the other, and how long it
/// takes to log a conversation with whoever stands first and to rank anew: of the sample network,
/// or of a network put upon the files of a folder, led by the best connected of its first hundred
/// people and needing eight competences, the rarest that four people hold.
///
/// `-Dbenchmark.data=FOLDER` names the folder, `-Dbenchmark.out=FILE` takes the numbers as JSON,
/// `-Dbenchmark.requests=N` how often to ask (300).
final class HttpBenchmark {

    private static final String NEXT =
            """
            query($id: ID!) { network(id: $id) { nextContacts(first: 10) { suggestions {
              rank score advice formula person { id name title } reasons { code value text }
              fills { competence { name } } route { chance people { name } } fallback { people { name } }
            } } } }
            """;

    private static final String LOG =
            """
            mutation($network: ID!, $person: ID!, $on: Date!) { visitLog(input: {
              network: $network, person: $person, on: $on, channel: PHONE, outcome: MAYBE }) {
              userErrors { code } visit { id } } }
            """;

    private static final String SUGGESTIONS = "/network/nextContacts/suggestions";

    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private HttpBenchmark(String port) {
        this.address = URI.create("http://localhost:" + port + "/graphql");
    }

    static void main() throws Exception {
        Path data = Files.createTempDirectory("rundtur-benchmark");
        var application = new SpringApplication(Application.class);
        application.setAdditionalProfiles("demo");
        String[] own = {"--server.port=0", "--rundtur.data=" + data, "--spring.neo4j.uri="};
        try (var rundtur = application.run(own)) {
            var port = rundtur.getEnvironment().getProperty("local.server.port", "");
            new HttpBenchmark(port).run(rundtur);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private void run(ConfigurableApplicationContext rundtur) throws Exception {
        String folder = System.getProperty("benchmark.data", "");
        String network = folder.isEmpty() ? sampleNetwork() : networkOf(Path.of(folder), rundtur);
        int requests = Integer.getInteger("benchmark.requests", 300);
        for (int i = 0; i < requests / 5; i++) {
            ask(NEXT, Map.of("id", network));
        }
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("graph", folder.isEmpty() ? "sample" : Path.of(folder).getFileName().toString());
        report.put("requests", requests);
        List<Double> ranked = new ArrayList<>();
        JsonNode last = json.createObjectNode();
        for (int i = 0; i < requests; i++) {
            last = timed(ranked, NEXT, Map.of("id", network));
        }
        report.put("suggestions", last.at(SUGGESTIONS).size());
        put(report, "", ranked);
        logTour(network, last, Math.min(30, requests / 10), report);
        System.out.println(report);
        String out = System.getProperty("benchmark.out", "");
        if (!out.isEmpty()) {
            Files.writeString(
                    Path.of(out),
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
        }
    }

    /// Talks to whoever stands first, again and again.
    private void logTour(
            String network, JsonNode next, int conversations, Map<String, Object> report)
            throws IOException, InterruptedException {
        List<Double> logged = new ArrayList<>();
        List<Double> rankedAnew = new ArrayList<>();
        JsonNode now = next;
        for (int i = 0; i < conversations && !now.at(SUGGESTIONS).isEmpty(); i++) {
            String person = now.at(SUGGESTIONS + "/0/person/id").asString();
            String today = LocalDate.now(ZoneOffset.UTC).toString();
            JsonNode visit =
                    timed(logged, LOG, Map.of("network", network, "person", person, "on", today));
            if (visit.at("/visitLog/visit").isNull()) {
                throw new IllegalStateException(visit.toString());
            }
            now = timed(rankedAnew, NEXT, Map.of("id", network));
        }
        report.put("logged", logged.size());
        put(report, "visitLog", logged);
        put(report, "planAfterLog", rankedAnew);
    }

    private JsonNode timed(List<Double> milliseconds, String query, Map<String, String> variables)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        JsonNode answer = ask(query, variables);
        milliseconds.add((System.nanoTime() - start) / 1e6);
        return answer;
    }

    private static void put(Map<String, Object> report, String name, List<Double> milliseconds) {
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        String median = name.isEmpty() ? "medianMilliseconds" : name + "MedianMilliseconds";
        String p99 = name.isEmpty() ? "p99Milliseconds" : name + "P99Milliseconds";
        if (sorted.length > 0) {
            report.put(median, tenths(sorted[sorted.length / 2]));
            report.put(p99, tenths(sorted[(int) (sorted.length * 0.99)]));
        }
    }

    private static double tenths(double milliseconds) {
        return Math.round(10 * milliseconds) / 10.0;
    }

    private String sampleNetwork() throws IOException, InterruptedException {
        return ask("{ networks(first: 1) { edges { node { id } } } }", Map.of())
                .at("/networks/edges/0/node/id")
                .asString();
    }

    private String networkOf(Path folder, ConfigurableApplicationContext rundtur)
            throws IOException, InterruptedException {
        try (var files = Files.list(folder)) {
            var inputs =
                    files.filter(file -> file.toString().endsWith(".csv"))
                            .map(file ->
                                    new Input(
                                            file.getFileName().toString(),
                                            () -> Files.newInputStream(file)))
                            .toList();
            rundtur.getBean(Importer.class)
                    .write(inputs, ImportTerms.of("benchmark", ImportMode.GOOD), Progress.SILENT);
        }
        String me = ask("{ me { person { id } } }", Map.of()).at("/me/person/id").asString();
        String leader =
                most(
                        "{ people(first: 100) { edges { node { id externalId ties(first: 1) {"
                                + " totalCount } } } } }",
                        "people",
                        "ties");
        JsonNode made =
                ask(
                        """
                        mutation($leader: ID!, $me: ID!) { networkCreate(input: {
                          theme: "Benchmark", leader: $leader, referenceLeader: $me }) { network { id } } }
                        """,
                        Map.of("leader", leader, "me", me));
        String network = made.at("/networkCreate/network/id").asString();
        for (String competence : rarest(8)) {
            ask(
                    """
                    mutation($network: ID!, $competence: ID!) { needSet(input: {
                      network: $network, competence: $competence }) { userErrors { code } } }
                    """,
                    Map.of("network", network, "competence", competence));
        }
        return network;
    }

    private String most(String question, String list, String counted)
            throws IOException, InterruptedException {
        return edges(ask(question, Map.of()), list).stream()
                .max(
                        Comparator.comparingInt(
                                node -> node.at("/" + counted + "/totalCount").asInt()))
                .orElseThrow()
                .get("id")
                .asString();
    }

    private List<String> rarest(int count) throws IOException, InterruptedException {
        JsonNode found =
                ask(
                        "{ competences(first: 100) { edges { node { id holders(first: 1) {"
                                + " totalCount } } } } }",
                        Map.of());
        return edges(found, "competences").stream()
                .filter(node -> node.at("/holders/totalCount").asInt() >= 4)
                .sorted(Comparator.comparingInt(node -> node.at("/holders/totalCount").asInt()))
                .limit(count)
                .map(node -> node.get("id").asString())
                .toList();
    }

    private static List<JsonNode> edges(JsonNode data, String list) {
        return StreamSupport.stream(data.at("/" + list + "/edges").spliterator(), false)
                .map(edge -> edge.get("node"))
                .toList();
    }

    private JsonNode ask(String query, Map<String, String> variables)
            throws IOException, InterruptedException {
        String body = json.writeValueAsString(Map.of("query", query, "variables", variables));
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        JsonNode answer =
                json.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
        if (answer.has("errors")) {
            throw new IllegalStateException(answer.get("errors").toString());
        }
        return answer.get("data");
    }
}
