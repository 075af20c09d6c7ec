package dk.rundtur.tour.standing;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;

class ReferralStatusTests {

    @Test
    void eachStatusIsFollowedByThese() {
        assertThat(
                        Arrays.stream(ReferralStatus.values())
                                .map(status -> status + ": " + those(status::mayBecome))
                                .collect(joining("\n", "", "\n")))
                .isEqualTo(
                        """
                        NEW: CONTACTED MEETING_AGREED PARTICIPATES DECLINED REFERRED_ON EXPIRED
                        CONTACTED: MEETING_AGREED PARTICIPATES DECLINED REFERRED_ON EXPIRED
                        MEETING_AGREED: CONTACTED PARTICIPATES DECLINED REFERRED_ON EXPIRED
                        PARTICIPATES:
                        DECLINED: CONTACTED MEETING_AGREED PARTICIPATES REFERRED_ON
                        REFERRED_ON: CONTACTED MEETING_AGREED PARTICIPATES DECLINED
                        EXPIRED: CONTACTED MEETING_AGREED PARTICIPATES DECLINED REFERRED_ON
                        """
                                .replace("PARTICIPATES:\n", "PARTICIPATES: \n"));
    }

    @Test
    void eachOutcomeMovesTheseReferrals() {
        assertThat(
                        Arrays.stream(VisitOutcome.values())
                                .map(outcome ->
                                        "%s: %s -> %s"
                                                .formatted(
                                                        outcome,
                                                        those(outcome::moves),
                                                        outcome.leadsTo()))
                                .collect(joining("\n", "", "\n")))
                .isEqualTo(
                        """
                        JOINS: NEW CONTACTED MEETING_AGREED DECLINED REFERRED_ON EXPIRED -> PARTICIPATES
                        MAYBE: NEW -> CONTACTED
                        DECLINED: NEW CONTACTED MEETING_AGREED -> DECLINED
                        NOT_REACHED: NEW -> CONTACTED
                        REFERRED_ON: NEW CONTACTED MEETING_AGREED -> REFERRED_ON
                        """);
    }

    @Test
    void theDatabaseIsToldWhichAreUnanswered() throws IOException {
        assertThat(Files.readString(Path.of("cypher/fragments/unanswered-referral.cypher")))
                .contains(
                        Arrays.stream(ReferralStatus.values())
                                .filter(ReferralStatus::unanswered)
                                .map("'%s'"::formatted)
                                .collect(joining(", ", "(@referral.status IN [", "])")));
    }

    @Test
    void everyOutcomeMovesReferralsOnlyWhereTheyMayGo() {
        for (VisitOutcome outcome : VisitOutcome.values()) {
            assertThat(outcome.moved())
                    .isNotEmpty()
                    .allMatch(status -> status.mayBecome(outcome.leadsTo()));
        }
    }

    private static String those(Predicate<ReferralStatus> wanted) {
        return Arrays.stream(ReferralStatus.values())
                .filter(wanted)
                .map(Enum::name)
                .collect(joining(" "));
    }
}
