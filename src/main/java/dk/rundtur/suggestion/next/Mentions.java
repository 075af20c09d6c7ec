package dk.rundtur.suggestion.next;

import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Person;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// What reasons speak of, by id.
public record Mentions(
        Map<PersonId, Person> people,
        Map<String, Need> needs,
        Map<CompetenceId, Competence> competences) {

    /// Somebody's name; empty when they were erased meanwhile.
    String name(PersonId person) {
        Person found = people.get(person);
        return found == null ? "" : found.name();
    }

    /// What a need asks for; empty when it was given up meanwhile.
    String competence(String need, Locale locale) {
        Need found = needs.get(need);
        Competence competence = found == null ? null : competences.get(found.competence());
        return competence == null ? "" : competence.name(locale);
    }

    public List<Need> needs(List<String> ids) {
        return ids.stream().map(needs::get).filter(Objects::nonNull).toList();
    }
}
