package dk.rundtur.wording;

import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.network.Networks;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Competences;
import dk.rundtur.people.People;
import dk.rundtur.people.Person;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The texts for meeting people, about to be filled with what is known.
public record Wording(
        Map<TextKey, TextTemplate> texts, Map<String, String> values, Locale language) {

    /// The texts of a network in a language.
    public static Wording of(Unit unit, TextTemplates texts, Network network, Locale language) {
        Wording wording = new Wording(texts.all(unit), new HashMap<>(), language);
        Map<PersonId, Person> leader = People.byId(unit, List.of(network.leader()));
        String phases =
                Networks.phases(unit, network.id()).stream()
                        .map(phase -> phase.name(language))
                        .collect(Collectors.joining(", "));
        return wording.with("theme", network.theme())
                .with("purpose", network.purpose())
                .with("leader", leader.values().stream().findFirst().map(Person::name).orElse(""))
                .with("phases", phases)
                .with("privacy", wording.fill(TextKey.PRIVACY));
    }

    /// With one gap more filled; null fills nothing.
    public Wording with(String gap, @Nullable String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(gap, value == null ? "" : value);
        return new Wording(texts, more, language);
    }

    /// With the names of competences, as they stand in a sentence.
    public Wording with(Unit unit, String gap, List<String> competences) {
        Map<String, Competence> known = Competences.byId(unit, competences);
        return with(
                gap,
                competences.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .map(competence -> small(competence.name(language)))
                        .collect(Collectors.joining(", ")));
    }

    /// With a small first letter, unless it is an abbreviation.
    private static String small(String name) {
        boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return abbreviation || name.isEmpty()
                ? name
                : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    public String fill(TextKey key) {
        return Objects.requireNonNull(texts.get(key)).fill(language, values);
    }

    public List<String> lines(TextKey key) {
        return fill(key).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
