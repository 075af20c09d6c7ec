package dk.rundtur.tour.preparation;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.tour.meeting.Meeting;
import dk.rundtur.tour.meeting.Meetings;
import dk.rundtur.tour.meeting.OpenMeeting;
import dk.rundtur.tour.preparation.ConversationCard.Mention;
import dk.rundtur.wording.Wording;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What there is to talk about with a person, and whom one may mention.
///
/// @param meeting the one that is planned with them
/// @param fills ids of the competences they are known to hold and the network lacks
/// @param askAbout the id of the competence to ask about; never a sensitive one
/// @param unspoken whether the network lacks something that one does not ask others about by name
/// @param grounds why the person may know somebody who holds it
/// @param mentions those who know them, and who pointed to them
record TalkingPoints(
        @Nullable Meeting meeting,
        List<CompetenceId> fills,
        @Nullable CompetenceId askAbout,
        boolean unspoken,
        Grounds grounds,
        List<Mention> mentions) {

    private static final Statement NEEDS = Statement.named("tour/preparation/card");
    private static final Statement MENTIONS = Statement.named("tour/preparation/card-mentions");

    static TalkingPoints with(Unit unit, NetworkId network, PersonId person, Viewer viewer) {
        var about = Map.of("network", network, "person", person);
        Row needs = unit.list(NEEDS, about, row -> row).getFirst();
        return new TalkingPoints(
                OpenMeeting.find(unit, network, person)
                        .map(open -> Meetings.get(unit, open.id(), viewer))
                        .orElse(null),
                needs.ids("fills", CompetenceId::new),
                needs.ids("open", CompetenceId::new).stream().findFirst().orElse(null),
                needs.flag("unspoken"),
                new Grounds(
                        needs.count("acquaintances"),
                        needs.flag("holds"),
                        needs.count("group"),
                        needs.count("colleagues"),
                        needs.count("unmet")),
                unit.list(
                        MENTIONS,
                        about,
                        row -> new Mention(row.id("person", PersonId::new), row.flag("referred"))));
    }

    /// Who is to introduce us; empty where nobody is.
    Optional<PersonId> introducer() {
        return Optional.ofNullable(meeting).map(planned -> planned.way().introducer());
    }

    /// What the person is wanted for.
    List<CompetenceId> wanted() {
        return meeting == null || meeting.aim().competences().isEmpty()
                ? fills
                : meeting.aim().competences();
    }

    /// Fills in what to ask about: a competence, or what the network is about where all it lacks is
    /// sensitive.
    Wording asking(Unit unit, Wording wording, Network network) {
        return askAbout == null && unspoken
                ? wording.with("competence", network.theme())
                : wording.with(
                        unit, "competence", askAbout == null ? List.of() : List.of(askAbout));
    }

    /// Fills in why the person is asked.
    Wording into(Unit unit, Wording wording) {
        return wording.with(unit, "why", wanted());
    }
}
