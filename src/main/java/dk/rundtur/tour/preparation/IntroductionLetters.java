package dk.rundtur.tour.preparation;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.people.People;
import dk.rundtur.people.Person;
import dk.rundtur.wording.Audience;
import dk.rundtur.wording.TextKey;
import dk.rundtur.wording.TextTemplates;
import dk.rundtur.wording.Wording;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What one writes to whoever is to introduce us.
@Component
class IntroductionLetters {

    private final Graph graph;
    private final TextTemplates texts;

    IntroductionLetters(Graph graph, TextTemplates texts) {
        this.graph = graph;
        this.texts = texts;
    }

    /// The letter for the conversation that is planned with a person; empty where nobody is to
    /// introduce us. It is worded for whoever gets it, not for whom it is about.
    Optional<Preparation.Invitation> find(
            Network network, PersonId person, Locale language, Viewer viewer) {
        return graph.read(unit -> {
            TalkingPoints points = TalkingPoints.with(unit, network.id(), person, viewer);
            return points.introducer()
                    .flatMap(introducer ->
                            letter(unit, network, points, person, introducer, language, viewer));
        });
    }

    private Optional<Preparation.Invitation> letter(
            Unit unit,
            Network network,
            TalkingPoints points,
            PersonId about,
            PersonId to,
            Locale language,
            Viewer viewer) {
        PersonId from = viewer.person() == null ? network.leader() : viewer.person();
        Map<PersonId, Person> people = People.byId(unit, List.of(about, to, from));
        Person introducer = people.get(to);
        Person person = people.get(about);
        Person sender = people.get(from);
        if (introducer == null || person == null) {
            return Optional.empty();
        }
        Wording wording =
                points.into(
                                unit,
                                Wording.of(
                                        unit,
                                        texts,
                                        network,
                                        Audience.of(introducer.kind()),
                                        language))
                        .to(introducer)
                        .with("person", person.name())
                        .with("personFirstName", person.firstName())
                        .with("sender", sender == null ? "" : sender.name());
        return Optional.of(
                new Preparation.Invitation(
                        introducer.email(),
                        wording.fill(TextKey.INTRODUCTION_SUBJECT),
                        wording.fill(TextKey.INTRODUCTION)));
    }
}
