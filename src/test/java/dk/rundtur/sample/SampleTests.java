package dk.rundtur.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import static java.util.stream.Collectors.joining;

import dk.rundtur.access.DemoAccess;
import dk.rundtur.fixture.GraphPicture;
import dk.rundtur.fixture.World;
import dk.rundtur.gap.Gap;
import dk.rundtur.gap.Gaps;
import dk.rundtur.gap.NeedGap;
import dk.rundtur.gap.NeedInPhase;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.interchange.Importer;
import dk.rundtur.network.NeedChanges;
import dk.rundtur.network.NetworkChanges;
import dk.rundtur.network.Networks;
import dk.rundtur.network.ParticipantChanges;
import dk.rundtur.network.Phase;
import dk.rundtur.people.MarkingChanges;
import dk.rundtur.tour.meeting.MeetingChanges;
import dk.rundtur.tour.referral.ReferralChanges;
import dk.rundtur.tour.thanks.ThanksChanges;
import dk.rundtur.tour.visit.VisitChanges;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The sample network, loaded as the demo does.
@SpringBootTest
@Import(TestDatabase.class)
class SampleTests {

    private static final Statement NETWORK =
            new Statement("fixture", "MATCH (n:Network) RETURN n.id AS id");
    private static final Statement FILE_ID =
            new Statement("fixture", "MATCH (n {id: $id}) RETURN n.externalId AS externalId");

    @Autowired Graph graph;
    @Autowired ApplicationContext application;

    @BeforeEach
    void nothing() {
        World.clear(graph);
    }

    @Test
    void isLoadedWholeAndASecondTimeChangesNothing() throws IOException {
        sample().load();

        SampleTour tour = tour();
        assertThat(count("(:Person)")).isEqualTo(lines("people.csv")).isPositive();
        assertThat(count("(:Organisation)")).isEqualTo(lines("organisations.csv")).isPositive();
        assertThat(count("(:Competence)")).isEqualTo(lines("competences.csv")).isPositive();
        assertThat(count("(:Network)")).isOne();
        assertThat(count("()-[:NEEDS]->()")).isEqualTo(tour.needs().size()).isPositive();
        assertThat(count("(:Visit)")).isEqualTo(tour.visits().size()).isPositive();
        assertThat(count("(:Referral)")).isEqualTo(tips(tour)).isPositive();
        assertThat(count("(:PlannedConversation)")).isEqualTo(tour.plans().size()).isPositive();
        assertThat(count("()-[:THANKED]->()")).isEqualTo(tour.thanked().size()).isPositive();
        assertThat(count("(:VisitMemory)")).as("conversations that can be undone").isZero();

        List<String> loaded = GraphPicture.of(graph);
        sample().load();
        assertThat(GraphPicture.of(graph)).isEqualTo(loaded);

        // As if the first load had been cut off at its last step.
        World.run(graph, "MATCH (i:Installation) SET i.sampleLoaded = false");
        sample().load();
        assertThat(GraphPicture.of(graph)).isEqualTo(loaded);
    }

    @Test
    void isMadeGoodAfterAStartThatWasCutOffHalfWay() throws IOException {
        sample().load();
        List<String> whole = kinds();
        World.run(graph, "MATCH (i:Installation) SET i.sampleLoaded = false");
        World.run(graph, "MATCH (c:PlannedConversation) DETACH DELETE c");
        World.run(graph, "MATCH ()-[thanked:THANKED]->() DELETE thanked");
        assertThat(kinds()).isNotEqualTo(whole);

        sample().load();

        assertThat(kinds()).isEqualTo(whole);
    }

    /// Worked out by hand from the files: who takes part in the tour, and what `person_competences`
    /// and the conversations say they hold, at whatever level; p01 and p07 are sensitive, so what
    /// only they themselves said counts. Core: n001, n005, n024 and n050; now and then: n018 (phase
    /// 7), n002 (7 and 8), n014 (4) and n114 (3, 4 and 6). A cell holds the numbers of those who
    /// hold the competence or a narrower one (k02 of k01, s05 of s04) and take part in the phase; a
    /// dash: nobody; a dot: not needed in that phase. The first phase is over.
    private static final String COVERAGE =
            """
            need of | 2     | 3     | 4     | 6     | 7        | 8     | end
            p01 2   | -     | 114   | 114   | 114   | -        | -     | -     | missing
            p02 2   | .     | .     | .     | -     | .        | .     | .     | missing
            k01 2   | 24 50 | 24 50 | 24 50 | 24 50 | 18 24 50 | 24 50 | 24 50 | covered
            p07 1   | -     | -     | -     | -     | -        | -     | -     | missing
            s04 2   | .     | .     | 14    | .     | .        | .     | .     | thin
            a07 1   | .     | .     | 14    | .     | .        | .     | .     | covered
            a01 2   | .     | .     | .     | .     | 18       | .     | .     | thin
            s01 2   | 1 5   | 1 5   | 1 5   | 1 5   | 1 5      | 1 5   | 1 5   | covered
            k08 1   | .     | .     | -     | .     | .        | .     | .     | missing
            a03 1   | .     | .     | .     | .     | 2        | .     | .     | covered
            a05 1   | .     | .     | .     | .     | -        | .     | .     | missing
            s08 1   | .     | .     | -     | .     | .        | .     | .     | missing
            """;

    @Test
    void isCoveredInEachPhaseAsWorkedOutByHand() throws IOException {
        sample().load();

        assertThat(coverage()).isEqualTo(COVERAGE.replaceAll(" +", " "));

        // Of 16.3, the sum of the weights: k01, a07, s01 and a03 in full, s04 and a01 by half.
        double share = (1.5 + 1.5 + 1.0 + 1.0 + (1.5 + 1.5) / 2) / 16.3;
        assertThat(gap().coveredShare()).isCloseTo(share, within(1e-9));
    }

    @Test
    void nobodyHasAPerspectiveBecauseOfTheirName() throws IOException {
        sample().load();

        assertThat(count("()-[:HAS_COMPETENCE]->(:Competence {sensitive: true})")).isZero();
        assertThat(count("()-[:CONFIDED]->()")).isPositive();
        assertThat(
                        count(
                                "(p)-[:CONFIDED]->(c:Competence) WHERE NOT EXISTS {"
                                        + " (p)<-[:WITH]-(:Visit)-[:OFFERED]->(c) }"))
                .isZero();
    }

    /// What the board says, in the order of the sample's needs.
    private String coverage() throws IOException {
        NetworkId network = network();
        List<Phase> ahead =
                graph.read(unit -> Networks.phases(unit, network)).stream().skip(1).toList();
        Map<String, String> lines = new HashMap<>();
        for (NeedGap gap : gap().needs()) {
            String competence = externalId(gap.need().competence().toString());
            lines.put(
                    competence,
                    Stream.of(
                                    Stream.of(competence + " " + gap.need().wantedHolders()),
                                    ahead.stream().map(phase -> holders(gap, phase)),
                                    Stream.of(gap.coverage().name().toLowerCase(Locale.ROOT)))
                            .flatMap(cells -> cells)
                            .collect(joining(" | ")));
        }
        String header =
                ahead.stream()
                        .map(phase -> phase.number() == null ? "end" : phase.number().toString())
                        .collect(joining(" | "));
        return Stream.concat(
                        Stream.of("need of | " + header),
                        tour().needs().stream().map(wish -> lines.get(wish.competence())))
                .map(line -> line + "\n")
                .collect(joining());
    }

    private String holders(NeedGap gap, Phase phase) {
        return gap.counted().stream()
                .filter(one -> one.phase().equals(phase.id()))
                .findFirst()
                .map(NeedInPhase::holders)
                .map(ids -> ids.isEmpty() ? "-" : numbers(ids))
                .orElse(".");
    }

    private String numbers(List<PersonId> people) {
        return people.stream()
                .map(person -> Integer.valueOf(externalId(person.value()).substring(1)))
                .sorted()
                .map(String::valueOf)
                .collect(joining(" "));
    }

    private Gap gap() {
        return bean(Gaps.class).gap(network(), null);
    }

    private NetworkId network() {
        return graph.list(NETWORK, Map.of(), row -> row.id("id", NetworkId::new)).getFirst();
    }

    private String externalId(String id) {
        return graph.list(FILE_ID, Map.of("id", id), row -> row.text("externalId")).getFirst();
    }

    private List<String> kinds() {
        return List.of(
                "visits " + count("(:Visit)"),
                "planned " + count("(:PlannedConversation)"),
                "thanked " + count("()-[:THANKED]->()"));
    }

    private static int tips(SampleTour tour) {
        return tour.visits().stream().mapToInt(visit -> visit.referrals().size()).sum();
    }

    private static SampleTour tour() throws IOException {
        try (var file = new ClassPathResource("sample/tour.json").getInputStream()) {
            return JsonMapper.shared().readValue(file, SampleTour.class);
        }
    }

    private static int lines(String file) throws IOException {
        String text =
                new ClassPathResource("sample/" + file).getContentAsString(StandardCharsets.UTF_8);
        return (int) text.lines().skip(1).filter(line -> !line.isBlank()).count();
    }

    private int count(String pattern) {
        return World.count(graph, pattern);
    }

    /// As the demo puts it together, of which no other test has need.
    private Sample sample() {
        var clock = bean(Clock.class);
        var ahead = new SampleAhead(bean(MeetingChanges.class), bean(ThanksChanges.class), clock);
        var tours =
                new SampleTours(
                        graph,
                        bean(NetworkChanges.class),
                        bean(NeedChanges.class),
                        bean(ParticipantChanges.class),
                        bean(VisitChanges.class),
                        bean(ReferralChanges.class),
                        ahead,
                        clock);
        var demo = application.getAutowireCapableBeanFactory().createBean(DemoAccess.class);
        return new Sample(graph, bean(Importer.class), demo, tours, bean(MarkingChanges.class));
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
