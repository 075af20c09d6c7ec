package dk.rundtur.access;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// Rate limits sign-in and sign-up with token buckets, one per e-mail or invitation and one per
/// address. The buckets are in the graph, so all instances share them.
@Component
public final class Tries {

    private static final Statement TAKE = Statement.named("access/tries-take");
    private static final Statement GIVE_BACK = Statement.named("access/tries-give-back");
    private static final Statement DELETE_OLD = Statement.named("access/tries-old-delete");

    /// Ten at once, then one a minute.
    private static final Limit PER_EMAIL = new Limit(10, Duration.ofMinutes(1));

    /// A whole town hall may share an address: a hundred at once, then one in six seconds.
    private static final Limit PER_ADDRESS = new Limit(100, Duration.ofSeconds(6));

    /// Strangers who sign up to something: ten at once from one address, then one a minute.
    private static final Limit SIGN_UPS_PER_ADDRESS = new Limit(10, Duration.ofMinutes(1));

    /// And to one invitation: two hundred at once, then one in ten seconds.
    private static final Limit SIGN_UPS_PER_INVITATION = new Limit(200, Duration.ofSeconds(10));

    private record Limit(int burst, Duration interval) {

        /// Keys are hashed, since people mistype and an address alone is personal data.
        Map<String, Object> bucket(String kind, String value) {
            return Map.of(
                    "key",
                    kind + ":" + Token.sha256(value),
                    "burst",
                    burst,
                    "interval",
                    interval.toMillis());
        }
    }

    private final Graph graph;

    Tries(Graph graph) {
        this.graph = graph;
    }

    /// Counts a try; the time to wait when there were too many, else zero.
    Duration take(String email, String address) {
        return take(buckets(email, address));
    }

    private Duration take(List<Map<String, Object>> buckets) {
        return graph.write(unit -> {
            unit.run(DELETE_OLD, Map.of());
            int wait =
                    unit.find(TAKE, Map.of("buckets", buckets), row -> row.count("wait"))
                            .orElseThrow();
            return Duration.ofMillis(wait);
        });
    }

    /// Counts a sign-up of a stranger; the time to wait when there were too many, else zero.
    public Duration takeSignUp(String invitation, String address) {
        return take(
                List.of(
                        SIGN_UPS_PER_INVITATION.bucket("sign-up", invitation),
                        SIGN_UPS_PER_ADDRESS.bucket("sign-up-address", address)));
    }

    /// A try that succeeded counts for nothing.
    void giveBack(String email, String address) {
        graph.write(unit -> {
            unit.run(GIVE_BACK, Map.of("buckets", buckets(email, address)));
            return email;
        });
    }

    /// Always in this order, so that two tries never wait for each other.
    private static List<Map<String, Object>> buckets(String email, String address) {
        return List.of(PER_EMAIL.bucket("email", email), PER_ADDRESS.bucket("address", address));
    }
}
