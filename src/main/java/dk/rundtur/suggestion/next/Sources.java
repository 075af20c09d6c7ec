package dk.rundtur.suggestion.next;

import dk.rundtur.id.PersonId;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.evidence.Evidence;
import dk.rundtur.suggestion.ranking.evidence.Term;
import dk.rundtur.suggestion.ranking.route.Route;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.KnownTie;
import dk.rundtur.suggestion.ranking.world.World;
import dk.rundtur.suggestion.visible.History;
import dk.rundtur.suggestion.visible.History.Conversation;
import dk.rundtur.suggestion.visible.History.Pointer;
import dk.rundtur.tour.standing.VisitOutcome;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds for each term of a score the conversations, referrals, ties and holdings it comes from.
final class Sources {

    private final World world;
    private final History history;
    private final PersonId person;
    private final Route route;
    private final LocalDate askedSince;

    Sources(Suggestion suggestion, View view) {
        world = view.world();
        history = view.history();
        person = new PersonId(suggestion.person());
        route = suggestion.route();
        askedSince = view.askedSince();
    }

    /// What the value of this term comes from; nothing where it is assumed.
    List<Source> of(Term term) {
        return switch (term.evidence()) {
            case Evidence.Reaching reaching ->
                    joined(
                            ties(),
                            visits(visit ->
                                    introduced(visit, new PersonId(reaching.introducer()))));
            case Evidence.Answering answering -> answers(answering.kind());
            case Evidence.Covering covering ->
                    covering.needs().stream()
                            .map(covered -> holding(person, covered.need()))
                            .toList();
            case Evidence.Revealing revealing -> revealing(revealing);
            case Evidence.Working _ ->
                    visits(visit ->
                            visit.person().equals(person)
                                    && visit.outcome() == VisitOutcome.NOT_REACHED);
            case Evidence.Burdening burdening ->
                    referrals(referral ->
                            referral.giver().equals(new PersonId(burdening.introducer()))
                                    && weighs(referral));
            case Evidence.Widening _ -> List.of();
        };
    }

    private boolean weighs(Pointer referral) {
        return referral.unanswered() || referral.on().isAfter(askedSince);
    }

    private static boolean introduced(Conversation visit, PersonId introducer) {
        return introducer.equals(visit.broughtBy());
    }

    /// Conversations with people of one kind that ended with a yes or a no.
    private List<Source> answers(@Nullable String kind) {
        Set<PersonId> ofKind =
                world.people().stream()
                        .filter(known -> Objects.equals(known.background().kind(), kind))
                        .map(known -> new PersonId(known.id()))
                        .collect(Collectors.toSet());
        return visits(visit ->
                ofKind.contains(visit.person())
                        && (visit.outcome() == VisitOutcome.JOINS
                                || visit.outcome() == VisitOutcome.DECLINED));
    }

    /// The ties of the route.
    private List<Source> ties() {
        List<Source> ties = new ArrayList<>();
        for (int step = 0; step < route.steps(); step++) {
            ties.add(
                    tie(
                            route.ties().get(step),
                            new PersonId(route.people().get(step)),
                            new PersonId(route.people().get(step + 1))));
        }
        return ties;
    }

    private List<Source> revealing(Evidence.Revealing revealing) {
        List<Source> named =
                referrals(referral ->
                        referral.receiver().equals(person)
                                || (referral.giver().equals(person) && !referral.unanswered()));
        List<Source> held = new ArrayList<>();
        Map<String, Integer> places = placesOfNeeds();
        for (Evidence.Hint hint : revealing.hints()) {
            Integer need = places.get(hint.need());
            if (need != null && hint.acquaintancesHolding() > 0) {
                acquaintances(need).forEach(other -> held.add(holding(other, hint.need())));
            }
        }
        return joined(named, held);
    }

    private Map<String, Integer> placesOfNeeds() {
        Map<String, Integer> places = new HashMap<>();
        for (int need = 0; need < world.needs().size(); need++) {
            places.put(world.needs().get(need).id(), need);
        }
        return places;
    }

    /// Ids of the person's acquaintances who hold a need.
    private List<PersonId> acquaintances(Integer need) {
        List<PersonId> found = new ArrayList<>();
        for (KnownTie tie : world.ties()) {
            KnownPerson a = world.people().get(tie.a());
            KnownPerson b = world.people().get(tie.b());
            KnownPerson other =
                    a.id().equals(person.value()) ? b : b.id().equals(person.value()) ? a : null;
            if (other != null && other.standing().mayPassOn() && other.holds().contains(need)) {
                found.add(new PersonId(other.id()));
            }
        }
        return found.stream().distinct().sorted().toList();
    }

    /// Conversations, the newest first.
    private List<Source> visits(Predicate<Conversation> wanted) {
        return history.conversations().reversed().stream()
                .filter(wanted)
                .map(visit ->
                        new Source(
                                Source.Kind.VISIT,
                                visit.id(),
                                List.of(visit.person()),
                                visit.on(),
                                visit.outcome().name()))
                .toList();
    }

    /// Referrals, the newest first.
    private List<Source> referrals(Predicate<Pointer> wanted) {
        return history.referrals().reversed().stream()
                .filter(wanted)
                .map(referral ->
                        new Source(
                                Source.Kind.REFERRAL,
                                referral.id(),
                                List.of(referral.giver(), referral.receiver()),
                                referral.on(),
                                referral.status().name()))
                .toList();
    }

    private static Source tie(String id, PersonId from, PersonId to) {
        return new Source(Source.Kind.TIE, id, List.of(from, to), null, null);
    }

    private static Source holding(PersonId holder, String need) {
        return new Source(Source.Kind.HOLDING, holder.value(), List.of(holder), null, need);
    }

    private static List<Source> joined(List<Source> some, List<Source> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
