package dk.rundtur.people;

import dk.rundtur.graph.Row;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// One corner of the competence diamond.
///
/// @param key what import files call it
/// @param standard whether name and question are still the ones Rundtur ships
public record Corner(
        String id,
        String key,
        String nameDa,
        String nameEn,
        @Nullable String questionDa,
        @Nullable String questionEn,
        boolean standard) {

    /// Reads a `Corner` node.
    public static Corner from(Row node) {
        return new Corner(
                node.text("id"),
                node.text("key"),
                node.text("nameDa"),
                node.text("nameEn"),
                node.textOrNull("questionDa"),
                node.textOrNull("questionEn"),
                node.flag("standard"));
    }

    /// The name in this language.
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameDa;
    }

    /// The question that opens this corner, in this language.
    public @Nullable String question(Locale locale) {
        return locale.getLanguage().equals("en") ? questionEn : questionDa;
    }
}
