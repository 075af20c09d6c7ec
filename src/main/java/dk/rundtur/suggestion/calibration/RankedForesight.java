package dk.rundtur.suggestion.calibration;

import dk.rundtur.care.CareLoad;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.suggestion.ranking.Ranker;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.world.World;
import dk.rundtur.suggestion.visible.Experiences;
import dk.rundtur.suggestion.visible.VisibleWorld;
import dk.rundtur.tour.visit.Foresight;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Says of a conversation what the ranking would have said at that moment.
@Component
class RankedForesight implements Foresight {

    private final Clock clock;

    RankedForesight(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Chance> before(Unit unit, NetworkId network, PersonId person) {
        LocalDate today = LocalDate.now(clock);
        CareLoad care = CareLoad.on(unit, today);
        Settings settings =
                Settings.STANDARD
                        .withAskBudget(care.settings().askLimit())
                        .withExperience(Experiences.elsewhere(unit, network, today));
        World world = VisibleWorld.of(unit, network, null, null, settings.maxSteps(), care);
        return new Ranker(settings)
                .chances(world, person.value())
                .map(chances -> new Chance(chances.reached(), chances.yes()));
    }
}
