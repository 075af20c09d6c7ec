package dk.rundtur.tour.preparation;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.people.People;
import dk.rundtur.web.Texts;
import dk.rundtur.wording.Audience;
import dk.rundtur.wording.TextKey;
import dk.rundtur.wording.TextTemplates;
import dk.rundtur.wording.Wording;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Makes the card for a conversation from what is known today.
@Component
public class Cards {

    private final Graph graph;
    private final TextTemplates texts;
    private final Texts sentences;

    Cards(Graph graph, TextTemplates texts, Texts sentences) {
        this.graph = graph;
        this.texts = texts;
        this.sentences = sentences;
    }

    /// The card for a person in a network that was seen; empty when there is no such person.
    Optional<ConversationCard> find(
            Network network, PersonId person, Locale language, Viewer viewer) {
        return graph.read(unit ->
                People.byId(unit, List.of(person)).containsKey(person)
                        ? Optional.of(card(unit, network, person, language, viewer))
                        : Optional.empty());
    }

    private ConversationCard card(
            Unit unit, Network network, PersonId person, Locale language, Viewer viewer) {
        TalkingPoints points = TalkingPoints.with(unit, network.id(), person, viewer);
        Preparation prepared = Preparations.get(unit, network.id(), person);
        Audience audience = Preparations.audience(unit, prepared);
        Wording wording =
                points.asking(
                        unit,
                        points.into(
                                unit, PitchWording.of(unit, texts, network, audience, language)),
                        network);
        String adapted = prepared.pitch();
        return new ConversationCard(
                network.id(),
                person,
                points.meeting() == null ? null : points.meeting().id(),
                points.fills(),
                points.askAbout(),
                points.askAbout() == null ? null : points.grounds().say(sentences, language),
                points.mentions(),
                new ConversationCard.Script(
                        adapted == null ? wording.fill(TextKey.PITCH) : adapted,
                        wording.lines(TextKey.MOTIVATION_QUESTIONS),
                        wording.lines(TextKey.KNOW_SOMEBODY),
                        wording.lines(TextKey.NOMINATION),
                        wording.fill(TextKey.PRIVACY)));
    }
}
