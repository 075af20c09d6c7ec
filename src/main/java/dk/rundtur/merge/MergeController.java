package dk.rundtur.merge;

import dk.rundtur.access.User;
import dk.rundtur.access.Viewer;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.people.Person;
import dk.rundtur.web.Batches;
import dk.rundtur.web.Payload;
import dk.rundtur.web.Texts;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Finding and merging records over GraphQL.
@Controller
class MergeController {

    private final Duplicates duplicates;
    private final MergeChanges merges;
    private final MergeUndo undo;
    private final Texts texts;

    MergeController(Duplicates duplicates, MergeChanges merges, MergeUndo undo, Texts texts) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.undo = undo;
        this.texts = texts;
    }

    @QueryMapping
    Duplicates.Look possibleDuplicates(@Argument int first, @Argument @Nullable String after) {
        return duplicates.look(PageRequest.of(first, after));
    }

    @BatchMapping
    Map<Person, List<Duplicate>> possibleDuplicates(List<Person> people) {
        return Batches.by(people, Person::id, duplicates::of, List.of());
    }

    @SchemaMapping(typeName = "Clue")
    String code(Clue clue) {
        return clue.code().name();
    }

    @SchemaMapping(typeName = "Clue")
    String text(Clue clue, Locale locale) {
        return texts.say("merge.clue." + clue.code(), locale, clue.count());
    }

    @QueryMapping
    Map<String, @Nullable Object> mergePreview(
            @Argument String keep, @Argument String other, @AuthenticationPrincipal Viewer viewer) {
        return Payload.of("preview", merges.preview(keep, other, viewer));
    }

    @SchemaMapping(typeName = "MergePreview")
    Map<String, Integer> counts(MergeChanges.Preview preview) {
        JoinedBonds joined = preview.joined();
        return Map.of(
                "ties", joined.count(BondType.KNOWS),
                "combinedTies",
                        (int)
                                joined.combined().keySet().stream()
                                        .filter(bond -> bond.is(BondType.KNOWS))
                                        .count(),
                "conversations", joined.count(BondType.WITH),
                "referrals", joined.count(BondType.GAVE) + joined.count(BondType.TO),
                "competences", joined.count(BondType.HAS_COMPETENCE),
                "networks", joined.count(BondType.TAKES_PART_IN),
                "dropped", joined.dropped().size());
    }

    @QueryMapping
    List<Merge> merges(@AuthenticationPrincipal Viewer viewer) {
        return merges.list(viewer);
    }

    @SchemaMapping
    CompletableFuture<Person> person(Merge merge, DataLoader<String, Person> person) {
        return person.load(merge.person());
    }

    @SchemaMapping
    CompletableFuture<User> mergedBy(Merge merge, DataLoader<String, User> user) {
        return user.load(merge.mergedBy());
    }

    @MutationMapping
    Map<String, @Nullable Object> personMerge(
            @Argument PersonMerge input, @AuthenticationPrincipal Viewer viewer) {
        Outcome<MergeChanges.Made> made = merges.merge(input, viewer);
        Map<String, @Nullable Object> payload =
                new HashMap<>(Payload.of("person", made.map(MergeChanges.Made::person)));
        payload.put(
                "merge",
                made instanceof Outcome.Done<MergeChanges.Made>(var done) ? done.merge() : null);
        return payload;
    }

    @MutationMapping
    Map<String, @Nullable Object> mergeUndo(
            @Argument MergeUndoInput input, @AuthenticationPrincipal Viewer viewer) {
        Outcome<MergeUndo.Parted> parted = undo.undo(input.merge(), viewer);
        Map<String, @Nullable Object> payload =
                new HashMap<>(Payload.of("person", parted.map(MergeUndo.Parted::person)));
        payload.put(
                "restored",
                parted instanceof Outcome.Done<MergeUndo.Parted>(var done)
                        ? done.restored()
                        : null);
        return payload;
    }

    /// Which merge is taken back.
    record MergeUndoInput(String merge) {}

    /// Two records of two people.
    record Pair(String one, String other) {}

    @MutationMapping
    Map<String, @Nullable Object> peopleDistinguish(@Argument Pair input) {
        return Payload.of("person", merges.distinguish(input.one(), input.other()));
    }
}
