package dk.rundtur.tour.thanks;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Person;
import dk.rundtur.tour.standing.ContactStatus;
import dk.rundtur.tour.tree.Trace;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/// Thanks over GraphQL.
@Controller
class ThanksController {

    /// How thanks to the giver stand now.
    record ThanksPayload(ThanksRegister.@Nullable Worded thanks, List<Problem> userErrors) {}

    private static final int MOST_THANKS = 1_000;
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final ThanksRegister register;
    private final ThanksChanges changes;

    ThanksController(ThanksRegister register, ThanksChanges changes) {
        this.register = register;
        this.changes = changes;
    }

    @SchemaMapping
    List<ThanksRegister.Worded> thanks(
            Network network,
            @Argument boolean waiting,
            Locale locale,
            @AuthenticationPrincipal Viewer viewer) {
        return register.list(network, waiting, locale, viewer).stream().limit(MOST_THANKS).toList();
    }

    @SchemaMapping(typeName = "Thanks")
    CompletableFuture<Person> giver(
            ThanksRegister.Worded worded, DataLoader<PersonId, Person> person) {
        return person.load(worded.thanks().giver().person());
    }

    @SchemaMapping(typeName = "Thanks")
    List<Thanks.Tip> tips(ThanksRegister.Worded worded) {
        return worded.thanks().tips();
    }

    @SchemaMapping(typeName = "Thanks")
    boolean waiting(ThanksRegister.Worded worded) {
        return worded.thanks().waiting();
    }

    @SchemaMapping(typeName = "Thanks")
    int joined(ThanksRegister.Worded worded) {
        return worded.thanks().joined();
    }

    @SchemaMapping(typeName = "Thanks")
    int talked(ThanksRegister.Worded worded) {
        return worded.thanks().talked();
    }

    @SchemaMapping(typeName = "Thanks")
    int open(ThanksRegister.Worded worded) {
        return worded.thanks().open();
    }

    @SchemaMapping(typeName = "Thanks")
    int led(ThanksRegister.Worded worded) {
        return worded.thanks().led();
    }

    @SchemaMapping(typeName = "Thanks")
    int joinedLed(ThanksRegister.Worded worded) {
        return worded.thanks().joinedLed();
    }

    @SchemaMapping(typeName = "Thanks")
    @Nullable LocalDate thankedOn(ThanksRegister.Worded worded) {
        Trace.Thanked thanked = worded.thanks().giver().thanked();
        return thanked == null ? null : thanked.at().atZoneSameInstant(DENMARK).toLocalDate();
    }

    @SchemaMapping(typeName = "Thanks")
    @Nullable String thankedBy(ThanksRegister.Worded worded) {
        Trace.Thanked thanked = worded.thanks().giver().thanked();
        return thanked == null ? null : thanked.by();
    }

    @SchemaMapping(typeName = "ThanksTip")
    CompletableFuture<Person> receiver(Thanks.Tip tip, DataLoader<PersonId, Person> person) {
        return person.load(tip.receiver().person());
    }

    @SchemaMapping(typeName = "ThanksTip")
    @Nullable ContactStatus status(Thanks.Tip tip) {
        return tip.receiver().status();
    }

    @MutationMapping
    ThanksPayload thanksSet(
            @Argument ThanksChanges.Change input,
            Locale locale,
            @AuthenticationPrincipal Viewer viewer) {
        return changes.set(input, locale, viewer).payload(ThanksPayload::new);
    }
}
