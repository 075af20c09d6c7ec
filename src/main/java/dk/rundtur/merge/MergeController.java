package dk.rundtur.merge;

import dk.rundtur.access.User;
import dk.rundtur.access.Viewer;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.Problem;
import dk.rundtur.people.Person;
import dk.rundtur.people.PersonPayload;
import dk.rundtur.web.Batches;
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

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Finding and merging records over GraphQL.
@Controller
class MergeController {

    /// What a merge would do.
    record PreviewPayload(MergeChanges.@Nullable Preview preview, List<Problem> userErrors) {}

    /// The one record, and which merge made it.
    record MergePayload(
            @Nullable Person person, @Nullable String merge, List<Problem> userErrors) {}

    /// The two records again.
    record UndoPayload(
            @Nullable Person person, @Nullable Person restored, List<Problem> userErrors) {}

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
    PreviewPayload mergePreview(
            @Argument String keep, @Argument String other, @AuthenticationPrincipal Viewer viewer) {
        return merges.preview(keep, other, viewer).payload(PreviewPayload::new);
    }

    @SchemaMapping(typeName = "MergePreview")
    JoinedBonds.Counts counts(MergeChanges.Preview preview) {
        return preview.joined().counts();
    }

    @QueryMapping
    List<Merge> merges(@AuthenticationPrincipal Viewer viewer) {
        return merges.list(viewer);
    }

    @SchemaMapping
    CompletableFuture<Person> person(Merge merge, DataLoader<PersonId, Person> person) {
        return person.load(merge.person());
    }

    @SchemaMapping
    CompletableFuture<User> mergedBy(Merge merge, DataLoader<String, User> user) {
        return user.load(merge.mergedBy());
    }

    @MutationMapping
    MergePayload personMerge(@Argument PersonMerge input, @AuthenticationPrincipal Viewer viewer) {
        return merges.merge(input, viewer)
                .payload((made, problems) ->
                        made == null
                                ? new MergePayload(null, null, problems)
                                : new MergePayload(made.person(), made.merge(), problems));
    }

    @MutationMapping
    UndoPayload mergeUndo(@Argument MergeUndoInput input, @AuthenticationPrincipal Viewer viewer) {
        return undo.undo(input.merge(), viewer)
                .payload((parted, problems) ->
                        parted == null
                                ? new UndoPayload(null, null, problems)
                                : new UndoPayload(parted.person(), parted.restored(), problems));
    }

    /// Which merge is taken back.
    record MergeUndoInput(String merge) {}

    /// Two records of two people.
    record Pair(String one, String other) {}

    @MutationMapping
    PersonPayload peopleDistinguish(@Argument Pair input) {
        return merges.distinguish(input.one(), input.other()).payload(PersonPayload::new);
    }
}
