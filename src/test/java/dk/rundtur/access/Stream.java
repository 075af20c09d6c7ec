package dk.rundtur.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The events of a GraphQL subscription as one who is signed in hears them; the last is `END`.
public final class Stream {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    private Stream() {}

    /// Starts listening at an instance.
    ///
    /// @param headers as [SignedIn] gives them
    public static Stream of(int port, String json, String... headers) {
        var stream = new Stream();
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                        .header("Accept", "text/event-stream")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        Thread.ofVirtual().start(() -> stream.read(request.build()));
        return stream;
    }

    private void read(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                events.add("HTTP " + response.statusCode());
            }
            response.body()
                    .filter(line -> line.startsWith("data:") && line.length() > 7)
                    .forEach(line -> events.add(line.substring(5).strip()));
        } catch (IOException | UncheckedIOException e) {
            events.add("LOST");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        events.add("END");
    }

    /// The next event; `NOTHING` when none comes in time.
    public String next(int seconds) throws InterruptedException {
        String event = events.poll(seconds, TimeUnit.SECONDS);
        return event == null ? "NOTHING" : event;
    }
}
