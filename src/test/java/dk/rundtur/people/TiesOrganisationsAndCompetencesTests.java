package dk.rundtur.people;

import static dk.rundtur.fixture.Answers.codes;
import static dk.rundtur.fixture.Answers.done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.OrganisationId;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.data.ArgumentValue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who knows whom, where people belong, and what there is to hold.
@SpringBootTest
@Import(TestDatabase.class)
class TiesOrganisationsAndCompetencesTests {

    private static final OrganisationId SCHOOL = new OrganisationId("organisation-school");

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired People people;
    @Autowired TieChanges ties;
    @Autowired Organisations organisations;
    @Autowired OrganisationChanges organisationChanges;
    @Autowired Competences competences;
    @Autowired CompetenceChanges competenceChanges;

    @BeforeEach
    void fourOrganisations() {
        world.is(
                """
                Lene leads Absence
                Anna works for School · Bo works for School
                School belongs to City · City belongs to Region
                Carl works for Club · Dina holds Law
                """);
    }

    @Test
    void twoPeopleHaveOneTieWhoeverSaysSo() {
        Tie first = done(ties.record(tie("person-anna", "person-bo", 0.3)));
        Tie second = done(ties.record(tie("person-bo", "person-anna", 0.7)));

        assertThat(first.other()).hasToString("person-bo");
        assertThat(second.other()).hasToString("person-anna");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(World.count(graph, "()-[:KNOWS]->()")).isOne();
        assertThat(page("person-anna", 5, null).getEdges())
                .extracting(edge -> edge.node().other(), edge -> edge.node().strength())
                .containsExactly(tuple(new PersonId("person-bo"), 0.7));
    }

    @Test
    void refusesTiesThatMakeNoSense() {
        assertThat(codes(ties.record(tie("person-anna", "person-anna", 0.5))))
                .containsExactly("to SELF_TIE");
        for (double strength : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThat(codes(ties.record(tie("person-anna", "person-bo", strength))))
                    .as("strength %s", strength)
                    .containsExactly("strength OUT_OF_RANGE");
        }
        assertThat(codes(ties.record(tie("person-x", "person-y", 0.5))))
                .containsExactly("from UNKNOWN_PERSON", "to UNKNOWN_PERSON");
        assertThat(World.count(graph, "()-[:KNOWS]->()")).isZero();
    }

    @Test
    void listsTheStrongestTieFirstAndThoseOfUnknownStrengthLast() {
        world.goesOn("Anna knows Bo 0.5 · Anna knows Carl · Anna knows Dina 1 · Anna knows Lene 0");

        assertThat(others("person-anna", 10, null)).containsExactly("Dina", "Bo", "Lene", "Carl");
        Page<Tie> first = page("person-anna", 3, null);
        assertThat(first.getTotalCount()).isEqualTo(4);
        assertThat(others("person-anna", 3, first.getPageInfo().endCursor()))
                .containsExactly("Carl");
    }

    @Test
    void knowingSeveralLeavesWhatIsKnownOfATie() {
        world.goesOn("Anna knows Bo 0.5");

        var told = acquaintances("person-anna", "person-bo", "person-carl", "person-carl");
        done(ties.recordAll(told));
        done(ties.recordAll(told));

        assertThat(page("person-anna", 5, null).getEdges())
                .extracting(edge -> edge.node().other(), edge -> edge.node().strength())
                .containsExactly(
                        tuple(new PersonId("person-bo"), 0.5),
                        tuple(new PersonId("person-carl"), null));
    }

    @Test
    void knowingSeveralIsRecordedForAllOrForNobody() {
        assertThat(codes(ties.recordAll(acquaintances("person-anna", "person-bo", "person-x"))))
                .containsExactly("to UNKNOWN_PERSON");
        assertThat(codes(ties.recordAll(acquaintances("person-x", "person-bo"))))
                .containsExactly("from UNKNOWN_PERSON");
        assertThat(codes(ties.recordAll(acquaintances("person-bo", "person-anna", "person-bo"))))
                .containsExactly("to SELF_TIE");
        assertThat(codes(ties.recordAll(acquaintances("person-bo"))))
                .containsExactly("to REQUIRED");
        String[] many = IntStream.range(0, 101).mapToObj(i -> "person-" + i).toArray(String[]::new);
        assertThat(codes(ties.recordAll(acquaintances("person-bo", many))))
                .containsExactly("to TOO_MANY");
        assertThat(World.count(graph, "()-[:KNOWS]->()")).isZero();
    }

    private static TieChanges.Acquaintances acquaintances(String from, String... to) {
        return new TieChanges.Acquaintances(
                new PersonId(from), Stream.of(to).map(PersonId::new).toList());
    }

    @Test
    void aTieIsRemovedFromEitherEndAndTwice() {
        world.goesOn("Anna knows Bo");

        done(ties.remove(new PersonId("person-bo"), new PersonId("person-anna")));
        done(ties.remove(new PersonId("person-anna"), new PersonId("person-bo")));

        assertThat(World.count(graph, "()-[:KNOWS]->()")).isZero();
        assertThat(codes(ties.remove(new PersonId("person-x"), new PersonId("person-bo"))))
                .containsExactly("from UNKNOWN_PERSON");
        assertThat(codes(ties.remove(new PersonId("person-bo"), new PersonId("person-bo"))))
                .containsExactly("to SELF_TIE");
    }

    @Test
    void anOrganisationIsNoPartOfItselfHoweverFarUp() {
        assertThat(codes(organisationChanges.update(below("city", "city"))))
                .containsExactly("parent CIRCLE");
        assertThat(codes(organisationChanges.update(below("city", "school"))))
                .containsExactly("parent CIRCLE");
        assertThat(codes(organisationChanges.update(below("region", "school"))))
                .containsExactly("parent CIRCLE");

        assertThat(parent("city")).isEqualTo("Region");
        assertThat(parent("region")).isNull();
    }

    @Test
    void anOrganisationMovesWithinTheTree() {
        done(organisationChanges.update(below("school", "region")));
        assertThat(parent("school")).isEqualTo("Region");

        done(organisationChanges.update(below("school", null)));
        assertThat(parent("school")).isNull();
        done(organisationChanges.update(below("city", "school")));
        assertThat(parent("city")).isEqualTo("School");
    }

    @Test
    void refusesAnOrganisationThatIsNotThereAndKeepsWhatWas() {
        var change =
                new OrganisationChanges.Change(
                        SCHOOL,
                        1,
                        ArgumentValue.ofNullable("Skolen"),
                        ArgumentValue.omitted(),
                        ArgumentValue.ofNullable(new OrganisationId("organisation-x")));

        assertThat(codes(organisationChanges.update(change)))
                .containsExactly("parent UNKNOWN_ORGANISATION");
        assertThat(organisation("school").name()).isEqualTo("School");
        assertThat(organisation("school").version()).isOne();
        assertThat(codes(organisationChanges.create(new OrganisationChanges.New("", null, null))))
                .containsExactly("name REQUIRED");
        assertThat(codes(organisationChanges.update(below("x", null))))
                .containsExactly("id UNKNOWN_ORGANISATION");
    }

    @Test
    void changesAnOrganisationFromTheVersionThatWasSeen() {
        done(organisationChanges.update(named("Skolen")));

        assertThat(codes(organisationChanges.update(named("Institutionen"))))
                .containsExactly("version CHANGED_MEANWHILE");
        assertThat(organisation("school").name()).isEqualTo("Skolen");
    }

    @Test
    void knowsWhoBelongsToAnOrganisationButNotToItsParts() {
        Nested<OrganisationId> school = new Nested<>(SCHOOL, PageRequest.of(10, null), "");
        Nested<OrganisationId> city = new Nested<>(id("city"), PageRequest.of(10, null), "");
        var pages = organisations.people(List.of(school, city));

        assertThat(Objects.requireNonNull(pages.get(school)).getEdges())
                .extracting(edge -> edge.node().name())
                .containsExactly("Anna", "Bo");
        assertThat(Objects.requireNonNull(pages.get(school)).getTotalCount()).isEqualTo(2);
        assertThat(Objects.requireNonNull(pages.get(city)).getEdges()).isEmpty();
    }

    @Test
    void aCompetenceHasANameInOneLanguageAtLeastAndAPlaceByIt() {
        assertThat(codes(competenceChanges.create(called(" ", null, null, null))))
                .containsExactly("nameDa ONE_NAME_NEEDED");
        Competence english = done(competenceChanges.create(called(null, "Ethics", null, null)));
        done(competenceChanges.create(called("Ærlighed", "Candour", null, null)));

        assertThat(english.name(Locale.of("da"))).isEqualTo("Ethics");
        assertThat(
                        competences.page(PageRequest.of(10, null), null, null).getEdges().stream()
                                .map(edge -> edge.node().name(Locale.of("da"))))
                .containsExactly("Ethics", "Law", "Ærlighed");
        assertThat(competences.page(PageRequest.of(10, null), "cand", null).getEdges()).hasSize(1);
    }

    @Test
    void aCompetenceLiesInACornerAndBelowAnother() {
        Competence tax =
                done(
                        competenceChanges.create(
                                called("Skat", "Tax", "corner-knowledge", "competence-law")));

        assertThat(competences.broader(List.of(tax.id())))
                .extractingByKey(tax.id())
                .extracting(Competence::id)
                .isEqualTo(new CompetenceId("competence-law"));
        assertThat(competences.cornersOf(List.of(tax.id())))
                .extractingByKey(tax.id())
                .extracting(Corner::key)
                .isEqualTo("knowledge");
        assertThat(competences.page(PageRequest.of(10, null), null, "corner-knowledge").getEdges())
                .extracting(edge -> edge.node().id())
                .containsExactly(tax.id());
        assertThat(codes(competenceChanges.create(called("A", null, "corner-x", null))))
                .containsExactly("corner UNKNOWN_CORNER");
        assertThat(codes(competenceChanges.create(called("A", null, null, "competence-x"))))
                .containsExactly("broader UNKNOWN_COMPETENCE");
    }

    @Test
    void aCornerThatWasWordedAnewIsTheInstallationsOwn() {
        var change =
                new CompetenceChanges.CornerChange("corner-skills", "Kunnen", null, null, null);
        assertThat(competences.corners()).hasSize(4).allMatch(Corner::standard);

        Corner corner = done(competenceChanges.updateCorner(change));

        assertThat(corner.nameDa()).isEqualTo("Kunnen");
        assertThat(corner.nameEn()).isEqualTo("Skills");
        assertThat(corner.standard()).isFalse();
        assertThat(competences.corners())
                .extracting(Corner::key)
                .containsExactly("knowledge", "skills", "perspectives", "action");
    }

    private static TieChanges.New tie(String from, String to, double strength) {
        return new TieChanges.New(
                new PersonId(from), new PersonId(to), strength, null, null, null, null);
    }

    private List<String> others(String person, int first, @Nullable String after) {
        return page(person, first, after).getEdges().stream()
                .map(edge -> world.name(edge.node().other()))
                .toList();
    }

    private Page<Tie> page(String person, int first, @Nullable String after) {
        Nested<PersonId> wanted =
                new Nested<>(new PersonId(person), PageRequest.of(first, after), "");
        return Objects.requireNonNull(people.ties(List.of(wanted)).get(wanted));
    }

    private static OrganisationChanges.Change below(String name, @Nullable String parent) {
        return new OrganisationChanges.Change(
                id(name),
                null,
                ArgumentValue.omitted(),
                ArgumentValue.omitted(),
                ArgumentValue.ofNullable(parent == null ? null : id(parent)));
    }

    private static OrganisationChanges.Change named(String name) {
        return new OrganisationChanges.Change(
                SCHOOL,
                1,
                ArgumentValue.ofNullable(name),
                ArgumentValue.omitted(),
                ArgumentValue.omitted());
    }

    private static OrganisationId id(String organisation) {
        return new OrganisationId("organisation-" + organisation);
    }

    private @Nullable String parent(String name) {
        OrganisationId id = id(name);
        Organisation parent = organisations.parents(List.of(id)).get(id);
        return parent == null ? null : parent.name();
    }

    private Organisation organisation(String name) {
        OrganisationId id = id(name);
        return Objects.requireNonNull(organisations.byId(List.of(id)).get(id));
    }

    private static CompetenceChanges.New called(
            @Nullable String danish,
            @Nullable String english,
            @Nullable String corner,
            @Nullable String broader) {
        return new CompetenceChanges.New(
                danish,
                english,
                corner,
                broader == null ? null : new CompetenceId(broader),
                null,
                null);
    }
}
