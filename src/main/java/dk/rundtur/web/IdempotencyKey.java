package dk.rundtur.web;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.NetworkId;
import dk.rundtur.outcome.ProblemCode;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// The key with which a caller makes a mutation safe to retry. The first request keeps its result
/// under the key; a second one with the same key finds that result and writes nothing. A key holds
/// for one user, and on a tour for one network: two users with the same key get two results.
///
/// @param idempotencyKey null: no two requests are the same
/// @param clientMutationId the name that some inputs used to have for it
public record IdempotencyKey(@Nullable String idempotencyKey, @Nullable String clientMutationId) {

    /// For changes that are not retried.
    public static final IdempotencyKey NONE = new IdempotencyKey(null, null);

    /// The key of a mutation whose `input` has both names.
    public static IdempotencyKey in(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgumentOrDefault("input", Map.of());
        return new IdempotencyKey(
                (String) input.get("idempotencyKey"), (String) input.get("clientMutationId"));
    }

    /// The key of an input that has the new name only.
    public static IdempotencyKey of(@Nullable String idempotencyKey) {
        return new IdempotencyKey(idempotencyKey, null);
    }

    /// Whether the caller chose one.
    public boolean given() {
        return idempotencyKey != null || clientMutationId != null;
    }

    /// What to keep the result under: the key with its scope, else the `id` of what is made.
    public String under(Check check, Viewer viewer, String id) {
        String key = chosen(check);
        return key == null ? id : viewer.id() + "/" + key;
    }

    /// The same for a change on a network's tour.
    public String under(Check check, NetworkId network, Viewer viewer, String id) {
        String key = chosen(check);
        return key == null ? id : network + "/" + viewer.id() + "/" + key;
    }

    private @Nullable String chosen(Check check) {
        String now = check.line("idempotencyKey", idempotencyKey);
        String before = check.line("clientMutationId", clientMutationId);
        check.require(
                now == null || before == null || now.equals(before),
                "clientMutationId",
                ProblemCode.KEYS_DIFFER);
        return now == null ? before : now;
    }
}
