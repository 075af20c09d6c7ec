package dk.rundtur.tour.preparation;

import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.NetworkId;
import dk.rundtur.network.Network;
import dk.rundtur.wording.Audience;
import dk.rundtur.wording.TextKey;
import dk.rundtur.wording.TextTemplates;
import dk.rundtur.wording.Wording;

import java.util.Locale;
import java.util.Map;

/// The texts of a network with its leader's own words in them: why she does this, what the network
/// builds on, and what she asks of people.
final class PitchWording {

    private static final Statement PITCH = Statement.named("tour/preparation/pitch");

    private PitchWording() {}

    static Wording of(
            Unit unit, TextTemplates texts, Network network, Audience audience, Locale language) {
        Pitch pitch = pitch(unit, network.id());
        Wording wording = Wording.of(unit, texts, network, audience, language);
        String ask = pitch.ask();
        return wording.with("motivation", pitch.motivation())
                .with("values", pitch.values())
                .with("ask", ask == null ? wording.fill(TextKey.PITCH_ASK) : ask);
    }

    static Pitch pitch(Unit unit, NetworkId network) {
        return unit.list(PITCH, Map.of("network", network), Pitch::from).getFirst();
    }
}
