package dk.rundtur.access;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A browser with our page open: keeps cookies and proves where its requests come from.
final class Browser {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final int port;
    private final Map<String, String> cookies = new HashMap<>();
    private boolean provesOrigin = true;

    /// What came back.
    record Answer(int status, String text, Map<String, List<String>> headers) {

        JsonNode json() {
            return JSON.readTree(text);
        }

        String says(String field) {
            return json().path(field).asString();
        }

        String header(String name) {
            return String.join("\n", headers.getOrDefault(name, List.of()));
        }
    }

    Browser(int port) {
        this.port = port;
    }

    /// Opens our page, which asks for the session first.
    static Browser open(int port) throws IOException, InterruptedException {
        var browser = new Browser(port);
        browser.get("/api/session");
        return browser;
    }

    /// From here on requests come without the proof of where they come from.
    Browser withoutProof() {
        provesOrigin = false;
        return this;
    }

    /// The same cookies at another instance.
    Browser at(int otherPort) {
        var browser = new Browser(otherPort);
        browser.cookies.putAll(cookies);
        return browser;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void cookie(String name, String value) {
        cookies.put(name, value);
    }

    Answer get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    Answer post(String path, String json, String... headers)
            throws IOException, InterruptedException {
        var request = request(path, headers);
        if (!List.of(headers).contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return send(request.POST(BodyPublishers.ofString(json)));
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE());
    }

    Answer signIn(String email, String password) throws IOException, InterruptedException {
        return post(
                "/api/session",
                JSON.writeValueAsString(Map.of("email", email, "password", password)));
    }

    Answer setUp(String token, String name, String email, String password)
            throws IOException, InterruptedException {
        return post(
                "/api/setup",
                JSON.writeValueAsString(
                        Map.of(
                                "token", token,
                                "name", name,
                                "email", email,
                                "password", password)));
    }

    Answer invitation(String token) throws IOException, InterruptedException {
        return post("/api/setup/invitation", JSON.writeValueAsString(Map.of("token", token)));
    }

    Answer ask(String document) throws IOException, InterruptedException {
        return post("/graphql", JSON.writeValueAsString(Map.of("query", document)));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        request.header("Accept", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (provesOrigin) {
            request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        for (String cookie : response.headers().allValues("set-cookie")) {
            String[] parts = cookie.split(";", 2)[0].split("=", 2);
            if (parts[1].isEmpty()) {
                cookies.remove(parts[0]);
            } else {
                cookies.put(parts[0], parts[1]);
            }
        }
        return new Answer(response.statusCode(), response.body(), response.headers().map());
    }
}
