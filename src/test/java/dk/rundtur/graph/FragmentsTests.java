package dk.rundtur.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;

class FragmentsTests {

    private static final Map<String, String> FILES =
            Map.of(
                    "leads",
                            "// Whether a person leads a network.\n"
                                    + "((@network)-[:LED_BY]->(@person))",
                    "may-see", "(@user.role = 'A'\n  OR @leads(person: @user, network: @network))",
                    "too-deep", "@may-see(user: @user, network: n)");

    private final Fragments fragments =
            new Fragments(name ->
                    Optional.ofNullable(FILES.get(name))
                            .orElseThrow(() -> new IllegalStateException("no " + name)));

    @Test
    void standInPlaceOfTheirUse() {
        assertThat(
                        fragments.expand(
                                "MATCH (n), (p)\nWHERE @leads(person: p, network: n)\nRETURN n"))
                .isEqualTo("MATCH (n), (p)\nWHERE ((n)-[:LED_BY]->(p))\nRETURN n\n");
    }

    @Test
    void mayUseOthers() {
        assertThat(fragments.expand("RETURN NOT @may-see(user: u, network: n) AS hidden"))
                .isEqualTo("RETURN NOT (u.role = 'A'\n  OR ((n)-[:LED_BY]->(u))) AS hidden\n");
    }

    @Test
    void takeParametersToo() {
        assertThat(fragments.expand("RETURN @leads(person: $who, network: n)"))
                .isEqualTo("RETURN ((n)-[:LED_BY]->($who))\n");
    }

    @Test
    void leaveExamplesAlone() {
        String header = "// :param {email: 'anna@example.dk'}\n";
        assertThat(fragments.expand(header)).isEqualTo(header);
    }

    @Test
    void stopTheStartWhenAUseDoesNotFit() {
        refuses("RETURN @unknown(person: p)", "no unknown");
        refuses("RETURN @leads(person: p)", "must say what is [network, person]");
        refuses("RETURN @leads(person: p, network: n, user: u)", "must say what is");
        refuses("RETURN @leads(p, n)", "names no variables");
        refuses("RETURN @leads()", "names no variables");
        refuses("RETURN @leads", "no use of a fragment");
        refuses("RETURN @too-deep(user: u)", "nested too deep");
    }

    private void refuses(String statement, String because) {
        assertThatIllegalStateException()
                .isThrownBy(() -> fragments.expand(statement))
                .withMessageContaining(because);
    }
}
