package dk.rundtur.suggestion.ranking.whatif;

import static dk.rundtur.fixture.TextWorld.world;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.world.Background;
import dk.rundtur.suggestion.ranking.world.Dealings;
import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.Need;
import dk.rundtur.suggestion.ranking.world.Standing;
import dk.rundtur.suggestion.ranking.world.World;
import dk.rundtur.suggestion.ranking.world.WorldBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Ada leads the network in all of these worlds.
class WhatIfTests {

    /// Who brings each need: those who hold it and lead or take part.
    static Map<String, List<Set<String>>> bringers(World world) {
        return IntStream.range(0, world.needs().size())
                .boxed()
                .collect(
                        Collectors.toMap(
                                need -> world.needs().get(need).id(),
                                need ->
                                        List.of(
                                                world.people().stream()
                                                        .filter(person ->
                                                                person.holds().contains(need))
                                                        .filter(person ->
                                                                person.standing().takesPart())
                                                        .map(KnownPerson::id)
                                                        .collect(Collectors.toSet()))));
    }

    private static WhatIf whatIf(String text) {
        World world = world(text);
        return new WhatIf(world, bringers(world), Settings.STANDARD);
    }

    private static final String BEN_ALONE =
            """
            needs law, art
            Ada leads
            Ben takes part
            Ada: art
            Ben: law
            Ada - Ben
            Ada - Cleo
            Cleo: law
            """;

    @Test
    void theOnlyHolderOfANeedIsMissed() {
        Loss loss = whatIf(BEN_ALONE).without("Ben");

        assertThat(loss.lostNeeds()).containsExactly("law");
        assertThat(loss.coveredShare()).isEqualTo(0.5);
    }

    @Test
    void aSecondHolderMakesUpForTheFirst() {
        Loss loss = whatIf(BEN_ALONE + "Dan takes part\nDan: law\n").without("Ben");

        assertThat(loss.lostNeeds()).isEmpty();
        assertThat(loss.coveredShare()).isEqualTo(1);
    }

    @Test
    void theRepairIsWhoeverElseIsKnownToHoldIt() {
        WhatIf whatIf = whatIf(BEN_ALONE + "Ada - Dan 0.9\n");

        assertThat(whatIf.repairs(whatIf.without("Ben")))
                .extracting(Suggestion::person)
                .startsWith("Cleo");
    }

    @Test
    void theOnlyKnownHolderOutsideIsMissedToo() {
        Loss loss = whatIf("needs law\nAda leads\nAda - Cleo\nCleo: law").without("Cleo");

        assertThat(loss.lostNeeds()).containsExactly("law");
        assertThat(loss.coveredShare()).isZero();
    }

    @Test
    void theOnlyWayToAGroupIsMissed() {
        String text =
                """
                needs law
                Ada leads
                Ben takes part
                Ada - Ben - Cleo - Dan
                Cleo in Harbour
                Dan in Harbour
                Ada - Eve
                Eve in School
                """;
        Loss loss = whatIf(text).without("Ben");

        assertThat(loss.reachLost()).isEqualTo(2);
        assertThat(loss.groupsLost()).containsExactly("Harbour");
        assertThat(whatIf(text + "Eve - Cleo").without("Ben").groupsLost()).isEmpty();
    }

    @Test
    void whoBringsTheLostBackIntoReachIsTheRepair() {
        WhatIf whatIf =
                whatIf(
                        """
                        needs law
                        Ada leads
                        Ben takes part
                        Ada - Ben - Cleo - Dan - Eve
                        Ada - Fay - Gry - Hal - Dan
                        Ada - Ida
                        Ida: law
                        """);
        Loss loss = whatIf.without("Ben");

        assertThat(loss.reachLost()).isPositive();
        assertThat(whatIf.repairs(loss)).extracting(Suggestion::person).contains("Gry");
        assertThat(whatIf.repairs(loss)).extracting(Suggestion::person).doesNotContain("Ben");
    }

    @Test
    void namesFirstWhoeverBringsMostAlone() {
        assertThat(whatIf(BEN_ALONE + "Ben - Eve\n").irreplaceable(5))
                .extracting(Loss::person)
                .containsExactly("Ada", "Ben");
    }

    @Test
    void losesNothingWithSomebodyNobodyHasSeen() {
        assertThat(whatIf(BEN_ALONE).without("Zoe").isFelt()).isFalse();
        assertThat(whatIf("Ada leads").irreplaceable(5)).isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void answersForTenThousandNeedsAndAHub() {
        WorldBuilder builder = new WorldBuilder();
        for (int need = 0; need < 10_000; need++) {
            builder.need(new Need("n" + need, 1, 1, 1, 0, 1));
        }
        add(builder, "Ada", Standing.LEADS, List.of());
        add(builder, "Hub", Standing.NOT_MET, List.of());
        builder.tie("ada-hub", "Ada", "Hub", null, null);
        for (int person = 0; person < 5_000; person++) {
            add(builder, "p" + person, Standing.NOT_MET, List.of("n" + 2 * person));
            builder.tie("t" + person, "Hub", "p" + person, null, null);
        }
        World world = builder.build();
        WhatIf whatIf = new WhatIf(world, bringers(world), Settings.STANDARD);

        Loss loss = whatIf.without("Hub");

        assertThat(loss.reachLost()).isEqualTo(5_000);
        assertThat(whatIf.irreplaceable(10)).hasSize(10);
        assertThat(whatIf.repairs(whatIf.without("p1"))).allMatch(asked -> asked.fills().isEmpty());
    }

    private static void add(
            WorldBuilder builder, String id, Standing standing, List<String> holds) {
        builder.person(id, Background.UNKNOWN, standing, Dealings.NONE, 1, holds);
    }
}
