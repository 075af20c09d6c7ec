package dk.rundtur.tour.thanks;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Network;
import dk.rundtur.network.Networks;
import dk.rundtur.people.People;
import dk.rundtur.people.Person;
import dk.rundtur.tour.tree.Traces;
import dk.rundtur.web.Texts;
import dk.rundtur.wording.Audience;
import dk.rundtur.wording.TextKey;
import dk.rundtur.wording.TextTemplates;
import dk.rundtur.wording.Wording;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whom to thank for what.
@Component
public class ThanksRegister {

    /// To be edited and sent by the user's own program.
    record Letter(@Nullable String to, String subject, String body) {}

    private final Graph graph;
    private final TextTemplates templates;
    private final Texts texts;
    private final Clock clock;

    ThanksRegister(Graph graph, TextTemplates templates, Texts texts, Clock clock) {
        this.graph = graph;
        this.templates = templates;
        this.texts = texts;
        this.clock = clock;
    }

    /// What the givers of a network that was seen deserve thanks for.
    ///
    /// @param waiting only those who are still to be thanked
    List<Thanks> list(NetworkId network, boolean waiting) {
        return graph.read(unit -> Thanks.of(traces(unit, network))).stream()
                .filter(thanks -> thanks.waiting() || !waiting)
                .toList();
    }

    /// What one giver deserves thanks for.
    Optional<Thanks> find(Unit unit, NetworkId network, PersonId giver) {
        return Thanks.of(traces(unit, network)).stream()
                .filter(thanks -> thanks.giver().person().equals(giver))
                .findFirst();
    }

    private Traces traces(Unit unit, NetworkId network) {
        return Traces.of(unit, network, LocalDate.now(clock));
    }

    /// What letters say to all givers of a network that was seen, signed by the viewer.
    Wording wording(NetworkId network, Locale language, Viewer viewer) {
        return graph.read(unit -> {
            Network seen = Networks.visible(unit, network, viewer).orElseThrow();
            PersonId sender = viewer.person() == null ? seen.leader() : viewer.person();
            Person from = People.byId(unit, List.of(sender)).get(sender);
            return Wording.of(unit, templates, seen, Audience.ANYBODY, language)
                    .with("sender", from == null ? "" : from.name());
        });
    }

    /// Words to begin with.
    Letter letter(Thanks thanks, Wording wording) {
        Locale language = wording.language();
        int tips = thanks.tips().size();
        Wording filled =
                wording.with("name", thanks.giver().name())
                        .with("firstName", Person.firstName(thanks.giver().name()))
                        .with("joined", names(thanks.joinedNames(), language))
                        .with("talked", part("talked", thanks.talked(), tips, language))
                        .with("open", part("open", thanks.open(), tips, language))
                        .with(
                                "onward",
                                thanks.led() == 0
                                        ? ""
                                        : texts.say("tour.thanks.onward", language, thanks.led()));
        return new Letter(
                thanks.giver().email(),
                filled.fill(TextKey.THANKS_SUBJECT),
                filled.fill(TextKey.THANKS));
    }

    /// How many of how many, as it stands in a sentence; empty for none.
    private String part(String what, int part, int all, Locale language) {
        if (part == 0) {
            return "";
        }
        String size = part < all ? "some" : all == 1 ? "one" : "all";
        return texts.say("tour.thanks.%s.%s".formatted(what, size), language, part, all);
    }

    private String names(List<String> names, Locale language) {
        return names.size() < 2
                ? String.join("", names)
                : texts.say(
                        "tour.thanks.names",
                        language,
                        String.join(", ", names.subList(0, names.size() - 1)),
                        names.getLast());
    }
}
