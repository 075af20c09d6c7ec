package dk.rundtur.suggestion.whatif;

import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;
import dk.rundtur.network.Network;
import dk.rundtur.people.Person;
import dk.rundtur.suggestion.next.NextContacts.Ranked;
import dk.rundtur.suggestion.whatif.WhatIfs.Without;

import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What if somebody leaves or declines, over GraphQL.
@Controller
class WhatIfController {

    private final WhatIfs whatIfs;

    WhatIfController(WhatIfs whatIfs) {
        this.whatIfs = whatIfs;
    }

    @SchemaMapping
    Without without(Network network, @Argument PersonId person) {
        return whatIfs.without(network, person);
    }

    @SchemaMapping
    List<Without> irreplaceable(Network network, @Argument int first) {
        return whatIfs.irreplaceable(network, first);
    }

    @SchemaMapping(typeName = "WhatIf")
    CompletableFuture<Person> person(Without without, DataLoader<PersonId, Person> person) {
        return person.load(new PersonId(without.loss().person()));
    }

    @SchemaMapping(typeName = "WhatIf")
    List<Need> lostNeeds(Without without) {
        return without.mentions().needs(without.loss().lostNeeds());
    }

    @SchemaMapping(typeName = "WhatIf")
    double coveredShare(Without without) {
        return without.loss().coveredShare();
    }

    @SchemaMapping(typeName = "WhatIf")
    double coveredShareNow(Without without) {
        return without.view().world().coveredShare();
    }

    @SchemaMapping(typeName = "WhatIf")
    int reachLost(Without without) {
        return without.loss().reachLost();
    }

    @SchemaMapping(typeName = "WhatIf")
    List<String> groupsLost(Without without) {
        return without.loss().groupsLost();
    }

    @SchemaMapping(typeName = "WhatIf")
    List<Ranked> repairs(Without without) {
        return whatIfs.repairs(without);
    }
}
