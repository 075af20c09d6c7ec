package dk.rundtur.tour.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.id.VisitId;
import dk.rundtur.tour.standing.ContactStatus;
import dk.rundtur.tour.standing.ReferralStatus;
import dk.rundtur.tour.standing.VisitOutcome;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/// Where a card of the board stands, read off what happened.
class ContactStatusTests {

    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-05-04T10:00:00Z");
    private static final OffsetDateTime TUESDAY = MONDAY.plusDays(1);

    @Test
    void thoseWhoTakePartHaveJoinedWhateverWasSaid() {
        var facts =
                new Contact.Facts(
                        true, true, null, null, talked(VisitOutcome.DECLINED, MONDAY), List.of());

        assertThat(facts.status()).isEqualTo(ContactStatus.JOINED);
    }

    @Test
    void aCardMovedByHandStandsUntilSomethingHappens() {
        assertThat(status(moved(TUESDAY), talked(VisitOutcome.MAYBE, MONDAY)))
                .isEqualTo(ContactStatus.TALKED);
        assertThat(status(moved(MONDAY), talked(VisitOutcome.MAYBE, TUESDAY)))
                .isEqualTo(ContactStatus.MAYBE);
    }

    @Test
    void aPlanIsAMeetingOnceItIsAgreed() {
        assertThat(planned(true)).isEqualTo(ContactStatus.MEETING_AGREED);
        assertThat(planned(false)).isEqualTo(ContactStatus.TO_CONTACT);
    }

    @Test
    void aReferralPutsAPersonOnTheBoard() {
        assertThat(referred(ReferralStatus.NEW)).isEqualTo(ContactStatus.SUGGESTED);
        assertThat(referred(ReferralStatus.CONTACTED)).isEqualTo(ContactStatus.TO_CONTACT);
        assertThat(referred(ReferralStatus.EXPIRED)).isEqualTo(ContactStatus.EXPIRED);
        assertThat(referred(ReferralStatus.EXPIRED, ReferralStatus.MEETING_AGREED))
                .isEqualTo(ContactStatus.MEETING_AGREED);
    }

    @Test
    void whoeverWasNotReachedIsStillToBeContacted() {
        assertThat(status(null, talked(VisitOutcome.NOT_REACHED, MONDAY)))
                .isEqualTo(ContactStatus.TO_CONTACT);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyBecomesAMereSuggestionAgain(ContactStatus status) {
        assertThat(status.mayBecome(ContactStatus.SUGGESTED)).isFalse();
        assertThat(status.mayBecome(status)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverTakesPartStopsByBeingTakenOut(ContactStatus status) {
        assertThat(ContactStatus.JOINED.mayBecome(status)).isFalse();
    }

    private static ContactStatus status(Contact.@Nullable Moved moved, Contact.Last last) {
        return new Contact.Facts(false, false, null, moved, last, List.of()).status();
    }

    private static ContactStatus planned(boolean agreed) {
        var plan = new Contact.Planned("planned-1", agreed, MONDAY);
        return new Contact.Facts(false, false, plan, null, null, List.of()).status();
    }

    private static ContactStatus referred(ReferralStatus... referrals) {
        return new Contact.Facts(false, false, null, null, null, List.of(referrals)).status();
    }

    private static Contact.Moved moved(OffsetDateTime at) {
        return new Contact.Moved(ContactStatus.TALKED, at, "Lene");
    }

    private static Contact.Last talked(VisitOutcome outcome, OffsetDateTime at) {
        return new Contact.Last(new VisitId("visit-1"), outcome, LocalDate.of(2026, 5, 4), at);
    }
}
