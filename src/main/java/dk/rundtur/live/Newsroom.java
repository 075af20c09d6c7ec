package dk.rundtur.live;

import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.GraphUnavailable;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.NetworkId;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/// Tells listeners what happens in their networks. What happens is written in the graph; every
/// instance asks there, once for all of its listeners, so that it does not matter at which instance
/// somebody wrote. The same question says who may listen no longer.
@Component
class Newsroom implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Newsroom.class);
    private static final Statement HEARD = Statement.named("live/news-heard");

    /// How much one listener hears at a time.
    private static final int MOST = 50;

    /// How many pages one account may have open; the oldest hears no more when there is one too
    /// many.
    private static final int MOST_OF_ONE = 20;

    private final Graph graph;
    private final AtomicLong keys = new AtomicLong();
    private final Map<Long, Listener> listeners = new ConcurrentSkipListMap<>();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("newsroom").factory());

    private final Future<?> rounds;

    Newsroom(Graph graph, @Value("${rundtur.live.every:1s}") Duration every) {
        this.graph = graph;
        this.rounds =
                clock.scheduleWithFixedDelay(
                        this::tell, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// What happens in a network from now on, or since `after`.
    ///
    /// @throws InvalidRequest when there is no such network that the viewer may see
    Flux<News> listen(
            NetworkId network, Viewer viewer, @Nullable String session, @Nullable Integer after) {
        var asking = Listener.parameters(0, viewer, session, network, Integer.MAX_VALUE);
        if (ask(List.of(asking)).isEmpty()) {
            throw new InvalidRequest(Problem.at("network", ProblemCode.UNKNOWN_NETWORK));
        }
        return Flux.create(sink -> open(network, viewer, session, after, sink));
    }

    private void open(
            NetworkId network,
            Viewer viewer,
            @Nullable String session,
            @Nullable Integer after,
            FluxSink<News> sink) {
        var listener = new Listener(keys.incrementAndGet(), viewer, session, network, after, sink);
        if (!tell(List.of(listener)).containsKey(listener.key())) {
            listener.end();
            return;
        }
        makeRoomFor(viewer);
        listeners.put(listener.key(), listener);
        sink.onDispose(() -> listeners.remove(listener.key()));
    }

    private void makeRoomFor(Viewer viewer) {
        List<Listener> open =
                listeners.values().stream()
                        .filter(listener -> listener.viewer().id().equals(viewer.id()))
                        .toList();
        open.stream().limit(Math.max(0, open.size() - MOST_OF_ONE + 1)).forEach(Listener::end);
    }

    /// One round; closes the streams of those who may no longer listen.
    private void tell() {
        List<Listener> now = List.copyOf(listeners.values());
        if (now.isEmpty()) {
            return;
        }
        try {
            Map<Long, Row> heard = tell(now);
            now.stream()
                    .filter(listener -> !heard.containsKey(listener.key()))
                    .forEach(Listener::end);
        } catch (GraphUnavailable away) {
            LOG.debug("The database is away; listeners wait");
        } catch (RuntimeException e) {
            LOG.warn("A round of news failed: {}", e.getClass().getName());
        }
    }

    private Map<Long, Row> tell(Collection<Listener> some) {
        Map<Long, Row> heard = ask(some.stream().map(Listener::parameters).toList());
        some.forEach(listener -> {
            Row row = heard.get(listener.key());
            if (row != null) {
                listener.hear(
                        row.rows("news").stream().map(News::from).toList(), row.count("latest"));
            }
        });
        return heard;
    }

    private Map<Long, Row> ask(List<Map<String, @Nullable Object>> asking) {
        return graph.list(HEARD, Map.of("listeners", asking, "most", MOST), row -> row).stream()
                .collect(toMap(row -> (long) row.count("key"), Function.identity()));
    }

    @Override
    public void destroy() {
        rounds.cancel(false);
        clock.shutdownNow();
        listeners.values().forEach(Listener::end);
    }
}
