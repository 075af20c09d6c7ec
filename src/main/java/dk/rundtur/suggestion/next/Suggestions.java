package dk.rundtur.suggestion.next;

import dk.rundtur.care.CareLoad;
import dk.rundtur.graph.Graph;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.id.PhaseId;
import dk.rundtur.network.Need;
import dk.rundtur.network.Networks;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.Competences;
import dk.rundtur.people.People;
import dk.rundtur.suggestion.ranking.Ranker;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.route.Route;
import dk.rundtur.suggestion.ranking.world.World;
import dk.rundtur.suggestion.visible.Experiences;
import dk.rundtur.suggestion.visible.VisibleWorld;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Asks the ranking with what the database shows.
@Component
public class Suggestions {

    private static final int MOST = 50;
    private static final int MOST_STEPS = 4;
    private static final int MOST_ROUTES = 10;
    private static final int MOST_STEPS_OF_ROUTES = 6;

    private final Graph graph;
    private final Networks networks;
    private final People people;
    private final Competences competences;
    private final Clock clock;

    Suggestions(
            Graph graph, Networks networks, People people, Competences competences, Clock clock) {
        this.graph = graph;
        this.networks = networks;
        this.people = people;
        this.competences = competences;
        this.clock = clock;
    }

    /// What is visible to a network that was seen, all of its needs.
    public View view(NetworkId network) {
        Settings standard = Settings.STANDARD;
        return view(network, standard.limit(), null, null, standard.maxSteps());
    }

    /// What is visible to a network that was seen, its needs narrowed to a phase or a competence.
    ///
    /// @param first how many suggestions it is to be ranked for
    public View view(
            NetworkId network,
            int first,
            @Nullable PhaseId phase,
            @Nullable CompetenceId competence,
            int maxSteps) {
        InvalidRequest.unlessBetween("first", first, 1, MOST);
        InvalidRequest.unlessBetween("maxSteps", maxSteps, 1, MOST_STEPS);
        LocalDate today = LocalDate.now(clock);
        Settings settings = Settings.STANDARD.withLimit(first).withMaxSteps(maxSteps);
        return graph.read(unit -> {
            CareLoad care = CareLoad.on(unit, today);
            VisibleWorld.Seen seen =
                    VisibleWorld.seen(unit, network, phase, competence, maxSteps, care);
            return new View(
                    network,
                    seen.world(),
                    seen.history(),
                    settings.withAskBudget(care.settings().askLimit())
                            .withExperience(Experiences.elsewhere(unit, network, today)),
                    care.since());
        });
    }

    /// The most reliable chains of introduction between two people; over nobody who is to be left
    /// in peace.
    public List<Route> introductions(PersonId from, PersonId to, int maxSteps, int first) {
        InvalidRequest.unlessBetween("first", first, 1, MOST_ROUTES);
        InvalidRequest.unlessBetween("maxSteps", maxSteps, 1, MOST_STEPS_OF_ROUTES);
        Map<PersonId, ?> ends = people.byId(List.of(from, to));
        if (!ends.containsKey(from)) {
            throw new InvalidRequest(Problem.at("from", ProblemCode.UNKNOWN_PERSON));
        }
        if (!ends.containsKey(to)) {
            throw new InvalidRequest(Problem.at("to", ProblemCode.UNKNOWN_PERSON));
        }
        Settings settings = Settings.STANDARD.withMaxSteps(maxSteps);
        return graph.read(unit -> {
            CareLoad care = CareLoad.on(unit, LocalDate.now(clock));
            World world = VisibleWorld.around(unit, from, maxSteps, care);
            return new Ranker(settings.withAskBudget(care.settings().askLimit()))
                    .introductions(world, from.value(), to.value(), first);
        });
    }

    /// What the reasons for suggestions to a network mention.
    public Mentions mentions(NetworkId network, List<Suggestion> suggestions) {
        Set<PersonId> mentioned = new HashSet<>();
        for (Suggestion suggestion : suggestions) {
            mentioned.add(new PersonId(suggestion.person()));
            suggestion.route().people().forEach(one -> mentioned.add(new PersonId(one)));
        }
        Map<String, Need> needs =
                networks.needs(network).stream()
                        .collect(Collectors.toMap(Need::id, Function.identity()));
        return new Mentions(
                people.byId(mentioned),
                needs,
                competences.byId(
                        needs.values().stream().map(Need::competence).distinct().toList()));
    }
}
