package dk.rundtur.people;

import dk.rundtur.graph.Row;
import dk.rundtur.id.CompetenceId;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Something a person can bring. At least one of the names is there.
///
/// @param uri for instance the ESCO concept
/// @param sensitive whether it may tell about somebody's health or origin, or about a child: then
///   it is kept only where the person said it, and seen only there
/// @param version goes up by one with each change
public record Competence(
        CompetenceId id,
        @Nullable String nameDa,
        @Nullable String nameEn,
        @Nullable String uri,
        boolean sensitive,
        int version) {

    /// Reads a `Competence` node.
    public static Competence from(Row node) {
        return new Competence(
                node.id("id", CompetenceId::new),
                node.textOrNull("nameDa"),
                node.textOrNull("nameEn"),
                node.textOrNull("uri"),
                Boolean.TRUE.equals(node.flagOrNull("sensitive")),
                node.count("version"));
    }

    /// The name in this language, else in the other.
    public String name(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String wanted = english ? nameEn : nameDa;
        String other = english ? nameDa : nameEn;
        return wanted != null ? wanted : other != null ? other : "";
    }
}
