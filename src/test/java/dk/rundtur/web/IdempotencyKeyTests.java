package dk.rundtur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.id.NetworkId;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.junit.jupiter.api.Test;

/// Whose key is which.
class IdempotencyKeyTests {

    private static final Viewer LENE = new Viewer("user-lene", Role.LEADER, null);
    private static final Viewer OTTO = new Viewer("user-otto", Role.LEADER, null);

    private final Check check = new Check();

    @Test
    void isTheSameForOneUser() {
        IdempotencyKey key = IdempotencyKey.of("k");
        assertThat(key.under(check, LENE, "first")).isEqualTo(key.under(check, LENE, "second"));
        assertThat(key.under(check, LENE, "first")).isNotEqualTo(key.under(check, OTTO, "first"));
        assertThat(key.given()).isTrue();
    }

    @Test
    void isAnotherInAnotherNetwork() {
        IdempotencyKey key = IdempotencyKey.of("k");
        assertThat(key.under(check, new NetworkId("network-absence"), LENE, "first"))
                .isEqualTo(key.under(check, new NetworkId("network-absence"), LENE, "second"))
                .isNotEqualTo(key.under(check, new NetworkId("network-welfare"), LENE, "first"));
    }

    @Test
    void isTheIdOfWhatIsMadeWhereNoneWasChosen() {
        assertThat(IdempotencyKey.NONE.under(check, LENE, "first")).isEqualTo("first");
        assertThat(IdempotencyKey.NONE.given()).isFalse();
        assertThat(check.passed()).isTrue();
    }

    @Test
    void mayBeGivenUnderItsOldName() {
        assertThat(new IdempotencyKey(null, "k").under(check, LENE, "first"))
                .isEqualTo(IdempotencyKey.of("k").under(check, LENE, "first"));
        assertThat(check.passed()).isTrue();
    }

    @Test
    void isRefusedWhenBothNamesSayDifferently() {
        new IdempotencyKey("k", "other").under(check, LENE, "first");
        assertThat(check.problems()).map(Problem::code).containsExactly(ProblemCode.KEYS_DIFFER);
    }

    @Test
    void isRefusedWhenItIsTooLong() {
        IdempotencyKey.of("k".repeat(201)).under(check, LENE, "first");
        assertThat(check.problems()).map(Problem::code).containsExactly(ProblemCode.TOO_LONG);
    }
}
