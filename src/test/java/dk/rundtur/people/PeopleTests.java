package dk.rundtur.people;

import static dk.rundtur.fixture.Answers.done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rundtur.access.Viewer;
import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.OrganisationId;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.web.IdempotencyKey;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// Finding people.
@SpringBootTest
@Import(TestDatabase.class)
class PeopleTests {

    @Autowired Graph graph;
    @Autowired SmallWorld world;
    @Autowired People people;
    @Autowired PeopleChanges changes;

    @BeforeEach
    void lene() {
        world.is("Otto leads Gardens · Lene leads Absence");
    }

    @Test
    void listsInTheOrderOfTheDanishAlphabet() {
        world.is(
                "Lene leads Absence · Åse knows Zoe · Ægir knows Aage · Øjvind knows Bo · Oe knows"
                        + " Aesc");

        assertThat(names(PersonFilter.NONE))
                .containsExactly(
                        "Bo", "Lene", "Zoe", "Ægir", "Aesc", "Oe", "Øjvind", "Aage", "Åse");
    }

    @Test
    void walkingByCursorMeetsEverybodyOnceThoughManyAreCalledTheSame() {
        for (int i = 0; i < 5; i++) {
            create("Anna Holm");
        }
        create("Bo Ærø");
        List<String> ids = new ArrayList<>();
        String after = null;
        int pages = 0;
        do {
            var page = people.page(PageRequest.of(3, after), PersonFilter.NONE, viewer());
            page.getEdges().forEach(edge -> ids.add(edge.node().id().value()));
            assertThat(page.getTotalCount()).isEqualTo(8);
            assertThat(page.getPageInfo().hasPreviousPage()).isEqualTo(pages > 0);
            after = page.getPageInfo().hasNextPage() ? page.getPageInfo().endCursor() : null;
            pages++;
        } while (after != null);

        assertThat(pages).isEqualTo(3);
        assertThat(ids).hasSize(8).doesNotHaveDuplicates();
        assertThat(ids.subList(0, 5)).isSorted();
    }

    @Test
    void refusesAPageOutOfRangeAndACursorThatIsNotOurs() {
        for (int first : new int[] {0, -1, PageRequest.MOST + 1}) {
            assertThatThrownBy(() -> PageRequest.of(first, null))
                    .isInstanceOf(InvalidRequest.class);
        }
        for (String cursor : new String[] {"", "%%%", "abc", "person-lene"}) {
            assertThatThrownBy(() -> PageRequest.of(10, cursor)).isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    void findsByTheBeginningsOfWordsWhateverTheirAccents() {
        var anna = person("Anna Ærø-Møller", "Skoleleder", "anna@skole.dk", "Udskoling");
        done(changes.create(anna, IdempotencyKey.NONE, viewer()));
        create("Hanna Bach");

        for (String typed :
                new String[] {"ann", "møl", "mol", "aero", "æRØ", "skolel", "udsk", "anna m"}) {
            assertThat(names(text(typed))).as(typed).containsExactly("Anna Ærø-Møller");
        }
        assertThat(names(text("nna"))).isEmpty();
        assertThat(names(text("anna bach"))).isEmpty();
    }

    @Test
    void findsPeopleByWhateverTheirFieldsShow() {
        List<PeopleChanges.New> all =
                List.of(
                        person(
                                "Birgitte Holm-Larsen",
                                "Cand.mag. i dansk",
                                "birgitte.holm-larsen@soenderdal.example",
                                "Børn & Unge/Nord"),
                        person("A.P. Møller Friis", "Ph.d.-studerende", null, "skole_nord"),
                        person("Sinéad O'Neill", "IT-chef", "o'neill@irsk.example", "D'Angleterre"),
                        person("Jean-François Müller", "Æstetiker", "jf@example.org", "Team 1.2"),
                        person("Çağla Yıldız", "Læge", null, "Center for Sundhed og Trivsel"),
                        person("Bente By", "Afdelingen for at lytte", null, "3.B"));
        all.forEach(one -> done(changes.create(one, IdempotencyKey.NONE, viewer())));

        for (PeopleChanges.New one : all) {
            Stream.of(one.name(), one.title(), one.email(), one.group())
                    .filter(Objects::nonNull)
                    .forEach(shown -> {
                        for (int end = 3; end <= shown.length(); end += end < 8 ? 1 : 3) {
                            assertThat(names(text(shown.substring(0, end))))
                                    .as(shown.substring(0, end))
                                    .contains(one.name());
                        }
                        assertThat(names(text(shown.toUpperCase(Locale.ROOT))))
                                .as(shown)
                                .contains(one.name());
                    });
        }
    }

    @Test
    void findsByPartsOfWords() {
        done(
                changes.create(
                        person(
                                "Birgitte Holm-Larsen",
                                "Cand.mag. og sundhedsplejerske",
                                "birgitte@soenderdal.example",
                                "skole_nord"),
                        IdempotencyKey.NONE,
                        viewer()));
        done(
                changes.create(
                        person("Sinéad O’Neill", "Skoleleder", "o'hara@x.example", "D'Angleterre"),
                        IdempotencyKey.NONE,
                        viewer()));
        create("Magnus Johansen");

        for (String typed :
                new String[] {
                    "larsen", "nord", "plejerske", "SUNDHEDSPLEJ", "sonderdal", "cand.mag"
                }) {
            assertThat(names(text(typed))).as(typed).containsExactly("Birgitte Holm-Larsen");
        }
        for (String typed :
                new String[] {
                    "neill", "NEI", "o'neill", "hara", "angleterre", "leder", "lede neill"
                }) {
            assertThat(names(text(typed))).as(typed).containsExactly("Sinéad O’Neill");
        }
        assertThat(names(text("mag"))).containsExactly("Birgitte Holm-Larsen", "Magnus Johansen");
        assertThat(names(text("exam"))).hasSize(2);
        for (String typed : new String[] {"hansen", "itte", "eje", "ard"}) {
            assertThat(names(text(typed))).as(typed).isEmpty();
        }
    }

    @Test
    void looksForLongAndOddWords() {
        create("Anna Holm");

        for (String odd :
                new String[] {"a", "å", "ae", "oe", "ao", "aå", "x", "aø'", "a.b_", "m:", "1,2"}) {
            assertThat(names(text(odd.repeat(60)))).as(odd).isEmpty();
            assertThat(names(text(odd.repeat(12)))).as(odd).isEmpty();
            assertThat(names(text((odd.repeat(6) + " ").repeat(10)))).as(odd).isEmpty();
        }
    }

    @Test
    void takesDoubleLettersForDanishOnes() {
        create("Aase Aagaard");
        create("Åse Ågård");
        create("Søren Kjær");
        create("Soeren Kjaer");

        for (String typed : new String[] {"aase", "åse", "Ågård", "aagaard", "A\u030Ase", "aag"}) {
            assertThat(names(text(typed))).as(typed).hasSize(2);
        }
        for (String typed : new String[] {"Søren", "soeren", "soren", "Kjær", "kjaer", "søre"}) {
            assertThat(names(text(typed))).as(typed).hasSize(2);
        }
    }

    @Test
    void takesNothingThatIsTypedForAnOperator() {
        create("Anna Holm");

        assertThat(names(text("-anna"))).containsExactly("Anna Holm");
        assertThat(names(text("anna OR"))).isEmpty();
        assertThat(names(text("*:*"))).isEmpty();
        assertThat(names(text("\"anna"))).containsExactly("Anna Holm");
    }

    @Test
    void narrowsByKindOrganisationAndCompetences() {
        world.goesOn(
                """
                Anna works for School · Bo works for School
                Anna holds Maths · Bo holds Law · Carl holds Maths · Carl holds Law
                Maths is part of Science
                """);
        World.run(graph, "MATCH (p {id: 'person-carl'}) SET p.kind = 'CITIZEN'");

        assertThat(names(new PersonFilter(null, PersonKind.CITIZEN, null, null, null, null)))
                .containsExactly("Carl");
        assertThat(
                        names(
                                new PersonFilter(
                                        null,
                                        null,
                                        new OrganisationId("organisation-school"),
                                        null,
                                        null,
                                        null)))
                .containsExactly("Anna", "Bo");
        assertThat(names(holding(null, "competence-science"))).containsExactly("Anna", "Carl");
        assertThat(names(holding(false, "competence-science", "competence-law")))
                .containsExactly("Anna", "Bo", "Carl");
        assertThat(names(holding(true, "competence-science", "competence-law")))
                .containsExactly("Carl");
    }

    @Test
    void countsAsManyAsItLists() {
        world.goesOn("Anna holds Maths · Carl holds Maths · Carl holds Law");

        for (PersonFilter filter :
                List.of(PersonFilter.NONE, text("c"), holding(true, "competence-maths"))) {
            Page<Person> page = people.page(PageRequest.of(50, null), filter, viewer());
            assertThat(page.getEdges()).isNotEmpty().hasSize(page.getTotalCount());
        }
    }

    @Test
    void narrowsByANetworkOnlyForThoseWhoMaySeeIt() {
        var inAbsence =
                new PersonFilter(null, null, null, null, null, new NetworkId("network-absence"));
        var inGardens =
                new PersonFilter(null, null, null, null, null, new NetworkId("network-gardens"));

        assertThat(names(inAbsence)).containsExactly("Lene");
        assertThat(names(inGardens)).isEmpty();
    }

    @Test
    void refusesToLookForMoreCompetencesThanTwenty() {
        List<CompetenceId> many =
                new ArrayList<>(Collections.nCopies(21, new CompetenceId("competence-law")));
        var filter = new PersonFilter(null, null, null, many, null, null);

        assertThatThrownBy(() -> people.page(PageRequest.of(1, null), filter, viewer()))
                .isInstanceOf(InvalidRequest.class);
        many.removeLast();
        assertThat(people.page(PageRequest.of(1, null), filter, viewer()).getEdges()).isEmpty();
    }

    private Viewer viewer() {
        return world.leader("Absence");
    }

    private List<String> names(PersonFilter filter) {
        return people.page(PageRequest.of(50, null), filter, viewer()).getEdges().stream()
                .map(edge -> edge.node().name())
                .toList();
    }

    private static PersonFilter text(String typed) {
        return new PersonFilter(typed, null, null, null, null, null);
    }

    private static PersonFilter holding(@Nullable Boolean all, String... competences) {
        return new PersonFilter(
                null,
                null,
                null,
                Stream.of(competences).map(CompetenceId::new).toList(),
                all,
                null);
    }

    private void create(String name) {
        done(changes.create(person(name, null, null, null), IdempotencyKey.NONE, viewer()));
    }

    private static PeopleChanges.New person(
            String name, @Nullable String title, @Nullable String email, @Nullable String group) {
        return new PeopleChanges.New(name, null, title, email, null, group, null, null);
    }
}
