package dk.rundtur.sample;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import dk.rundtur.network.CitizenRole;
import dk.rundtur.network.NetworkKind;
import dk.rundtur.network.ParticipantKind;
import dk.rundtur.tour.Channel;
import dk.rundtur.tour.meeting.Introduction;
import dk.rundtur.tour.standing.ReferralStatus;
import dk.rundtur.tour.standing.VisitOutcome;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The file `sample/tour.json`: what happened to the people of the sample's CSV files. People and
/// competences are ids of those files, phases are numbers, days are counted back from today.
///
/// @param sensitive the competences that people say of themselves alone
record SampleTour(
        About network,
        List<String> sensitive,
        List<Wish> needs,
        List<Part> participants,
        List<Conversation> visits,
        List<Meeting> plans,
        List<String> thanked) {

    record About(
            @JsonUnwrapped Words words,
            NetworkKind kind,
            String leader,
            String coDriver,
            String referenceLeader,
            int startedDaysAgo,
            int currentPhase) {}

    record Words(String theme, String purpose, String shortPurpose, String expectedTime) {}

    record Wish(String competence, @Nullable Integer phase, double weight, int wantedHolders) {}

    record Part(String person, ParticipantKind kind, List<Integer> phases, int joinedDaysAgo) {}

    record Conversation(
            String key,
            String person,
            @JsonUnwrapped Held held,
            List<String> offers,
            List<Integer> phases,
            @JsonUnwrapped Said said,
            @JsonUnwrapped Joins joins,
            List<Tip> referrals) {}

    record Held(int daysAgo, Channel channel, VisitOutcome outcome) {}

    /// @param nextStepDaysAgo negative: so many days from today
    record Said(
            @Nullable String motivation,
            @Nullable String note,
            @Nullable String nextStep,
            @Nullable Integer nextStepDaysAgo) {}

    record Joins(@Nullable ParticipantKind participantKind, @Nullable CitizenRole citizenRole) {}

    record Meeting(
            String key,
            String person,
            @JsonUnwrapped Ahead ahead,
            Channel channel,
            boolean agreed,
            String reason,
            List<String> competences,
            @JsonUnwrapped Introduced introduced) {}

    record Ahead(int inDays, @Nullable String time, @Nullable String place) {}

    /// @param introduction how far the introducer has come
    record Introduced(String introducer, Introduction introduction) {}

    /// @param status the one the referral has today
    record Tip(
            String person,
            @Nullable String competence,
            @Nullable String reason,
            boolean mayMentionName,
            ReferralStatus status) {}
}
