package dk.rundtur.people;

import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.OrganisationId;
import dk.rundtur.id.PersonId;
import dk.rundtur.web.Nodes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The kinds of this room that `node(id)` finds; all of them for everybody who is signed in.
@Configuration(proxyBeanMethods = false)
class PeopleNodes {

    @Bean
    Nodes personKind(People people) {
        return Nodes.openToAll("person", PersonId::new, people::byId);
    }

    @Bean
    Nodes tieKind(People people) {
        return Nodes.openToAll("tie", people::ties);
    }

    @Bean
    Nodes organisationKind(Organisations organisations) {
        return Nodes.openToAll("organisation", OrganisationId::new, organisations::byId);
    }

    @Bean
    Nodes competenceKind(Competences competences) {
        return Nodes.openToAll("competence", CompetenceId::new, competences::byId);
    }

    @Bean
    Nodes cornerKind(Competences competences) {
        return Nodes.openToAll("corner", competences::corners);
    }
}
