package dk.rundtur.tour;

import dk.rundtur.access.Viewer;
import dk.rundtur.network.Network;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Person;
import dk.rundtur.web.Payload;

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
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Thanks, the referral tree and where participants came from, over GraphQL.
@Controller
class ThanksController {

    private static final int MOST_THANKS = 1_000;
    private static final int MOST_PLACES = 2_000;
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final ThanksRegister register;

    ThanksController(ThanksRegister register) {
        this.register = register;
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
            ThanksRegister.Worded worded, DataLoader<String, Person> person) {
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
    CompletableFuture<Person> receiver(Thanks.Tip tip, DataLoader<String, Person> person) {
        return person.load(tip.receiver().person());
    }

    @SchemaMapping(typeName = "ThanksTip")
    @Nullable ContactStatus status(Thanks.Tip tip) {
        return tip.receiver().status();
    }

    @SchemaMapping
    Origins origins(Network network) {
        return register.origins(network);
    }

    @SchemaMapping(typeName = "OriginsByGiver")
    @Nullable CompletableFuture<Person> giver(
            Origins.ByGiver line, DataLoader<String, Person> person) {
        return line.giver() == null ? null : person.load(line.giver());
    }

    /// As much of the tree as was asked for, and how many there are in all.
    record Part(List<ReferralTree.Place> places, int total) {}

    @SchemaMapping
    Part referralTree(Network network, @Argument int first) {
        if (first < 1 || first > MOST_PLACES) {
            throw new InvalidRequest(Problem.at("first", "OUT_OF_RANGE", 1, MOST_PLACES));
        }
        List<ReferralTree.Place> places = register.tree(network.id()).places();
        return new Part(places.stream().limit(first).toList(), places.size());
    }

    @SchemaMapping(typeName = "ReferralTreePlace")
    CompletableFuture<Person> person(ReferralTree.Place place, DataLoader<String, Person> person) {
        return person.load(place.person());
    }

    @SchemaMapping(typeName = "ReferralTreePlace")
    CompletableFuture<List<Person>> givers(
            ReferralTree.Place place, DataLoader<String, Person> person) {
        return person.loadMany(place.givers());
    }

    @SchemaMapping(typeName = "ReferralTreePlace")
    @Nullable ContactStatus status(ReferralTree.Place place) {
        return place.trace().status();
    }

    @SchemaMapping(typeName = "ReferralTreePlace")
    boolean takesPart(ReferralTree.Place place) {
        return place.trace().takesPart();
    }

    @MutationMapping
    Map<String, @Nullable Object> thanksSet(
            @Argument ThanksRegister.Change input,
            Locale locale,
            @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("thanks", register.set(input, locale, viewer));
    }
}
