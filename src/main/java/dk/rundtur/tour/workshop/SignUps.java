package dk.rundtur.tour.workshop;

import dk.rundtur.access.Tries;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.wording.Audience;
import dk.rundtur.wording.TextKey;
import dk.rundtur.wording.TextTemplates;
import dk.rundtur.wording.Wording;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What strangers see of a broad invitation, and how often they may sign up to one. Nobody becomes
/// part of the graph by that; a leader looks at each and says so.
@Component
public class SignUps {

    private static final Statement OPEN = Statement.named("tour/workshop/workshop-open");

    /// What a stranger sees of an invitation.
    record Shown(
            String theme,
            String title,
            String text,
            @Nullable LocalDate on,
            @Nullable String time,
            @Nullable String place,
            String privacy) {}

    private final Graph graph;
    private final TextTemplates texts;
    private final Tries tries;

    SignUps(Graph graph, TextTemplates texts, Tries tries) {
        this.graph = graph;
        this.texts = texts;
        this.tries = tries;
    }

    /// The open invitation behind a public address.
    Optional<Shown> find(String code, Locale language) {
        return graph.read(
                unit -> unit.find(OPEN, Map.of("code", code), row -> shown(unit, row, language)));
    }

    private Shown shown(Unit unit, Row row, Locale language) {
        Workshop workshop = Workshop.from(row);
        String purpose = row.textOrNull("purpose");
        Wording wording =
                Wording.plain(unit, texts, Audience.ANYBODY, language)
                        .with("theme", row.text("theme"))
                        .with("purpose", purpose);
        return new Shown(
                row.text("theme"),
                workshop.title(),
                workshop.text() == null ? wording.fill(TextKey.BROAD_INVITATION) : workshop.text(),
                workshop.on(),
                workshop.time(),
                workshop.place(),
                wording.fill(TextKey.SIGN_UP_PRIVACY));
    }

    /// How long somebody at an address has to wait before they may sign up again; zero: not at all.
    Duration pause(String code, String address) {
        return tries.takeSignUp(code, address);
    }
}
