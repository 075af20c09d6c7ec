package dk.rundtur.people;

import dk.rundtur.graph.Nested;
import dk.rundtur.graph.Page;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.id.OrganisationId;
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
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Organisations over GraphQL.
@Controller
class OrganisationController {

    /// The organisation as now recorded.
    record OrganisationPayload(@Nullable Organisation organisation, List<Problem> userErrors) {}

    private final Organisations organisations;
    private final OrganisationChanges changes;

    OrganisationController(
            Organisations organisations, OrganisationChanges changes, Loaders loaders) {
        this.organisations = organisations;
        this.changes = changes;
        loaders.pages("peopleOfOrganisation", organisations::people);
    }

    @QueryMapping
    Page<Organisation> organisations(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String text) {
        return organisations.page(PageRequest.of(first, after), text);
    }

    @BatchMapping
    Map<Organisation, Organisation> parent(List<Organisation> organisations) {
        return Batches.by(organisations, Organisation::id, this.organisations::parents);
    }

    @SchemaMapping
    CompletableFuture<Page<Person>> people(
            Organisation organisation,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<Nested<OrganisationId>, Page<Person>> peopleOfOrganisation) {
        return peopleOfOrganisation.load(
                new Nested<>(organisation.id(), PageRequest.of(first, after), ""));
    }

    @MutationMapping
    OrganisationPayload organisationCreate(@Argument OrganisationChanges.New input) {
        return changes.create(input).payload(OrganisationPayload::new);
    }

    @MutationMapping
    OrganisationPayload organisationUpdate(@Argument OrganisationChanges.Change input) {
        return changes.update(input).payload(OrganisationPayload::new);
    }
}
