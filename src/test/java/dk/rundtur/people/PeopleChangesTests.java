package dk.rundtur.people;

import static dk.rundtur.fixture.Answers.codes;
import static dk.rundtur.fixture.Answers.done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.OrganisationId;
import dk.rundtur.id.PersonId;
import dk.rundtur.web.IdempotencyKey;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.data.ArgumentValue;

import java.util.List;
import java.util.Objects;

/// Recording people and what they hold.
@SpringBootTest
@Import(TestDatabase.class)
class PeopleChangesTests {

    private static final PersonId LENE = new PersonId("person-lene");
    private static final PersonId ANNA = new PersonId("person-anna");
    private static final PersonId BO = new PersonId("person-bo");
    private static final CompetenceId LAW = new CompetenceId("competence-law");

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired People people;
    @Autowired PeopleChanges changes;

    @BeforeEach
    void lene() {
        world.is("Otto leads Gardens · Lene leads Absence");
    }

    @Test
    void thePersonSaidTwiceIsOnePerson() {
        var anna = new PeopleChanges.New(" Anna ", null, null, null, null, null, null, null);

        IdempotencyKey once = IdempotencyKey.of("once");

        Person first = done(changes.create(anna, once, viewer()));
        assertThat(done(changes.create(anna, once, viewer()))).isEqualTo(first);
        assertThat(first.name()).isEqualTo("Anna");
        assertThat(first.kind()).isEqualTo(PersonKind.UNKNOWN);
        assertThat(World.count(graph, "(:Person {name: 'Anna'})")).isOne();
    }

    @Test
    void aNameTypedInDecomposedLettersIsFoundByEither() {
        var person =
                new PeopleChanges.New(
                        "A\u030Ase\u00A0B\u200Bæk\u00AD\n",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);

        assertThat(done(changes.create(person, IdempotencyKey.NONE, viewer())).name())
                .isEqualTo("\u00C5se Bæk");
        World.run(graph, "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
        for (String typed : List.of("\u00C5se", "A\u030Ase", "\u200B\u00C5se\u00A0bæk")) {
            var filter = new PersonFilter(typed, null, null, null, null, null);
            assertThat(people.page(PageRequest.of(5, null), filter, viewer()).getTotalCount())
                    .as(typed)
                    .isOne();
        }
    }

    @Test
    void aNameThatNobodySeesIsNone() {
        var person =
                new PeopleChanges.New(
                        "\u200B\u00A0\u00AD", null, null, null, null, null, null, null);

        assertThat(codes(changes.create(person, IdempotencyKey.NONE, viewer())))
                .containsExactly("name REQUIRED");
    }

    @Test
    void refusesAnAddressThatCopiesSomebodyIn() {
        var person =
                new PeopleChanges.New(
                        "Snu",
                        null,
                        null,
                        "snu@example.dk?bcc=x%40evil.example",
                        null,
                        null,
                        null,
                        null);

        assertThat(codes(changes.create(person, IdempotencyKey.NONE, viewer())))
                .containsExactly("email NOT_AN_EMAIL");
    }

    @Test
    void refusesWhatMakesNoPerson() {
        var nobody =
                new PeopleChanges.New(
                        " ",
                        null,
                        "x".repeat(201),
                        "anna",
                        null,
                        null,
                        new OrganisationId("organisation-x"),
                        null);
        var nowhere =
                new PeopleChanges.New(
                        "Anna",
                        null,
                        null,
                        null,
                        null,
                        null,
                        new OrganisationId("organisation-x"),
                        null);

        assertThat(codes(changes.create(nobody, IdempotencyKey.NONE, viewer())))
                .containsExactlyInAnyOrder("name REQUIRED", "title TOO_LONG", "email NOT_AN_EMAIL");
        assertThat(codes(changes.create(nowhere, IdempotencyKey.NONE, viewer())))
                .containsExactly("organisation UNKNOWN_ORGANISATION");
        assertThat(World.count(graph, "(:Person)")).isEqualTo(2);
    }

    @Test
    void changesFromTheVersionThatWasSeenAndAllOrNothing() {
        done(changes.update(titled(1, "Leder", null)));
        assertThat(codes(changes.update(titled(1, "Chef", null))))
                .containsExactly("version CHANGED_MEANWHILE");
        assertThat(codes(changes.update(titled(2, "Chef", "organisation-x"))))
                .containsExactly("organisation UNKNOWN_ORGANISATION");

        Person lene = Objects.requireNonNull(people.byId(List.of(LENE)).get(LENE));
        assertThat(lene.title()).isEqualTo("Leder");
        assertThat(lene.version()).isEqualTo(2);
        assertThat(lene.name()).isEqualTo("Lene");
    }

    @Test
    void aNewNameHasANewPlaceInTheList() {
        world.goesOn("Anna knows Bo");
        done(changes.update(named("person-anna", "Zoe")));

        assertThat(everybody()).containsExactly("Bo", "Lene", "Otto", "Zoe");
        assertThat(codes(changes.update(named("person-x", "Zoe"))))
                .containsExactly("id UNKNOWN_PERSON");
    }

    @Test
    void whoeverHoldsACompetenceTwiceHoldsItAsSaidLast() {
        world.goesOn("Anna holds Law · Bo holds Maths");
        done(changes.hold(new PeopleChanges.Hold(BO, LAW, 2, "Lene")));
        done(changes.hold(new PeopleChanges.Hold(BO, LAW, 4, "Anna")));

        assertThat(people.competences(List.of(BO)).get(BO))
                .filteredOn(held -> held.competence().id().equals(LAW))
                .extracting(HeldCompetence::level, HeldCompetence::source)
                .containsExactly(tuple(4, "Anna"));
        for (int level : new int[] {0, 6}) {
            assertThat(codes(changes.hold(new PeopleChanges.Hold(BO, LAW, level, null))))
                    .containsExactly("level OUT_OF_RANGE");
        }
        assertThat(
                        codes(
                                changes.hold(
                                        new PeopleChanges.Hold(
                                                new PersonId("person-x"),
                                                new CompetenceId("competence-x"),
                                                1,
                                                null))))
                .containsExactly("person UNKNOWN_PERSON", "competence UNKNOWN_COMPETENCE");
    }

    @Test
    void takingBackWhatIsNotHeldChangesNothing() {
        world.goesOn("Anna holds Law");

        int version = done(changes.release(ANNA, LAW)).version();
        assertThat(done(changes.release(ANNA, LAW)).version()).isEqualTo(version);
        assertThat(people.competences(List.of(ANNA))).isEmpty();
    }

    private Viewer viewer() {
        return world.leader("Absence");
    }

    private List<String> everybody() {
        return people
                .page(PageRequest.of(50, null), PersonFilter.NONE, viewer())
                .getEdges()
                .stream()
                .map(edge -> edge.node().name())
                .toList();
    }

    private static PeopleChanges.Change titled(
            int version, String title, @Nullable String organisation) {
        return new PeopleChanges.Change(
                new PersonId("person-lene"),
                version,
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.ofNullable(title),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                organisation == null
                        ? ArgumentValue.omitted()
                        : ArgumentValue.ofNullable(new OrganisationId(organisation)));
    }

    private static PeopleChanges.Change named(String id, String name) {
        return new PeopleChanges.Change(
                new PersonId(id),
                null,
                ArgumentValue.ofNullable(name),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.omitted());
    }
}
