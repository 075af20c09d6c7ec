package dk.rundtur.gap;

import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.network.Network;
import dk.rundtur.network.Phase;
import dk.rundtur.people.Person;
import dk.rundtur.web.Loaders;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The gap of a network over GraphQL.
@Controller
class GapController {

    private static final int MOST_HOLDERS = 50;

    GapController(Gaps gaps, Loaders loaders) {
        loaders.byKey("gapOfNetwork", gaps::gaps);
    }

    @SchemaMapping
    CompletableFuture<Gap> gap(
            Network network,
            @Argument @Nullable PhaseId phase,
            DataLoader<Gaps.Wanted, Gap> gapOfNetwork) {
        return gapOfNetwork.load(new Gaps.Wanted(network.id(), phase));
    }

    @SchemaMapping
    @Nullable CompletableFuture<Phase> phase(Gap gap, DataLoader<PhaseId, Phase> phase) {
        return gap.phase() == null ? null : phase.load(gap.phase());
    }

    @SchemaMapping
    CompletableFuture<Phase> phase(NeedInPhase need, DataLoader<PhaseId, Phase> phase) {
        return phase.load(need.phase());
    }

    @SchemaMapping
    int holders(NeedInPhase need) {
        return need.holders().size();
    }

    @SchemaMapping
    CompletableFuture<List<Person>> holders(NeedGap gap, DataLoader<PersonId, Person> person) {
        return person.loadMany(gap.holders().stream().limit(MOST_HOLDERS).toList());
    }
}
