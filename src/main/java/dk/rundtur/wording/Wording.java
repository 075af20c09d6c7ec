package dk.rundtur.wording;

import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.network.Network;
import dk.rundtur.network.Networks;
import dk.rundtur.network.Phase;
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
import java.util.stream.Stream;

/// The texts for meeting people, about to be filled with what is known.
public record Wording(
        Map<TextName, TextTemplate> texts,
        Audience audience,
        Map<String, String> values,
        Locale language) {

    /// The texts of a network for somebody in a language.
    public static Wording of(
            Unit unit, TextTemplates texts, Network network, Audience audience, Locale language) {
        Wording wording = plain(unit, texts, audience, language);
        Person leader = People.byId(unit, List.of(network.leader())).get(network.leader());
        List<Phase> phases = Networks.phases(unit, network.id());
        String brief = network.shortPurpose();
        return wording.with("theme", network.theme())
                .with("purpose", network.purpose())
                .with("shortPurpose", brief == null ? network.purpose() : brief)
                .with("time", network.expectedTime())
                .with("leader", leader == null ? "" : leader.name())
                .with("contact", leader == null ? "" : contact(leader))
                .with(
                        "phases",
                        phases.stream()
                                .map(phase -> phase.name(language))
                                .collect(Collectors.joining(", ")))
                .with("dates", Dates.of(phases, texts.sentences(), language))
                .with("privacy", wording.fill(TextKey.PRIVACY));
    }

    /// The texts for somebody in a language, nothing filled yet.
    public static Wording plain(
            Unit unit, TextTemplates texts, Audience audience, Locale language) {
        return new Wording(texts.all(unit), audience, Map.of(), language);
    }

    private static String contact(Person person) {
        return Stream.of(person.email(), person.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /// With one gap more filled; null fills nothing.
    public Wording with(String gap, @Nullable String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(gap, value == null ? "" : value);
        return new Wording(texts, audience, more, language);
    }

    /// With how one writes to somebody.
    public Wording to(@Nullable Person person) {
        return with("name", person == null ? "" : person.name())
                .with("firstName", person == null ? "" : person.firstName());
    }

    /// With the names of competences, as they stand in a sentence. What is sensitive is written to
    /// nobody.
    public Wording with(Unit unit, String gap, List<CompetenceId> competences) {
        Map<CompetenceId, Competence> known = Competences.byId(unit, competences);
        return with(
                gap,
                competences.stream()
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .filter(competence -> !competence.sensitive())
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
        TextName name = new TextName(key, key.varies() ? audience : Audience.ANYBODY);
        return Objects.requireNonNull(texts.get(name)).fill(language, values);
    }

    public List<String> lines(TextKey key) {
        return fill(key).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
