package dk.rundtur.network;

import static dk.rundtur.fixture.Answers.codes;
import static dk.rundtur.fixture.Answers.done;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.people.PersonKind;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.List;
import java.util.Objects;

/// In what citizens have a say, and that nobody else does.
@SpringBootTest
@Import(TestDatabase.class)
class CitizenRoleTests {

    private static final NetworkId ABSENCE = new NetworkId("network-absence");
    private static final PersonId DINA = new PersonId("person-dina");

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired Participants participants;
    @Autowired ParticipantChanges parts;

    @BeforeEach
    void aCitizen() {
        world.is("Lene leads Absence · Dina is a citizen");
    }

    @Test
    void aCitizenHasTheRoleThatIsSaid() {
        done(takesPart(CitizenRole.CO_DESIGN));
        assertThat(role()).isEqualTo(CitizenRole.CO_DESIGN);

        done(takesPart(null));
        assertThat(role()).isNull();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CITIZEN")
    void nobodyElseCanBeGivenOne(PersonKind kind) {
        becomes(kind);

        assertThat(codes(takesPart(CitizenRole.CO_DESIGN)))
                .containsExactly("citizenRole NOT_A_CITIZEN");
        assertThat(World.count(graph, "({id: 'person-dina'})-[:TAKES_PART_IN]->()")).isZero();
        done(takesPart(null));
    }

    @Test
    void whatIsStoredIsKeptWhileSomebodyIsNoCitizen() {
        done(takesPart(CitizenRole.CO_ASSESSMENT));

        becomes(PersonKind.EMPLOYEE);
        assertThat(role()).isNull();

        done(takesPart(null));
        becomes(PersonKind.CITIZEN);
        assertThat(role()).isEqualTo(CitizenRole.CO_ASSESSMENT);
    }

    @Test
    void whoeverLeavesAndComesBackHasTheRoleTheyLeftWith() {
        done(takesPart(CitizenRole.CO_ASSESSMENT));
        becomes(PersonKind.UNKNOWN);

        done(parts.remove(ABSENCE, DINA, null, world.leader("Absence")));
        done(takesPart(null));

        becomes(PersonKind.CITIZEN);
        assertThat(role()).isEqualTo(CitizenRole.CO_ASSESSMENT);
    }

    private Outcome<Network> takesPart(@Nullable CitizenRole role) {
        var add =
                new ParticipantChanges.Add(
                        ABSENCE, DINA, ParticipantKind.ONGOING, List.of(), role, null);
        return parts.add(add, world.leader("Absence"));
    }

    private void becomes(PersonKind kind) {
        World.run(graph, "MATCH (p {id: 'person-dina'}) SET p.kind = '" + kind + "'");
    }

    private @Nullable CitizenRole role() {
        String id = Participant.id(DINA, ABSENCE);
        var found = participants.visible(List.of(id), world.leader("Absence"));
        return Objects.requireNonNull(found.get(id)).citizenRole();
    }
}
