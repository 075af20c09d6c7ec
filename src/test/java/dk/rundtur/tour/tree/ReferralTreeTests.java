package dk.rundtur.tour.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Who led to whom, drawn as an outline; the numbers behind a name are those below and, of these,
/// who take part.
class ReferralTreeTests {

    @Test
    void growsFromTheLeaderOutwards() {
        assertThat(
                        outline(
                                """
                                Lene leads
                                Bo runs
                                Anna maybe
                                Dina joined
                                Lene > Anna
                                Anna > Dina
                                Anna > Carl
                                Dina > Emil
                                Bo > Finn
                                """))
                .containsExactly(
                        "0 LEADS Lene 5/1",
                        "1 RUNS Bo 1/0",
                        "2 REFERRED Finn 0/0 by Bo",
                        "1 REFERRED Anna 3/1 by Lene",
                        "2 REFERRED Dina 1/0 by Anna",
                        "3 REFERRED Emil 0/0 by Dina",
                        "2 REFERRED Carl 0/0 by Anna");
    }

    @Test
    void placesSomebodyOnceWithAllTheirGivers() {
        assertThat(
                        outline(
                                """
                                Lene leads
                                Lene > Anna
                                Lene > Bo
                                Anna > Carl
                                Bo > Carl
                                Anna > Carl
                                """))
                .containsExactly(
                        "0 LEADS Lene 3/0",
                        "1 REFERRED Anna 1/0 by Lene",
                        "2 REFERRED Carl 0/0 by Anna, Bo",
                        "1 REFERRED Bo 0/0 by Lene");
    }

    @Test
    void endsACircle() {
        assertThat(
                        outline(
                                """
                                Lene leads
                                Anna > Bo
                                Bo > Anna
                                Bo > Lene
                                """))
                .containsExactly(
                        "0 LEADS Lene 0/0 by Bo",
                        "1 FOUND Anna 1/0 by Bo",
                        "2 REFERRED Bo 0/0 by Anna");
    }

    @Test
    void hangsThoseWhomNobodyNamedAtWhoeverIntroducedThem() {
        assertThat(
                        outline(
                                """
                                Lene leads
                                Carl through Bo
                                Bo through Anna
                                Dina talked
                                Lene > Anna
                                """))
                .containsExactly(
                        "0 LEADS Lene 3/0",
                        "1 REFERRED Anna 2/0 by Lene",
                        "2 INTRODUCED Bo 1/0",
                        "3 INTRODUCED Carl 0/0",
                        "1 FOUND Dina 0/0");
    }

    @Test
    void endsACircleOfIntroductions() {
        assertThat(
                        outline(
                                """
                                Lene leads
                                Anna through Bo
                                Bo through Carl
                                Carl through Anna
                                """))
                .containsExactly(
                        "0 LEADS Lene 0/0",
                        "1 FOUND Carl 2/0",
                        "2 INTRODUCED Bo 1/0",
                        "3 INTRODUCED Anna 0/0");
    }

    @Test
    void goesAsDeepAsATourCanGo() {
        List<String> lines = new ArrayList<>(List.of("Lene leads"));
        IntStream.range(0, 2_000).forEach(i -> lines.add("P" + i + " > P" + (i + 1)));

        List<ReferralTree.Place> places =
                ReferralTree.of(TextTour.traces(String.join("\n", lines))).places();

        assertThat(places).hasSize(2_002);
        assertThat(places.getLast().step()).isEqualTo(2_001);
    }

    static List<String> outline(String tour) {
        Traces traces = TextTour.traces(tour);
        return ReferralTree.of(traces).places().stream()
                .map(place -> {
                    String givers =
                            place.givers().stream()
                                    .map(traces.people()::get)
                                    .map(Trace::name)
                                    .collect(Collectors.joining(", "));
                    return "%d %s %s %d/%d%s"
                            .formatted(
                                    place.step(),
                                    place.way(),
                                    place.trace().name(),
                                    place.below(),
                                    place.joinedBelow(),
                                    givers.isEmpty() ? "" : " by " + givers);
                })
                .toList();
    }
}
