package dk.rundtur.web;

import dk.rundtur.access.Viewer;
import dk.rundtur.outcome.ProblemCode;

import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// What makes a second try of a change the same as the first: a key that the caller chose. What the
/// first try made is kept under it, and the second finds that and writes nothing. A key holds for
/// one user, and on a tour for one network; what two users call the same are two things.
///
/// @param idempotencyKey null: each try is one of its own
/// @param clientMutationId what some inputs used to call the same
public record IdempotencyKey(@Nullable String idempotencyKey, @Nullable String clientMutationId) {

    /// Each try is one of its own.
    public static final IdempotencyKey NONE = new IdempotencyKey(null, null);

    /// The key in the `input` of a mutation that has both names.
    public static IdempotencyKey in(DataFetchingEnvironment environment) {
        Map<String, Object> input = environment.getArgumentOrDefault("input", Map.of());
        return new IdempotencyKey(
                (String) input.get("idempotencyKey"), (String) input.get("clientMutationId"));
    }

    /// The key an input gave under its name of today.
    public static IdempotencyKey of(@Nullable String idempotencyKey) {
        return new IdempotencyKey(idempotencyKey, null);
    }

    /// Whether the caller chose one.
    public boolean given() {
        return idempotencyKey != null || clientMutationId != null;
    }

    /// What to keep the change under; `id`, which nothing else has, where the caller chose no key.
    public String under(Check check, Viewer viewer, String id) {
        String key = chosen(check);
        return key == null ? id : viewer.id() + "/" + key;
    }

    /// The same for a change on the tour of a network.
    public String under(Check check, String network, Viewer viewer, String id) {
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
