package dk.rundtur.suggestion.next;

import dk.rundtur.care.CareLoad;
import dk.rundtur.graph.Graph;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;
import dk.rundtur.network.Networks;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.people.Competences;
import dk.rundtur.people.People;
import dk.rundtur.suggestion.next.NextContacts.Ahead;
import dk.rundtur.suggestion.next.NextContacts.Mentions;
import dk.rundtur.suggestion.next.NextContacts.NoForecast;
import dk.rundtur.suggestion.next.NextContacts.Ranked;
import dk.rundtur.suggestion.next.NextContacts.Said;
import dk.rundtur.suggestion.next.NextContacts.View;
import dk.rundtur.suggestion.ranking.Ranker;
import dk.rundtur.suggestion.ranking.Ranking;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.forecast.Forecaster;
import dk.rundtur.suggestion.ranking.forecast.NextConversation;
import dk.rundtur.suggestion.ranking.forecast.NextFew;
import dk.rundtur.suggestion.ranking.forecast.Outlook;
import dk.rundtur.suggestion.ranking.route.Route;
import dk.rundtur.suggestion.ranking.world.World;
import dk.rundtur.suggestion.visible.Experiences;
import dk.rundtur.suggestion.visible.VisibleWorld;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private static final int MOST_AHEAD = 5;
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

    /// Whom a network that was seen should talk to next.
    public NextContacts next(
            NetworkId network,
            int first,
            @Nullable String phase,
            @Nullable String competence,
            int maxSteps) {
        within("first", first, MOST);
        within("maxSteps", maxSteps, MOST_STEPS);
        View view = view(network, phase, competence, maxSteps, first);
        World world = view.world();
        Settings settings = view.settings();
        Ranking ranking = new Ranker(settings).rank(world);
        Mentions mentions = mentions(network, ranking.suggestions());
        return new NextContacts(
                network,
                ranked(ranking.suggestions(), mentions, view),
                ranking.advice().stream().map(advice -> new Said(advice, mentions)).toList(),
                view,
                SingletonSupplier.of(() -> new Forecaster(settings).foresee(world)));
    }

    /// What is visible to a network that was seen, all of its needs.
    public View view(NetworkId network) {
        Settings standard = Settings.STANDARD;
        return view(network, null, null, standard.maxSteps(), standard.limit());
    }

    private View view(
            NetworkId network,
            @Nullable String phase,
            @Nullable String competence,
            int maxSteps,
            int limit) {
        LocalDate today = LocalDate.now(clock);
        Settings settings = Settings.STANDARD.withLimit(limit).withMaxSteps(maxSteps);
        return graph.read(unit -> {
            CareLoad care = CareLoad.on(unit, today);
            VisibleWorld.Seen seen =
                    VisibleWorld.seen(unit, network, phase, competence, maxSteps, care);
            return new View(
                    seen.world(),
                    seen.history(),
                    settings.withAskBudget(care.settings().askLimit())
                            .withExperience(Experiences.elsewhere(unit, network, today)),
                    care.since());
        });
    }

    /// The next few conversations, and what would change them.
    public List<Ahead> ahead(NextContacts next, int steps) {
        within("steps", steps, MOST_AHEAD);
        List<NextConversation> few =
                new NextFew(next.view().settings()).list(next.view().world(), steps);
        List<Suggestion> suggestions = few.stream().map(NextConversation::suggestion).toList();
        List<Ranked> ranked = ranked(next.network(), suggestions, next.view());
        List<Ahead> ahead = new ArrayList<>();
        for (NextConversation conversation : few) {
            ahead.add(new Ahead(ahead.size() + 1, ranked.get(ahead.size()), conversation));
        }
        return ahead;
    }

    /// Why there is no forecast, with the names of the needs it mentions.
    public NoForecast noForecast(NextContacts next, Outlook.Unclear why) {
        return new NoForecast(why, mentions(next.network(), List.of()));
    }

    /// Suggestions in their order, with what their reasons mention.
    public List<Ranked> ranked(NetworkId network, List<Suggestion> suggestions, View view) {
        return ranked(suggestions, mentions(network, suggestions), view);
    }

    private static List<Ranked> ranked(List<Suggestion> suggestions, Mentions mentions, View view) {
        List<Ranked> ranked = new ArrayList<>();
        for (Suggestion suggestion : suggestions) {
            ranked.add(new Ranked(ranked.size() + 1, suggestion, mentions, view));
        }
        return ranked;
    }

    /// The most reliable chains of introduction between two people; over nobody who is to be left
    /// in peace.
    public List<Route> introductions(PersonId from, PersonId to, int maxSteps, int first) {
        within("first", first, MOST_ROUTES);
        within("maxSteps", maxSteps, MOST_STEPS_OF_ROUTES);
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
        Set<String> ties = new HashSet<>();
        for (Suggestion suggestion : suggestions) {
            mentioned.add(new PersonId(suggestion.person()));
            suggestion.route().people().forEach(one -> mentioned.add(new PersonId(one)));
            ties.addAll(suggestion.route().ties());
            suggestion
                    .findFallback()
                    .ifPresent(fallback -> {
                        fallback.people().forEach(one -> mentioned.add(new PersonId(one)));
                        ties.addAll(fallback.ties());
                    });
        }
        Map<String, Need> needs =
                networks.needs(network).stream()
                        .collect(Collectors.toMap(Need::id, Function.identity()));
        return new Mentions(
                people.byId(mentioned),
                people.ties(List.copyOf(ties)),
                needs,
                competences.byId(
                        needs.values().stream().map(Need::competence).distinct().toList()));
    }

    private static void within(String argument, int value, int most) {
        if (value < 1 || value > most) {
            throw new InvalidRequest(Problem.at(argument, ProblemCode.OUT_OF_RANGE, 1, most));
        }
    }
}
