package dk.rundtur.people;

import dk.rundtur.access.Viewer;
import dk.rundtur.web.Nodes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The kinds of this room that `node(id)` finds; all of them for everybody who is signed in.
@Configuration(proxyBeanMethods = false)
class PeopleNodes {

    private record OpenToAll(
            String prefix, Function<List<String>, Map<String, ? extends Object>> fetch)
            implements Nodes {

        @Override
        public Map<String, ? extends Object> byId(List<String> ids, Viewer viewer) {
            return fetch.apply(ids);
        }
    }

    @Bean
    Nodes personKind(People people) {
        return new OpenToAll("person", people::byId);
    }

    @Bean
    Nodes tieKind(People people) {
        return new OpenToAll("tie", people::ties);
    }

    @Bean
    Nodes organisationKind(Organisations organisations) {
        return new OpenToAll("organisation", organisations::byId);
    }

    @Bean
    Nodes competenceKind(Competences competences) {
        return new OpenToAll("competence", competences::byId);
    }

    @Bean
    Nodes cornerKind(Competences competences) {
        return new OpenToAll("corner", competences::corners);
    }
}
