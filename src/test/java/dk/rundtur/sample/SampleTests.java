package dk.rundtur.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.access.DemoAccess;
import dk.rundtur.fixture.GraphPicture;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.interchange.Importer;
import dk.rundtur.network.NeedChanges;
import dk.rundtur.network.NetworkChanges;
import dk.rundtur.network.ParticipantChanges;
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
import java.util.List;

/// The sample network, loaded as the demo does.
@SpringBootTest
@Import(TestDatabase.class)
class SampleTests {

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
        return new Sample(graph, bean(Importer.class), demo, tours);
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
