package dk.rundtur.network;

import static dk.rundtur.fixture.Answers.codes;
import static dk.rundtur.fixture.Answers.done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.data.ArgumentValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What a network wants, who takes part in it, and its phases.
@SpringBootTest
@Import(TestDatabase.class)
class NeedsAndParticipantsTests {

    private static final String ID = "network-absence";
    private static final CompetenceId LAW = new CompetenceId("competence-law");
    private static final PhaseId DESIGN = new PhaseId("phase-design");

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired Networks networks;
    @Autowired NeedChanges needs;
    @Autowired Participants participants;
    @Autowired ParticipantChanges parts;
    @Autowired PhaseChanges phases;

    @BeforeEach
    void twoLeaders() {
        world.is(
                """
                Otto leads Gardens · Gardens goes through Opening · Otto holds Law
                Lene leads Absence · Absence goes through Design, Discovery
                Anna knows Bo · Carl holds Maths
                """);
    }

    @Test
    void aNeedSetTwiceIsOneNeedAndEachPhaseHasItsOwn() {
        need("competence-law", null, 1.0, 1);
        need("competence-law", null, 3.0, 2);
        need("competence-law", "phase-design", 0.5, 1);

        assertThat(networks.needs(new NetworkId(ID)))
                .extracting(Need::competence, Need::phase, Need::weight, Need::wantedHolders)
                .containsExactly(tuple(LAW, null, 3.0, 2), tuple(LAW, DESIGN, 0.5, 1));
    }

    @Test
    void aNeedWeighsOneAndWantsOneHolderUnlessItIsSaid() {
        done(needs.set(wish("competence-law", null, null, null), lene()));

        assertThat(networks.needs(new NetworkId(ID)).getFirst().weight()).isEqualTo(1);
        assertThat(networks.needs(new NetworkId(ID)).getFirst().wantedHolders()).isOne();
    }

    @Test
    void refusesNeedsOutOfRangeAndOfWhatThereIsNot() {
        for (double weight : new double[] {0, 0.09, 10.01, -1, Double.NaN}) {
            assertThat(refusal("competence-law", null, weight, 1))
                    .as("weight %s", weight)
                    .containsExactly("weight OUT_OF_RANGE");
        }
        assertThat(refusal("competence-law", null, 1.0, 0))
                .containsExactly("wantedHolders OUT_OF_RANGE");
        assertThat(refusal("competence-law", null, 1.0, 11))
                .containsExactly("wantedHolders OUT_OF_RANGE");
        assertThat(refusal("competence-x", "phase-opening", 1.0, 1))
                .containsExactly("competence UNKNOWN_COMPETENCE", "phase UNKNOWN_PHASE");
        assertThat(networks.needs(new NetworkId(ID))).isEmpty();
    }

    @Test
    void anExistingNeedChangesWhereThereIsNoRoomForAnother() {
        World.run(
                graph,
                "MATCH (n:Network {id: 'network-absence'}) UNWIND range(1, %d) AS i CREATE (n)-[:NEEDS {id: 'need-' + i, weight: 1.0, wantedHolders: 1}]->(:Competence {id: 'competence-' + i, sortKey: 'x', version: 1})"
                        .formatted(NeedChanges.MOST - 1));
        need("competence-law", null, 1.0, 1);

        assertThat(refusal("competence-maths", null, 1.0, 1)).containsExactly(" TOO_MANY_NEEDS");
        need("competence-law", null, 2.0, 1);
        assertThat(networks.needs(new NetworkId(ID))).hasSize(NeedChanges.MOST);
    }

    @Test
    void aNeedIsRemovedOnceAndByThoseWhoRunTheNetwork() {
        need("competence-law", null, 1.0, 1);
        String id = networks.needs(new NetworkId(ID)).getFirst().id();

        assertThat(codes(needs.remove(id, otto()))).containsExactly("need UNKNOWN_NEED");
        assertThat(networks.needs(new NetworkId(ID))).hasSize(1);
        done(needs.remove(id, lene()));
        assertThat(networks.needs(new NetworkId(ID))).isEmpty();
        assertThat(codes(needs.remove(id, lene()))).containsExactly("need UNKNOWN_NEED");
    }

    @Test
    void listsCoreParticipantsFirstThenByName() {
        add("person-bo", ParticipantKind.ONGOING, "phase-design");
        add("person-anna", ParticipantKind.ONGOING, "phase-discovery");
        add("person-carl", ParticipantKind.CORE);

        assertThat(said(null, 10, null)).containsExactly("Carl", "Lene", "Anna", "Bo");
        assertThat(said("phase-design", 10, null)).containsExactly("Carl", "Lene", "Bo");
    }

    @Test
    void goesOnWhereAPageOfParticipantsEnds() {
        add("person-bo", ParticipantKind.ONGOING, "phase-design");
        add("person-anna", ParticipantKind.ONGOING);
        Page<Participant> first = page(null, 2, null);
        assertThat(first.getTotalCount()).isEqualTo(3);
        assertThat(first.getPageInfo().hasNextPage()).isTrue();

        assertThat(said(null, 2, null)).containsExactly("Lene", "Anna");
        assertThat(said(null, 2, first.getPageInfo().endCursor())).containsExactly("Bo");
    }

    @Test
    void countsTheParticipantsOfThePhaseThatIsAskedFor() {
        add("person-bo", ParticipantKind.ONGOING, "phase-design");
        add("person-anna", ParticipantKind.ONGOING, "phase-discovery");

        assertThat(page("phase-design", 10, null).getTotalCount()).isEqualTo(2);
        assertThat(page(null, 10, null).getTotalCount()).isEqualTo(3);
    }

    @Test
    void changingHowSomebodyTakesPartKeepsSinceWhenAndHowTheyLikeToBeMet() {
        done(
                parts.add(
                        new ParticipantChanges.Add(
                                new NetworkId(ID),
                                new PersonId("person-anna"),
                                ParticipantKind.ONGOING,
                                List.of(DESIGN),
                                null,
                                true),
                        lene()));
        World.run(
                graph,
                "MATCH ({id: 'person-anna'})-[part:TAKES_PART_IN]->() SET part.joinedOn ="
                        + " date('2026-01-02')");

        add("person-anna", ParticipantKind.CORE);

        Participant anna = page(null, 1, null).getEdges().getFirst().node();
        assertThat(anna.person()).hasToString("person-anna");
        assertThat(anna.kind()).isEqualTo(ParticipantKind.CORE);
        assertThat(anna.phases()).isEmpty();
        assertThat(anna.citizenRole()).isNull();
        assertThat(anna.gentleContact()).isTrue();
        assertThat(anna.joinedOn()).isEqualTo(LocalDate.of(2026, 1, 2));
    }

    @Test
    void whoeverTakesPartHasComeRound() {
        world.goesOn("Anna declined");
        assertThat(world.board("Absence")).isEqualTo("Anna: declined");

        add("person-anna", ParticipantKind.CORE);

        assertThat(world.board("Absence")).isEqualTo("Anna: joined");
        assertThat(World.count(graph, "()-[:DECLINED]->()")).isZero();
    }

    @Test
    void refusesParticipantsAndPhasesThatThereAreNotAndSaysWhich() {
        var add =
                new ParticipantChanges.Add(
                        new NetworkId(ID),
                        new PersonId("person-x"),
                        ParticipantKind.ONGOING,
                        List.of(DESIGN, new PhaseId("phase-opening")),
                        null,
                        null);

        assertThat(codes(parts.add(add, lene())))
                .containsExactly("person UNKNOWN_PERSON", "phases.1 UNKNOWN_PHASE");
        assertThat(codes(parts.add(add, otto()))).containsExactly("network UNKNOWN_NETWORK");
        assertThat(said(null, 10, null)).containsExactly("Lene");
    }

    @Test
    void whoeverIsTakenOutHasLeftAndIsSoWhenItIsSaidTwice() {
        add("person-anna", ParticipantKind.CORE);

        done(parts.remove(new NetworkId(ID), new PersonId("person-anna"), "Flyttet", lene()));
        done(parts.remove(new NetworkId(ID), new PersonId("person-anna"), "Igen", lene()));

        assertThat(said(null, 10, null)).containsExactly("Lene");
        assertThat(World.count(graph, "({id: 'person-anna'})-[:LEFT {reason: 'Flyttet'}]->()"))
                .isOne();
        assertThat(codes(parts.remove(new NetworkId(ID), new PersonId("person-x"), null, lene())))
                .containsExactly("person UNKNOWN_PERSON");
        assertThat(
                        codes(
                                parts.remove(
                                        new NetworkId(ID),
                                        new PersonId("person-lene"),
                                        null,
                                        otto())))
                .containsExactly("network UNKNOWN_NETWORK");
    }

    @Test
    void aPhaseDoesNotEndBeforeItStarts() {
        LocalDate day = LocalDate.of(2026, 5, 4);
        done(phases.update(dated("phase-design", day, day), lene()));

        assertThat(codes(phases.update(dated("phase-design", day, day.minusDays(1)), lene())))
                .containsExactly("ends ENDS_BEFORE_START");
        assertThat(Objects.requireNonNull(networks.phasesById(List.of(DESIGN)).get(DESIGN)).ends())
                .isEqualTo(day);
        assertThat(codes(phases.update(dated("phase-opening", day, day), lene())))
                .containsExactly("id UNKNOWN_PHASE");
    }

    private static PhaseChanges.Change dated(String phase, LocalDate starts, LocalDate ends) {
        return new PhaseChanges.Change(
                new PhaseId(phase),
                null,
                null,
                ArgumentValue.ofNullable(starts),
                ArgumentValue.ofNullable(ends));
    }

    private Viewer lene() {
        return world.leader("Absence");
    }

    private Viewer otto() {
        return world.leader("Gardens");
    }

    private void need(String competence, @Nullable String phase, double weight, int holders) {
        done(needs.set(wish(competence, phase, weight, holders), lene()));
    }

    private List<String> refusal(
            String competence, @Nullable String phase, double weight, int holders) {
        return codes(needs.set(wish(competence, phase, weight, holders), lene()));
    }

    private void add(String person, ParticipantKind kind, String... phasesOf) {
        done(
                parts.add(
                        new ParticipantChanges.Add(
                                new NetworkId(ID),
                                new PersonId(person),
                                kind,
                                Stream.of(phasesOf).map(PhaseId::new).toList(),
                                null,
                                null),
                        lene()));
    }

    private static NeedChanges.Wish wish(
            String competence,
            @Nullable String phase,
            @Nullable Double weight,
            @Nullable Integer holders) {
        return new NeedChanges.Wish(
                new NetworkId(ID),
                new CompetenceId(competence),
                phaseOrNull(phase),
                weight,
                holders);
    }

    private static @Nullable PhaseId phaseOrNull(@Nullable String phase) {
        return phase == null ? null : new PhaseId(phase);
    }

    private List<String> said(@Nullable String phase, int first, @Nullable String after) {
        return page(phase, first, after).getEdges().stream()
                .map(edge -> world.name(edge.node().person()))
                .toList();
    }

    private Page<Participant> page(@Nullable String phase, int first, @Nullable String after) {
        var wanted =
                new Participants.Wanted(
                        new NetworkId(ID), phaseOrNull(phase), PageRequest.of(first, after));
        return Objects.requireNonNull(participants.pages(List.of(wanted)).get(wanted));
    }
}
