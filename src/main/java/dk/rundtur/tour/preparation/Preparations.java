package dk.rundtur.tour.preparation;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.people.People;
import dk.rundtur.people.Person;
import dk.rundtur.tour.preparation.ConversationCard.Mention;
import dk.rundtur.tour.preparation.Preparation.Invitation;
import dk.rundtur.wording.Audience;
import dk.rundtur.wording.TextKey;
import dk.rundtur.wording.TextTemplates;
import dk.rundtur.wording.Wording;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one does before meeting people: the pitch, the thoughts, and the invitation.
@Component
public class Preparations {

    private static final Statement FIND = Statement.named("tour/preparation/preparation");
    private static final int MOST_TIMES = 5;

    /// Whom one writes to.
    ///
    /// @param audience whom the texts are for
    record To(PersonId person, Audience audience) {}

    private final Graph graph;
    private final TextTemplates texts;

    Preparations(Graph graph, TextTemplates texts) {
        this.graph = graph;
        this.texts = texts;
    }

    /// What the leader of a network that was seen says to everybody.
    Pitch pitch(Network network) {
        return graph.read(unit -> PitchWording.pitch(unit, network.id()));
    }

    /// How one has prepared to meet a person; empty when there is no such person.
    Optional<Preparation> find(Network network, PersonId person) {
        return graph.read(unit ->
                People.byId(unit, List.of(person)).containsKey(person)
                        ? Optional.of(get(unit, network.id(), person))
                        : Optional.empty());
    }

    static Preparation get(Unit unit, NetworkId network, PersonId person) {
        return unit.find(
                        FIND,
                        Map.of("network", network, "person", person),
                        row -> Preparation.from(network, person, row.row("prepared")))
                .orElseGet(() -> Preparation.none(network, person));
    }

    /// Whom the texts for a person are for: as somebody chose, else as the person's kind says.
    static Audience audience(Unit unit, Preparation prepared) {
        Audience chosen = prepared.audience();
        if (chosen != null) {
            return chosen;
        }
        Person known = People.byId(unit, List.of(prepared.person())).get(prepared.person());
        return known == null ? Audience.ANYBODY : Audience.of(known.kind());
    }

    Audience audience(Preparation prepared) {
        return graph.read(unit -> audience(unit, prepared));
    }

    /// The pitch for a person as it is without words of its own.
    String suggestedPitch(
            Network network, PersonId person, Audience audience, Locale language, Viewer viewer) {
        return graph.read(unit ->
                TalkingPoints.with(unit, network.id(), person, viewer)
                        .into(unit, PitchWording.of(unit, texts, network, audience, language))
                        .fill(TextKey.PITCH));
    }

    /// The questions to think over.
    List<String> questions(Network network, Locale language) {
        return graph.read(unit ->
                PitchWording.of(unit, texts, network, Audience.ANYBODY, language)
                        .lines(TextKey.REFLECTION));
    }

    /// The participant brochure of a network.
    String brochure(Network network, Audience audience, Locale language) {
        return graph.read(unit ->
                PitchWording.of(unit, texts, network, audience, language).fill(TextKey.BROCHURE));
    }

    /// The invitation to a conversation. Whoever pointed to the person is named only if they said
    /// so, and the person's name is as it is written in the graph.
    ///
    /// @param times as they are to stand in the text
    Invitation invitation(
            Network network, To to, List<String> times, Locale language, Viewer viewer) {
        PersonId person = to.person();
        return graph.read(unit -> {
            TalkingPoints points = TalkingPoints.with(unit, network.id(), person, viewer);
            PersonId sender = viewer.person() == null ? network.leader() : viewer.person();
            Optional<PersonId> referrer =
                    points.mentions().stream()
                            .filter(Mention::referred)
                            .map(Mention::person)
                            .findFirst();
            Map<PersonId, Person> people =
                    People.byId(
                            unit,
                            Stream.concat(Stream.of(person, sender), referrer.stream()).toList());
            Wording wording =
                    points.into(
                                    unit,
                                    PitchWording.of(unit, texts, network, to.audience(), language))
                            .to(people.get(person))
                            .with("sender", name(people, sender))
                            .with("referrer", referrer.map(one -> name(people, one)).orElse(""))
                            .with("times", times(times));
            Person receiver = people.get(person);
            return new Invitation(
                    receiver == null ? null : receiver.email(),
                    wording.fill(TextKey.INVITATION_SUBJECT),
                    wording.fill(TextKey.INVITATION));
        });
    }

    private static String name(Map<PersonId, Person> people, PersonId id) {
        Person found = people.get(id);
        return found == null ? "" : found.name();
    }

    private static String times(List<String> times) {
        return times.stream()
                .limit(MOST_TIMES)
                .map(time -> "\n– " + time.strip())
                .collect(Collectors.joining());
    }
}
