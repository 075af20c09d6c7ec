package dk.rundtur.tour.thanks;

import dk.rundtur.id.PersonId;
import dk.rundtur.tour.standing.ContactStatus;
import dk.rundtur.tour.tree.ReferralTree;
import dk.rundtur.tour.tree.Trace;
import dk.rundtur.tour.tree.Traces;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one giver's tips became, for which they deserve thanks.
///
/// @param tips one for each person they pointed to, the earliest first
/// @param waiting whether they are still to be thanked: never thanked, or for tips given since
record Thanks(Trace giver, List<Tip> tips, boolean waiting) {

    /// What became of one tip.
    ///
    /// @param first whether this giver was the first to point to the person
    /// @param led how many more people it led to
    /// @param joinedLed how many of these take part
    /// @param nameable whether the giver may be told by name how it went with them
    record Tip(Trace receiver, boolean first, int led, int joinedLed, boolean nameable) {

        boolean joined() {
            return receiver.takesPart();
        }

        /// Whether nobody has talked to the person although one still means to.
        boolean open() {
            return !receiver.talked()
                    && (receiver.status() == ContactStatus.SUGGESTED
                            || receiver.status() == ContactStatus.TO_CONTACT
                            || receiver.status() == ContactStatus.MEETING_AGREED);
        }
    }

    /// Most tips first among those who are waiting for thanks, and then among the others.
    private static final Comparator<Thanks> WAITING_FIRST =
            Comparator.comparingInt((Thanks thanks) -> thanks.waiting ? 0 : 1)
                    .thenComparingInt(thanks -> -thanks.tips.size());

    /// The thanks due in a network, or given; those who run it thank and are not thanked.
    static List<Thanks> of(Traces traces) {
        Map<PersonId, ReferralTree.Place> places = ReferralTree.of(traces).byPerson();
        Map<PersonId, Map<PersonId, Tip>> tips = new LinkedHashMap<>();
        Map<PersonId, OffsetDateTime> latest = new LinkedHashMap<>();
        Set<List<PersonId>> unnamed = new HashSet<>();
        for (Traces.Tip tip : traces.tips()) {
            latest.merge(tip.giver(), tip.recordedAt(), Thanks::later);
            if (!tip.named()) {
                unnamed.add(List.of(tip.giver(), tip.receiver()));
            }
        }
        for (Traces.Tip tip : traces.tips()) {
            ReferralTree.Place place = places.get(tip.receiver());
            if (place != null) {
                // Whoever wants to stay unnamed to somebody is named to them in nothing.
                boolean nameable = !unnamed.contains(List.of(tip.receiver(), tip.giver()));
                tips.computeIfAbsent(tip.giver(), key -> new LinkedHashMap<>())
                        .putIfAbsent(tip.receiver(), tip(tip.giver(), place, nameable));
            }
        }
        List<Thanks> thanks = new ArrayList<>();
        for (Trace giver : traces.people().values()) {
            Map<PersonId, Tip> given = tips.get(giver.person());
            if (given != null && !giver.runs()) {
                boolean waiting = waiting(giver, latest.get(giver.person()));
                thanks.add(new Thanks(giver, List.copyOf(given.values()), waiting));
            }
        }
        thanks.sort(WAITING_FIRST);
        return thanks;
    }

    private static Tip tip(PersonId giver, ReferralTree.Place place, boolean nameable) {
        boolean first = place.way() == ReferralTree.Way.REFERRED && giver.equals(place.above());
        return new Tip(
                place.trace(),
                first,
                first ? place.below() : 0,
                first ? place.joinedBelow() : 0,
                nameable);
    }

    private static OffsetDateTime later(OffsetDateTime one, OffsetDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean waiting(Trace giver, @Nullable OffsetDateTime latest) {
        Trace.Thanked thanked = giver.thanked();
        return thanked == null || (latest != null && latest.isAfter(thanked.at()));
    }

    public int joined() {
        return (int) tips.stream().filter(Tip::joined).count();
    }

    public int talked() {
        return (int) tips.stream().filter(tip -> tip.receiver().talked()).count();
    }

    public int open() {
        return (int) tips.stream().filter(Tip::open).count();
    }

    public int led() {
        return tips.stream().mapToInt(Tip::led).sum();
    }

    public int joinedLed() {
        return tips.stream().mapToInt(Tip::joinedLed).sum();
    }

    /// The names of those who take part and may be named, in the order of the tips.
    List<String> joinedNames() {
        return tips.stream()
                .filter(tip -> tip.joined() && tip.nameable())
                .map(tip -> tip.receiver().name())
                .toList();
    }
}
