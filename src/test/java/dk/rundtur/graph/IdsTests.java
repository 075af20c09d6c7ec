package dk.rundtur.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class IdsTests {

    @Test
    void sayTheirKindFirst() {
        assertThat(Ids.PERSON.next()).matches("person-[0-9a-f-]{36}");
        assertThat(Ids.SIGNUP.next()).startsWith("signup-");
    }

    @Test
    void areNeverTheSameTwice() {
        assertThat(Stream.generate(Ids.VISIT::next).limit(100)).doesNotHaveDuplicates();
    }

    @Test
    void tellWhatATieLiesBetween() {
        assertThat(Ids.TIE.of("person-a-1", "person-b")).isEqualTo("tie-a-1-b");
        assertThat(Ids.NEED.of("network-n", "competence-c", "phase-p")).isEqualTo("need-n-c-p");
    }
}
