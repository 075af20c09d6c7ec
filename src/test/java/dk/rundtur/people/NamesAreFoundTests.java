package dk.rundtur.people;

import static dk.rundtur.fixture.Answers.done;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.SmallWorld;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/// Whoever types a name as it is shown finds what is called so, so that nobody makes it twice; no
/// word of it is too small.
@SpringBootTest
@Import(TestDatabase.class)
class NamesAreFoundTests {

    @Autowired SmallWorld world;
    @Autowired Competences competences;
    @Autowired CompetenceChanges competenceChanges;
    @Autowired Organisations organisations;
    @Autowired OrganisationChanges organisationChanges;

    @BeforeEach
    void somebody() {
        world.is("Lene leads Absence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Evne til at lytte",
                "Ability to listen to others",
                "IT og data",
                "Who's in"
            })
    void ofCompetencesInBothLanguages(String name) {
        var listening = named("Evne til at lytte", "Ability to listen to others");
        done(competenceChanges.create(listening));
        done(competenceChanges.create(named("IT og data", "Who's in")));

        for (int end = name.length(); end > 1; end--) {
            String typed = name.substring(0, end);
            assertThat(competences.page(PageRequest.of(10, null), typed, null).getEdges())
                    .as(typed)
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Center for Sundhed og Trivsel", "D'Angleterre", "B&U / Nord", "3.B", "FOF"})
    void ofOrganisations(String name) {
        done(organisationChanges.create(new OrganisationChanges.New(name, null, null)));

        for (int end = name.length(); end > 0; end--) {
            String typed = name.substring(0, end);
            assertThat(organisations.page(PageRequest.of(10, null), typed).getEdges())
                    .as(typed)
                    .hasSize(1);
        }
    }

    private static CompetenceChanges.New named(String danish, String english) {
        return new CompetenceChanges.New(danish, english, null, null, null, null);
    }
}
