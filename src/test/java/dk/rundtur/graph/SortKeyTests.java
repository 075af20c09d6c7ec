package dk.rundtur.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

class SortKeyTests {

    @Test
    void putsTheDanishLettersLast() {
        inOrder("Anders", "Bo", "Zenia", "Ægir", "Østen", "Åse");
    }

    @Test
    void countsDoubleAAsTheLetterWithARing() {
        inOrder("Abel", "Zenia", "Østen", "Aagaard", "Åkjær", "Aalborg");
    }

    @Test
    void countsAeAndOeAsDanishLettersToo() {
        inOrder("Bo Zenia", "Bo Aegir", "Bo Ægon", "Bo Oesten", "Bo Østen", "Bo Aase");
        inOrder("Kjær Anna", "KJAER Bo", "Kjær Carl");
        inOrder("Søren Bo", "Soeren Dahl", "Sören Eg", "Søren Holm");
    }

    @Test
    void comparesWordByWord() {
        inOrder("Anne", "Anne Bo", "Anne Østergaard", "Annelise Bach");
    }

    @Test
    void letsAccentsAndCapitalsDecideOnlyBetweenEquals() {
        inOrder("Andre Dahl", "André Dahl", "andre dahl", "andre holm");
    }

    @Test
    void doesNotMindHowALetterIsComposed() {
        assertThat(SortKey.of("A\u030Ase")).isEqualTo(SortKey.of("Åse"));
    }

    @Test
    void givesEveryScriptAKeyThatAnIndexTakes() {
        assertThat(SortKey.of("\uFDFA".repeat(200))).hasSizeLessThan(4_000);
        assertThat(SortKey.of("مريم 👩🏽‍🔬")).isNotEqualTo(SortKey.of("مريم"));
    }

    private static void inOrder(String... names) {
        List<String> shuffled = new ArrayList<>(List.of(names));
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled.stream().sorted(Comparator.comparing(SortKey::of)))
                .containsExactly(names);
    }
}
