package dk.rundtur.tour;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.network.Network;
import dk.rundtur.people.People;
import dk.rundtur.tour.ConversationCard.Mention;
import dk.rundtur.wording.TextKey;
import dk.rundtur.wording.TextTemplates;
import dk.rundtur.wording.Wording;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Makes the card for a conversation from what is known today.
@Component
public class Cards {

    private static final Statement NEEDS = Statement.named("tour/card");
    private static final Statement MENTIONS = Statement.named("tour/card-mentions");

    private final Graph graph;
    private final TextTemplates texts;

    Cards(Graph graph, TextTemplates texts) {
        this.graph = graph;
        this.texts = texts;
    }

    /// The card for a person in a network that was seen; empty when there is no such person.
    Optional<ConversationCard> find(
            Network network, String person, Locale language, Viewer viewer) {
        return graph.read(unit ->
                People.byId(unit, List.of(person)).containsKey(person)
                        ? Optional.of(card(unit, network, person, language, viewer))
                        : Optional.empty());
    }

    private ConversationCard card(
            Unit unit, Network network, String person, Locale language, Viewer viewer) {
        Facts facts = facts(unit, network.id(), person, viewer);
        Wording wording =
                facts.into(unit, PitchWording.of(unit, texts, network, language))
                        .with(unit, "competence", facts.askAbouts());
        String adapted = Preparations.get(unit, network.id(), person).pitch();
        return new ConversationCard(
                network.id(),
                person,
                facts.plan() == null ? null : facts.plan().id(),
                facts.fills(),
                facts.askAbout(),
                facts.mentions(),
                adapted == null ? wording.fill(TextKey.PITCH) : adapted,
                wording.lines(TextKey.MOTIVATION_QUESTIONS),
                wording.lines(TextKey.KNOW_SOMEBODY),
                wording.lines(TextKey.NOMINATION),
                wording.fill(TextKey.PRIVACY));
    }

    /// What there is to talk about with a person, and whom one may mention.
    record Facts(
            @Nullable PlannedConversation plan,
            List<String> fills,
            @Nullable String askAbout,
            List<Mention> mentions) {

        /// What the person is wanted for.
        List<String> wanted() {
            return plan == null || plan.competences().isEmpty() ? fills : plan.competences();
        }

        List<String> askAbouts() {
            return askAbout == null ? List.of() : List.of(askAbout);
        }

        Wording into(Unit unit, Wording wording) {
            return wording.with(unit, "why", wanted());
        }
    }

    static Facts facts(Unit unit, String network, String person, Viewer viewer) {
        var about = Map.of("network", network, "person", person);
        Row needs = unit.list(NEEDS, about, row -> row).getFirst();
        return new Facts(
                OpenPlan.find(unit, network, person)
                        .map(open -> Plans.get(unit, open.id(), viewer))
                        .orElse(null),
                needs.texts("fills"),
                needs.texts("open").stream().findFirst().orElse(null),
                unit.list(
                        MENTIONS,
                        about,
                        row -> new Mention(row.text("person"), row.flag("referred"))));
    }
}
