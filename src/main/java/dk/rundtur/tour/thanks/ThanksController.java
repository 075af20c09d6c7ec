package dk.rundtur.tour.thanks;

import dk.rundtur.access.Viewer;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Person;
import dk.rundtur.tour.standing.ContactStatus;
import dk.rundtur.tour.tree.Trace;
import dk.rundtur.web.LocalContext;
import dk.rundtur.wording.Wording;

import graphql.execution.DataFetcherResult;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Thanks over GraphQL.
@Controller
class ThanksController {

    /// How thanks to the giver stand now.
    record ThanksPayload(@Nullable Thanks thanks, List<Problem> userErrors) {}

    private static final int MOST_THANKS = 1_000;
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final ThanksRegister register;
    private final ThanksChanges changes;

    ThanksController(ThanksRegister register, ThanksChanges changes) {
        this.register = register;
        this.changes = changes;
    }

    @SchemaMapping
    DataFetcherResult<List<Thanks>> thanks(
            Network network,
            @Argument boolean waiting,
            Locale locale,
            @AuthenticationPrincipal Viewer viewer) {
        List<Thanks> thanks = register.list(network.id(), waiting);
        return worded(network.id(), locale, viewer, thanks.stream().limit(MOST_THANKS).toList());
    }

    /// What letters say is read once for all givers, when the first letter is asked for.
    private <T> DataFetcherResult<T> worded(
            NetworkId network, Locale locale, Viewer viewer, T answer) {
        Supplier<Wording> wording =
                SingletonSupplier.of(() -> register.wording(network, locale, viewer));
        return LocalContext.with(Map.of("wording", wording), answer);
    }

    @SchemaMapping
    ThanksRegister.Letter letter(Thanks thanks, @LocalContextValue Supplier<Wording> wording) {
        return register.letter(thanks, wording.get());
    }

    @SchemaMapping
    CompletableFuture<Person> giver(Thanks thanks, DataLoader<PersonId, Person> person) {
        return person.load(thanks.giver().person());
    }

    @SchemaMapping
    @Nullable LocalDate thankedOn(Thanks thanks) {
        Trace.Thanked thanked = thanks.giver().thanked();
        return thanked == null ? null : thanked.at().atZoneSameInstant(DENMARK).toLocalDate();
    }

    @SchemaMapping
    @Nullable String thankedBy(Thanks thanks) {
        Trace.Thanked thanked = thanks.giver().thanked();
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
    DataFetcherResult<ThanksPayload> thanksSet(
            @Argument ThanksChanges.Change input,
            Locale locale,
            @AuthenticationPrincipal Viewer viewer) {
        ThanksPayload payload = changes.set(input, viewer).payload(ThanksPayload::new);
        return worded(input.network(), locale, viewer, payload);
    }
}
