package dk.rundtur.network;

import static dk.rundtur.fixture.Answers.codes;
import static dk.rundtur.fixture.Answers.done;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.Role;
import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.web.IdempotencyKey;

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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Networks are started and changed by those who run them.
@SpringBootTest
@Import(TestDatabase.class)
class NetworkChangesTests {

    private static final NetworkId ID = new NetworkId("network-absence");
    private static final NetworkId GARDENS = new NetworkId("network-gardens");

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired Networks networks;
    @Autowired NetworkChanges changes;

    @BeforeEach
    void twoLeaders() {
        world.is(
                """
                Otto leads Gardens
                Lene leads Absence · Absence goes through Design, Discovery · Anna knows Bo
                """);
    }

    @Test
    void startsInTheSecondOfTheStandardPhases() {
        Network made = done(create(about("Mobning", "person-lene", null, null), lene()));

        List<Phase> phases = graph.read(unit -> Networks.phases(unit, made.id()));
        assertThat(phases)
                .extracting(Phase::nameEn)
                .containsExactlyElementsOf(
                        Phase.STANDARD.stream().map(Phase.Standard::nameEn).toList());
        assertThat(made.currentPhase()).isEqualTo(phases.get(1).id());
        assertThat(made.startedOn()).isEqualTo(world.today());
        assertThat(made.kind()).isEqualTo(NetworkKind.WELFARE);
    }

    @Test
    void whoeverLeadsOrCoDrivesTakesPartAndWhoeverOpensDoorsDoesNot() {
        Network made = done(create(about("A", "person-lene", "person-bo", "person-anna"), lene()));

        String part = "({id: '%s'})-[:TAKES_PART_IN {kind: 'CORE'}]->({id: '%s'})";
        assertThat(count(part.formatted("person-lene", made.id()))).isOne();
        assertThat(count(part.formatted("person-bo", made.id()))).isOne();
        assertThat(count(part.formatted("person-anna", made.id()))).isZero();
    }

    @Test
    void theSameStartSaidTwiceIsOneNetworkForEachWhoSaysIt() {
        var start =
                new NetworkChanges.New(
                        "A",
                        null,
                        null,
                        null,
                        null,
                        new PersonId("person-lene"),
                        new PersonId("person-otto"),
                        null,
                        null);

        IdempotencyKey once = IdempotencyKey.of("once");

        NetworkId first = done(changes.create(start, once, lene())).id();
        assertThat(done(changes.create(start, once, lene())).id()).isEqualTo(first);
        assertThat(done(changes.create(start, once, otto())).id()).isNotEqualTo(first);
        assertThat(count("(:Network {theme: 'A'})")).isEqualTo(2);
    }

    @Test
    void refusesAStartThatMakesNoSenseAndLeavesNothingBehind() {
        var tomorrow = world.today().plusDays(1);
        var start =
                new NetworkChanges.New(
                        " ",
                        null,
                        null,
                        null,
                        null,
                        new PersonId("person-otto"),
                        null,
                        null,
                        tomorrow);

        assertThat(codes(create(start, lene())))
                .containsExactlyInAnyOrder(
                        "startedOn FUTURE_DATE", "leader NOT_IN_CHARGE", "theme REQUIRED");
        assertThat(codes(create(about("A", "person-lene", "person-x", "person-y"), lene())))
                .containsExactly("coDriver UNKNOWN_PERSON", "referenceLeader UNKNOWN_PERSON");
        assertThat(count("(:Network)")).isEqualTo(2);
    }

    @Test
    void anAdministratorStartsNetworksForOthers() {
        World.run(
                graph,
                "CREATE (:User {id: 'user-admin', name: 'A', email: 'a@example.dk', role:"
                        + " 'ADMINISTRATOR', version: 1})");
        var admin = new Viewer("user-admin", Role.ADMINISTRATOR, null);

        assertThat(done(create(about("A", "person-otto", null, null), admin)).leader())
                .hasToString("person-otto");
    }

    @Test
    void changesWhatIsSaidAndNothingElse() {
        done(changes.update(change(1, theme("B"), purpose("Why")), lene()));
        Network changed = done(changes.update(change(2, theme("C")), lene()));

        assertThat(changed.theme()).isEqualTo("C");
        assertThat(changed.purpose()).isEqualTo("Why");
        assertThat(changed.leader()).hasToString("person-lene");
        assertThat(changed.version()).isEqualTo(3);
    }

    @Test
    void ofTwoWhoChangeOneVersionAtOnceOneIsRefused() throws Exception {
        done(changes.update(change(1, coDriver("person-otto")), lene()));
        List<Callable<Outcome<Network>>> both =
                List.of(
                        () -> changes.update(change(2, theme("Lene's")), lene()),
                        () -> changes.update(change(2, theme("Otto's")), otto()));

        int refused = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome<Network>> outcome : threads.invokeAll(both)) {
                if (outcome.get() instanceof Outcome.Refused<Network>) {
                    assertThat(codes(outcome.get())).containsExactly("version CHANGED_MEANWHILE");
                    refused++;
                }
            }
        }
        assertThat(refused).isOne();
        assertThat(absence().version()).isEqualTo(3);
    }

    @Test
    void aRefusalUndoesAllOfTheChange() {
        assertThat(
                        codes(
                                changes.update(
                                        change(1, theme("B"), currentPhase("phase-nowhere")),
                                        lene())))
                .containsExactly("currentPhase UNKNOWN_PHASE");

        assertThat(absence().theme()).isEqualTo("Absence");
        assertThat(absence().version()).isOne();
    }

    @Test
    void movesToAPhaseOfItsOwnAlone() {
        Network moved = done(changes.update(change(1, currentPhase("phase-discovery")), lene()));
        assertThat(moved.currentPhase()).hasToString("phase-discovery");

        String ofGardens =
                Objects.requireNonNull(networks.visible(List.of(GARDENS), otto()).get(GARDENS))
                        .currentPhase()
                        .value();
        assertThat(codes(changes.update(change(2, currentPhase(ofGardens)), lene())))
                .containsExactly("currentPhase UNKNOWN_PHASE");
        assertThat(count("(:Network {id: 'network-absence'})-[:CURRENT_PHASE]->()")).isOne();
    }

    @Test
    void whoeverHandsANetworkOverStaysSomewhereInChargeOfIt() {
        assertThat(codes(changes.update(change(1, leader("person-bo")), lene())))
                .contains("leader NOT_IN_CHARGE");
        assertThat(absence().leader()).hasToString("person-lene");

        Network handed =
                done(
                        changes.update(
                                change(1, leader("person-bo"), coDriver("person-lene")), lene()));
        assertThat(handed.leader()).hasToString("person-bo");
        assertThat(count("({id: 'person-bo'})-[:TAKES_PART_IN]->({id: 'network-absence'})"))
                .isOne();
    }

    @Test
    void aNetworkKeepsALeader() {
        assertThat(codes(changes.update(change(1, leader(null)), lene())))
                .containsExactly("leader REQUIRED");
        assertThat(codes(changes.update(change(1, theme(" ")), lene())))
                .containsExactly("theme REQUIRED");
    }

    @Test
    void toOthersItDoesNotExist() {
        assertThat(codes(changes.update(change(1, theme("B")), otto())))
                .containsExactly("id UNKNOWN_NETWORK");
        assertThat(networks.visible(List.of(ID, GARDENS), otto())).containsOnlyKeys(GARDENS);
    }

    @Test
    void listsThoseOneMaySeeNewestFirst() {
        LocalDate day = world.today().minusDays(500);
        done(
                create(
                        new NetworkChanges.New(
                                "Old",
                                null,
                                null,
                                null,
                                null,
                                new PersonId("person-lene"),
                                null,
                                null,
                                day),
                        lene()));
        done(create(about("New", "person-lene", null, null), lene()));

        var page = networks.page(PageRequest.of(2, null), lene());
        assertThat(page.getEdges())
                .extracting(edge -> edge.node().theme())
                .containsExactly("New", "Absence");
        assertThat(page.getTotalCount()).isEqualTo(3);
        var rest = networks.page(PageRequest.of(2, page.getPageInfo().endCursor()), lene());
        assertThat(rest.getEdges()).extracting(edge -> edge.node().theme()).containsExactly("Old");
        assertThat(rest.getPageInfo().hasNextPage()).isFalse();
    }

    private Outcome<Network> create(NetworkChanges.New network, Viewer viewer) {
        return changes.create(network, IdempotencyKey.NONE, viewer);
    }

    private Network absence() {
        return Objects.requireNonNull(networks.visible(List.of(ID), lene()).get(ID));
    }

    private Viewer lene() {
        return world.leader("Absence");
    }

    private Viewer otto() {
        return world.leader("Gardens");
    }

    private int count(String pattern) {
        return World.count(graph, pattern);
    }

    private static NetworkChanges.New about(
            String theme, String leader, @Nullable String coDriver, @Nullable String backing) {
        return new NetworkChanges.New(
                theme,
                null,
                null,
                null,
                null,
                new PersonId(leader),
                id(coDriver),
                id(backing),
                null);
    }

    private static @Nullable PersonId id(@Nullable String person) {
        return person == null ? null : new PersonId(person);
    }

    private record Part(String name, @Nullable String value) {}

    private static Part theme(String value) {
        return new Part("theme", value);
    }

    private static Part purpose(String value) {
        return new Part("purpose", value);
    }

    private static Part leader(@Nullable String value) {
        return new Part("leader", value);
    }

    private static Part coDriver(String value) {
        return new Part("coDriver", value);
    }

    private static Part currentPhase(String value) {
        return new Part("currentPhase", value);
    }

    private static NetworkChanges.Change change(int version, Part... parts) {
        return new NetworkChanges.Change(
                ID,
                version,
                new NetworkChanges.NewWords(
                        part("theme", parts),
                        part("purpose", parts),
                        ArgumentValue.omitted(),
                        ArgumentValue.omitted()),
                ArgumentValue.omitted(),
                new NetworkChanges.NewRoles(
                        id("leader", PersonId::new, parts),
                        id("coDriver", PersonId::new, parts),
                        ArgumentValue.omitted()),
                ArgumentValue.omitted(),
                id("currentPhase", PhaseId::new, parts));
    }

    private static <I> ArgumentValue<I> id(String name, Function<String, I> kind, Part... parts) {
        ArgumentValue<String> id = part(name, parts);
        return id.isOmitted()
                ? ArgumentValue.omitted()
                : ArgumentValue.ofNullable(id.value() == null ? null : kind.apply(id.value()));
    }

    private static ArgumentValue<String> part(String name, Part... parts) {
        for (Part part : parts) {
            if (part.name().equals(name)) {
                return ArgumentValue.ofNullable(part.value());
            }
        }
        return ArgumentValue.omitted();
    }
}
