package dk.rundtur.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.suggestion.next.Suggestions;
import dk.rundtur.suggestion.ranking.Suggestion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;

/// A reference leader opens doors for the network and is never somebody to be won for it. Anna,
/// whom Lene knows and who knows Dina, becomes the reference leader of Lene's network.
@SpringBootTest
@Import(TestDatabase.class)
class ReferenceLeaderInSuggestionsTests {

    @Autowired SmallWorld world;
    @Autowired Suggestions suggestions;

    @BeforeEach
    void lenesNetwork() {
        world.is(
                """
                Lene leads Absence · Bo runs Absence · Absence needs Parenting
                Lene knows Anna 0.9 · Anna knows Dina 0.5 · Dina holds Parenting
                Lene knows Bo 0.8 · Bo knows Carl 0.6 · Carl knows Dina 0.7
                """);
    }

    @Test
    void isNotSuggested() {
        assertThat(suggested()).contains("Anna");

        world.goesOn("Anna backs Absence");

        assertThat(suggested()).isNotEmpty().doesNotContain("Anna");
    }

    @Test
    void makesIntroductions() {
        assertThat(routeToDina()).startsWith("Lene");

        world.goesOn("Anna backs Absence");

        assertThat(routeToDina()).containsExactly("Anna", "Dina");
    }

    @Test
    void isLeftInPeaceOnceSheDeclined() {
        world.goesOn("Anna backs Absence · Anna declined");

        assertThat(suggested()).isNotEmpty().doesNotContain("Anna");
        assertThat(routeToDina()).isNotEmpty().doesNotContain("Anna");
    }

    private List<String> suggested() {
        return all().stream().map(Suggestion::person).map(world::name).toList();
    }

    private List<String> routeToDina() {
        return all().stream()
                .filter(suggestion -> suggestion.person().equals("person-dina"))
                .findFirst()
                .map(suggestion -> world.names(suggestion.route().people()))
                .orElseThrow();
    }

    private List<Suggestion> all() {
        return suggestions.view(new NetworkId("network-absence")).rank().suggestions();
    }
}
