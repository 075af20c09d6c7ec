package dk.rundtur.network;

import dk.rundtur.graph.Row;
import dk.rundtur.id.PhaseId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// A step of the network model, in one network.
///
/// @param number in the network model; null for the closing
public record Phase(
        PhaseId id,
        @Nullable Integer number,
        String nameDa,
        String nameEn,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends) {

    /// A phase that a new network gets. Names follow the municipal network model, whose fifth phase
    /// is not public; every network may rename and date its own.
    record Standard(@Nullable Integer number, String nameDa, String nameEn) {}

    static final List<Standard> STANDARD =
            List.of(
                    new Standard(1, "Opstart af netværk", "Start-up"),
                    new Standard(2, "Netværksdesign", "Network design"),
                    new Standard(3, "Fokusering", "Focusing"),
                    new Standard(4, "Opdagelse", "Discovery"),
                    new Standard(
                            6,
                            "Idéudvikling og prioritering",
                            "Idea development and prioritisation"),
                    new Standard(7, "Konkretisering og test", "Concretising and testing"),
                    new Standard(8, "Evaluering og spredning", "Evaluation and spreading"),
                    new Standard(null, "Afrunding", "Closing"));

    /// Reads a `Phase` node.
    static Phase from(Row node) {
        return new Phase(
                node.id("id", PhaseId::new),
                node.countOrNull("number"),
                node.text("nameDa"),
                node.text("nameEn"),
                node.dateOrNull("starts"),
                node.dateOrNull("ends"));
    }

    /// The name in this language.
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameDa;
    }
}
