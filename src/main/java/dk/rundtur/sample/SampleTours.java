package dk.rundtur.sample;

import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.FileSourceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.network.NeedChanges;
import dk.rundtur.network.Network;
import dk.rundtur.network.NetworkChanges;
import dk.rundtur.network.ParticipantChanges;
import dk.rundtur.network.ParticipantKind;
import dk.rundtur.tour.referral.ReferralChanges;
import dk.rundtur.tour.referral.ReferralMove;
import dk.rundtur.tour.visit.Held;
import dk.rundtur.tour.visit.Motivation;
import dk.rundtur.tour.visit.Notes;
import dk.rundtur.tour.visit.Visit;
import dk.rundtur.tour.visit.VisitChanges;
import dk.rundtur.tour.visit.VisitLog;
import dk.rundtur.web.IdempotencyKey;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// Leads the sample network through its tour, as a leader would have, one step after the other.
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("rundtur.sample")
class SampleTours {

    private static final Statement PEOPLE = Statement.named("sample/people");
    private static final Statement COMPETENCES = Statement.named("sample/competences");
    private static final Statement PHASES = Statement.named("sample/phases");
    private static final Statement REFERRALS_OF_VISIT =
            Statement.named("sample/referrals-of-visit");
    private static final Statement FORGET = Statement.named("sample/visit-memory-forget");

    private final Graph graph;
    private final NetworkChanges networks;
    private final NeedChanges needs;
    private final ParticipantChanges participants;
    private final VisitChanges visits;
    private final ReferralChanges referrals;
    private final SampleAhead ahead;
    private final Clock clock;

    SampleTours(
            Graph graph,
            NetworkChanges networks,
            NeedChanges needs,
            ParticipantChanges participants,
            VisitChanges visits,
            ReferralChanges referrals,
            SampleAhead ahead,
            Clock clock) {
        this.graph = graph;
        this.networks = networks;
        this.needs = needs;
        this.participants = participants;
        this.visits = visits;
        this.referrals = referrals;
        this.ahead = ahead;
        this.clock = clock;
    }

    /// Takes the steps that have not been taken, as the user who leads the network.
    ///
    /// @param source the list that the ids in the sample's files belong to
    /// @param user opens the leading person's account
    void load(SampleTour tour, FileSourceId source, Function<PersonId, String> user) {
        new Load(tour, source, user).run();
    }

    /// One load, with the ids that the files' own ids stand for.
    private final class Load {

        private final SampleTour tour;
        private final Map<String, String> people;
        private final Map<String, String> competences;
        private final Viewer viewer;
        private final LocalDate today = LocalDate.now(clock);

        Load(SampleTour tour, FileSourceId source, Function<PersonId, String> user) {
            this.tour = tour;
            this.people = ids(PEOPLE, source, namesOfPeople());
            this.competences = ids(COMPETENCES, source, namesOfCompetences());
            PersonId leader = person(tour.network().leader());
            this.viewer = new Viewer(user.apply(leader), Role.LEADER, leader);
        }

        void run() {
            Network network = network();
            Map<Integer, PhaseId> phases =
                    graph.list(PHASES, Map.of("network", network.id()), row -> row).stream()
                            .collect(
                                    toMap(
                                            row -> row.count("number"),
                                            row -> row.id("id", PhaseId::new)));
            Function<Integer, PhaseId> phase = number -> get(phases, number);
            for (SampleTour.Wish wish : tour.needs()) {
                var phaseOfWish = wish.phase() == null ? null : phase.apply(wish.phase());
                Expect.done(
                        needs.set(
                                new NeedChanges.Wish(
                                        network.id(),
                                        competence(wish.competence()),
                                        phaseOfWish,
                                        wish.weight(),
                                        wish.wantedHolders()),
                                viewer));
            }
            for (SampleTour.Part part : tour.participants()) {
                Expect.done(
                        participants.add(
                                new ParticipantChanges.Add(
                                        network.id(),
                                        person(part.person()),
                                        part.kind(),
                                        part.phases().stream().map(phase).toList(),
                                        null,
                                        null),
                                viewer));
            }
            List<Visit> logged =
                    tour.visits().stream().map(visit -> log(network, visit, phase)).toList();
            for (int i = 0; i < logged.size(); i++) {
                settle(tour.visits().get(i), logged.get(i));
            }
            ahead.load(
                    tour,
                    new SampleAhead.Ids(network.id(), this::person, this::competence),
                    viewer);
        }

        private Network network() {
            SampleTour.About about = tour.network();
            return Expect.done(
                    networks.create(
                            new NetworkChanges.New(
                                    about.words().theme(),
                                    about.words().purpose(),
                                    about.words().shortPurpose(),
                                    about.words().expectedTime(),
                                    about.kind(),
                                    person(about.leader()),
                                    person(about.coDriver()),
                                    person(about.referenceLeader()),
                                    today.minusDays(about.startedDaysAgo())),
                            IdempotencyKey.of("sample"),
                            viewer));
        }

        private Visit log(
                Network network, SampleTour.Conversation visit, Function<Integer, PhaseId> phase) {
            ParticipantKind kind = visit.joins().participantKind();
            Visit logged = Expect.done(visits.log(log(network.id(), visit, phase), viewer));
            forget(logged);
            if (visit.joins().citizenRole() != null && kind != null) {
                Expect.done(
                        participants.add(
                                new ParticipantChanges.Add(
                                        network.id(),
                                        person(visit.person()),
                                        kind,
                                        visit.phases().stream().map(phase).toList(),
                                        visit.joins().citizenRole(),
                                        null),
                                viewer));
            }
            return logged;
        }

        private VisitLog log(
                NetworkId network,
                SampleTour.Conversation visit,
                Function<Integer, PhaseId> phase) {
            SampleTour.Held held = visit.held();
            SampleTour.Said said = visit.said();
            Integer nextStep = said.nextStepDaysAgo();
            return new VisitLog(
                    network,
                    person(visit.person()),
                    new Held(today.minusDays(held.daysAgo()), held.channel(), held.outcome()),
                    new Motivation(said.motivation(), null, null),
                    new VisitLog.Given(
                            visit.offers().stream().map(this::competence).toList(),
                            visit.phases().stream().map(phase).toList(),
                            visit.referrals().stream().map(this::tip).toList()),
                    new Notes(
                            said.note(),
                            said.nextStep(),
                            nextStep == null ? null : today.minusDays(nextStep)),
                    new VisitLog.Consequence(visit.joins().participantKind(), null, null),
                    null,
                    visit.key());
        }

        private void forget(Visit logged) {
            graph.write(unit -> {
                unit.run(FORGET, Map.of("visit", logged.id()));
                return logged;
            });
        }

        private VisitLog.Tip tip(SampleTour.Tip tip) {
            return new VisitLog.Tip(
                    person(tip.person()),
                    VisitLog.NewPerson.NOBODY,
                    tip.competence() == null ? null : competence(tip.competence()),
                    tip.reason(),
                    tip.mayMentionName());
        }

        /// Brings the referrals of a conversation to where they stand today.
        private void settle(SampleTour.Conversation visit, Visit logged) {
            Map<PersonId, String> byReceiver =
                    graph
                            .list(REFERRALS_OF_VISIT, Map.of("visit", logged.id()), row -> row)
                            .stream()
                            .collect(
                                    toMap(
                                            row -> row.id("receiver", PersonId::new),
                                            row -> row.text("id")));
            for (SampleTour.Tip tip : visit.referrals()) {
                String referral = get(byReceiver, person(tip.person()));
                Expect.done(referrals.move(new ReferralMove(referral, tip.status(), null), viewer));
            }
        }

        private List<String> namesOfPeople() {
            SampleTour.About about = tour.network();
            return Stream.of(
                            Stream.of(about.leader(), about.coDriver(), about.referenceLeader()),
                            tour.participants().stream().map(SampleTour.Part::person),
                            tour.visits().stream().map(SampleTour.Conversation::person),
                            tour.plans().stream()
                                    .flatMap(plan ->
                                            Stream.of(
                                                    plan.person(), plan.introduced().introducer())),
                            tour.thanked().stream(),
                            tour.visits().stream()
                                    .flatMap(visit -> visit.referrals().stream())
                                    .map(SampleTour.Tip::person))
                    .flatMap(Function.identity())
                    .distinct()
                    .toList();
        }

        private List<String> namesOfCompetences() {
            return Stream.of(
                            tour.needs().stream().map(SampleTour.Wish::competence),
                            tour.visits().stream().flatMap(visit -> visit.offers().stream()),
                            tour.plans().stream().flatMap(plan -> plan.competences().stream()),
                            tour.visits().stream()
                                    .flatMap(visit -> visit.referrals().stream())
                                    .map(SampleTour.Tip::competence)
                                    .filter(Objects::nonNull))
                    .flatMap(Function.identity())
                    .distinct()
                    .toList();
        }

        private PersonId person(String externalId) {
            return new PersonId(get(people, externalId));
        }

        private CompetenceId competence(String externalId) {
            return new CompetenceId(get(competences, externalId));
        }
    }

    private Map<String, String> ids(
            Statement statement, FileSourceId source, List<String> externalIds) {
        return graph
                .list(statement, Map.of("source", source, "ids", externalIds), row -> row)
                .stream()
                .collect(toMap(row -> row.text("externalId"), row -> row.text("id")));
    }

    private static <K, V> V get(Map<K, V> known, K key) {
        return Objects.requireNonNull(known.get(key), () -> "The sample speaks of " + key);
    }
}
