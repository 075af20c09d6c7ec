package dk.rundtur.tour;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What Lene writes down of her tour.
final class Logs {

    static final Viewer LENE = new Viewer("user-lene", Role.LEADER, "person-lene");

    private Logs() {}

    static VisitLog visit(
            String person,
            LocalDate on,
            VisitOutcome outcome,
            @Nullable String key,
            VisitLog.Tip... tips) {
        return visit(person, on, outcome, List.of(), key, tips);
    }

    static VisitLog visit(
            String person,
            LocalDate on,
            VisitOutcome outcome,
            List<String> offers,
            @Nullable String key,
            VisitLog.Tip... tips) {
        return new VisitLog(
                "network-absence",
                person,
                on,
                Channel.PHONE,
                outcome,
                null,
                null,
                null,
                offers,
                null,
                null,
                null,
                null,
                List.of(tips),
                null,
                null,
                null,
                key);
    }

    static VisitLog.Tip somebodyKnown(String person) {
        return new VisitLog.Tip(person, null, null, null, null, null, null);
    }

    static VisitLog.Tip somebodyNew(String name) {
        return new VisitLog.Tip(null, name, null, null, null, null, null);
    }

    static ReferralLog referral(String giver, String receiver, LocalDate on, @Nullable String key) {
        return new ReferralLog("network-absence", giver, receiver, null, on, null, null, key);
    }
}
