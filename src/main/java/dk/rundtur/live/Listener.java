package dk.rundtur.live;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Parameters;
import dk.rundtur.id.NetworkId;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.FluxSink;

import java.util.List;
import java.util.Map;

/// Somebody who hears what happens in a network.
final class Listener {

    /// The start of a new listener, who hears nothing of what happened before.
    private static final int JUST_COME = Integer.MAX_VALUE;

    private final long key;
    private final Viewer viewer;
    private final @Nullable String session;
    private final NetworkId network;
    private final FluxSink<News> sink;
    private volatile int heard;

    /// @param session the hash of the session, which must not have ended; null where there are none
    /// @param after the number of the last thing heard of; null: whatever is new from now on
    Listener(
            long key,
            Viewer viewer,
            @Nullable String session,
            NetworkId network,
            @Nullable Integer after,
            FluxSink<News> sink) {
        this.key = key;
        this.viewer = viewer;
        this.session = session;
        this.network = network;
        this.heard = after == null ? JUST_COME : after;
        this.sink = sink;
    }

    long key() {
        return key;
    }

    Viewer viewer() {
        return viewer;
    }

    /// As the statement wants it.
    Map<String, @Nullable Object> parameters() {
        return parameters(key, viewer, session, network, heard);
    }

    static Map<String, @Nullable Object> parameters(
            long key, Viewer viewer, @Nullable String session, NetworkId network, int after) {
        return Parameters.of(
                "key", key,
                "viewer", viewer.id(),
                "session", session,
                "network", network,
                "after", after);
    }

    /// Tells what is new.
    ///
    /// @param latest the number of the last thing that happened
    void hear(List<News> news, int latest) {
        if (heard == JUST_COME || heard > latest) {
            heard = latest;
        }
        for (News one : news) {
            sink.next(one);
            heard = one.number();
        }
    }

    /// There is nothing more to hear: signed out, or no longer of those who see the network.
    void end() {
        sink.complete();
    }
}
