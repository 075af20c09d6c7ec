package dk.rundtur.tour.task;

import static dk.rundtur.fixture.Logs.LENE;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.tour.Channel;
import dk.rundtur.tour.When;
import dk.rundtur.tour.meeting.Aim;
import dk.rundtur.tour.meeting.Goer;
import dk.rundtur.tour.meeting.Manner;
import dk.rundtur.tour.meeting.MeetingChanges;
import dk.rundtur.tour.meeting.MeetingDraft;
import dk.rundtur.tour.meeting.Way;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Locale;

/// The calendar somebody subscribes to, read as a calendar program would.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class CalendarTests {

    @Autowired SmallWorld world;
    @Autowired CalendarChanges calendars;
    @Autowired Calendars known;
    @Autowired MeetingChanges plans;
    @LocalServerPort int port;

    @BeforeEach
    void lenesTour() {
        world.is("Lene leads Absence · Bo runs Absence · Carl knows Dina");
        plan("person-dina", Goer.BOTH, "Biblioteket");
        plan("person-carl", Goer.CO_DRIVER, "Klubhuset");
    }

    @Test
    void tellsWhereAndWhenButNotWhom() throws Exception {
        String file = read(calendars.open(false, Locale.of("da"), LENE).path());

        assertThat(file)
                .contains(
                        "SUMMARY:Samtale",
                        "LOCATION:Biblioteket",
                        "DTSTART:20990504T123000Z",
                        "DTEND:20990504T131500Z",
                        "/networks/network-absence/tour?tab=planned")
                .doesNotContain("Dina", "Selv forælder", "Klubhuset");
    }

    @Test
    void tellsWhomToThoseWhoAskForIt() throws Exception {
        assertThat(read(calendars.open(true, Locale.ENGLISH, LENE).path()))
                .contains("SUMMARY:Conversation with Dina");
    }

    @Test
    void isClosedByItsOwner() throws Exception {
        String path = calendars.open(false, Locale.ENGLISH, LENE).path();
        calendars.close(LENE);

        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(known.find(LENE.id())).isEmpty();
    }

    @Test
    void hasOneAddressAtATime() throws Exception {
        String before = calendars.open(false, Locale.ENGLISH, LENE).path();
        String after = calendars.open(false, Locale.ENGLISH, LENE).path();

        assertThat(get(before).statusCode()).isEqualTo(404);
        assertThat(get(after).statusCode()).isEqualTo(200);
        assertThat(get("/api/calendar/guess.ics").statusCode()).isEqualTo(404);
    }

    private String read(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        // Long lines are folded.
        return answer.body().replace("\r\n ", "");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + port + path);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }

    private void plan(String person, Goer goer, String place) {
        var plan =
                new MeetingDraft(
                        new When(LocalDate.of(2099, 5, 4), "14:30", 45, place),
                        new Manner(Channel.FACE_TO_FACE, goer, true),
                        new Aim("Selv forælder", null, null, null),
                        Way.DIRECT);
        plans.plan(
                new MeetingDraft.New(
                        new NetworkId("network-absence"), new PersonId(person), plan, null),
                LENE);
    }
}
