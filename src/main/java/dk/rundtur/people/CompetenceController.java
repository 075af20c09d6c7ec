package dk.rundtur.people;

import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.outcome.Problem;
import dk.rundtur.web.Batches;
import dk.rundtur.web.Loaders;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Competences and the corners of the diamond over GraphQL.
@Controller
class CompetenceController {

    /// The competence as now recorded.
    record CompetencePayload(@Nullable Competence competence, List<Problem> userErrors) {}

    /// The corner as it now is.
    record CornerPayload(@Nullable Corner corner, List<Problem> userErrors) {}

    private final Competences competences;
    private final CompetenceChanges changes;
    private final MarkingChanges marking;

    CompetenceController(
            Competences competences,
            CompetenceChanges changes,
            MarkingChanges marking,
            Loaders loaders) {
        this.competences = competences;
        this.changes = changes;
        this.marking = marking;
        loaders.<CompetenceId, Competence>byId("competence", competences::byId);
        loaders.<CompetenceId, Person>pages("holdersOfCompetence", competences::holders);
    }

    @QueryMapping
    Page<Competence> competences(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String text,
            @Argument @Nullable String corner) {
        return competences.page(PageRequest.of(first, after), text, corner);
    }

    @QueryMapping
    List<Corner> corners() {
        return competences.corners();
    }

    @QueryMapping
    MarkingChanges.@Nullable Preview competenceMarking(@Argument CompetenceId id) {
        return marking.look(id).orElse(null);
    }

    @SchemaMapping
    String name(Competence competence, Locale locale) {
        return competence.name(locale);
    }

    @SchemaMapping
    String name(Corner corner, Locale locale) {
        return corner.name(locale);
    }

    @SchemaMapping
    @Nullable String question(Corner corner, Locale locale) {
        return corner.question(locale);
    }

    @BatchMapping
    Map<Competence, Corner> corner(List<Competence> competences) {
        return Batches.by(competences, Competence::id, this.competences::cornersOf);
    }

    @BatchMapping
    Map<Competence, Competence> broader(List<Competence> competences) {
        return Batches.by(competences, Competence::id, this.competences::broader);
    }

    @SchemaMapping
    CompletableFuture<Page<Person>> holders(
            Competence competence,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<Nested<CompetenceId>, Page<Person>> holdersOfCompetence) {
        return holdersOfCompetence.load(
                new Nested<>(competence.id(), PageRequest.of(first, after), ""));
    }

    @MutationMapping
    CompetencePayload competenceCreate(@Argument CompetenceChanges.New input) {
        return changes.create(input).payload(CompetencePayload::new);
    }

    @MutationMapping
    CompetencePayload competenceMark(@Argument MarkingChanges.Mark input) {
        return marking.mark(input).payload(CompetencePayload::new);
    }

    @MutationMapping
    CornerPayload cornerUpdate(@Argument CompetenceChanges.CornerChange input) {
        return changes.updateCorner(input).payload(CornerPayload::new);
    }
}
