package dk.rundtur.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.Objects;

/// What an installation had worded for everybody, before texts had audiences.
@SpringBootTest
@Import(TestDatabase.class)
class MigratedTextsTests {

    @Autowired Graph graph;
    @Autowired TextTemplates texts;

    @Test
    void staysSoForEachAudienceUntilItIsWordedAnew() {
        World.clear(graph);
        World.run(
                graph,
                """
                CREATE (:TextTemplate {key: 'PITCH', da: 'Kom med', en: 'Join us', version: 3}),
                  (:TextTemplate {key: 'PITCH.CITIZEN', da: 'Kom, borger', en: 'Join, citizen', version: 1}),
                  (:TextTemplate {key: 'INVITATION', da: 'Hej {name}', version: 1})
                """);

        World.more(graph, "cypher/migrations/V020__texts_for_audiences.cypher");
        World.more(graph, "cypher/migrations/V020__texts_for_audiences.cypher");

        var all = graph.read(texts::all);
        for (Audience audience : Audience.values()) {
            TextTemplate pitch = text(TextKey.PITCH, audience);
            assertThat(pitch.da())
                    .isEqualTo(audience == Audience.CITIZEN ? "Kom, borger" : "Kom med");
            assertThat(pitch.en())
                    .isEqualTo(audience == Audience.CITIZEN ? "Join, citizen" : "Join us");
            assertThat(text(TextKey.INVITATION, audience).da()).isEqualTo("Hej {name}");
            assertThat(text(TextKey.INVITATION, audience).en())
                    .isEqualTo(texts.shipped(new TextName(TextKey.INVITATION, audience)).en());
        }
        assertThat(text(TextKey.KNOW_SOMEBODY, Audience.CITIZEN).da())
                .isEqualTo(
                        texts.shipped(new TextName(TextKey.KNOW_SOMEBODY, Audience.CITIZEN)).da());
        assertThat(all).hasSameSizeAs(TextName.ALL);
    }

    private TextTemplate text(TextKey key, Audience audience) {
        return Objects.requireNonNull(
                graph.read(texts::all).get(new TextName(key, audience)),
                () -> key + " for " + audience);
    }
}
