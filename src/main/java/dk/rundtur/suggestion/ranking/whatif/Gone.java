package dk.rundtur.suggestion.ranking.whatif;

import dk.rundtur.suggestion.ranking.world.KnownPerson;
import dk.rundtur.suggestion.ranking.world.Standing;

/// Somebody who is there no more: neither suggested nor on anybody's way.
final class Gone {

    private Gone() {}

    static KnownPerson from(KnownPerson person) {
        return new KnownPerson(
                person.id(),
                person.kind(),
                person.organisation(),
                person.group(),
                Standing.DECLINED,
                person.openAsks(),
                person.tries(),
                person.revealed(),
                person.degree(),
                person.holds());
    }
}
