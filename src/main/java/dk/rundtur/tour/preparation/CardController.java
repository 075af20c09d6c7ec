package dk.rundtur.tour.preparation;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Person;
import dk.rundtur.tour.meeting.Meeting;
import dk.rundtur.web.Seen;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// Conversation cards over GraphQL.
@Controller
class CardController {

    private final Cards cards;

    CardController(Cards cards) {
        this.cards = cards;
    }

    @SchemaMapping
    @Nullable ConversationCard card(
            Network network,
            @Argument PersonId person,
            Locale locale,
            @AuthenticationPrincipal Viewer viewer) {
        return cards.find(network, person, locale, viewer).orElse(null);
    }

    @SchemaMapping(typeName = "ConversationCard")
    CompletableFuture<Person> person(ConversationCard card, DataLoader<PersonId, Person> person) {
        return person.load(card.person());
    }

    @SchemaMapping(typeName = "ConversationCard")
    @Nullable CompletableFuture<Meeting> plan(
            ConversationCard card,
            @AuthenticationPrincipal Viewer viewer,
            DataLoader<Seen<String>, Meeting> meetingSeen) {
        return Seen.load(card.plan(), viewer, meetingSeen);
    }

    @SchemaMapping(typeName = "ConversationCard")
    CompletableFuture<List<Competence>> fills(
            ConversationCard card, DataLoader<CompetenceId, Competence> competence) {
        return competence.loadMany(card.fills());
    }

    @SchemaMapping(typeName = "ConversationCard")
    @Nullable CompletableFuture<Competence> askAbout(
            ConversationCard card, DataLoader<CompetenceId, Competence> competence) {
        return card.askAbout() == null ? null : competence.load(card.askAbout());
    }

    @SchemaMapping(typeName = "Mention")
    CompletableFuture<Person> person(
            ConversationCard.Mention mention, DataLoader<PersonId, Person> person) {
        return person.load(mention.person());
    }
}
