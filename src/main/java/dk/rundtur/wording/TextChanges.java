package dk.rundtur.wording;

import static java.util.Objects.requireNonNull;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Statement;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Words the texts of an installation anew.
@Component
class TextChanges {

    private static final Statement SET = Statement.named("wording/text-template-set");

    /// How a text is to read.
    ///
    /// @param da null or blank: as it came
    /// @param version the one that was read
    /// @param audience null: anybody
    public record Change(
            TextKey key,
            @Nullable Audience audience,
            @Nullable String da,
            @Nullable String en,
            int version) {

        TextName name() {
            return new TextName(key, audience == null ? Audience.ANYBODY : audience);
        }
    }

    private final Graph graph;
    private final TextTemplates texts;

    TextChanges(Graph graph, TextTemplates texts) {
        this.graph = graph;
        this.texts = texts;
    }

    /// Words a text anew; refused when it has gaps that nothing fills.
    public Outcome<TextTemplate> set(Change change) {
        Check check = new Check();
        check.require(TextName.ALL.contains(change.name()), "audience", ProblemCode.SAME_FOR_ALL);
        String danish = check(check, "da", change.key(), change.da());
        String english = check(check, "en", change.key(), change.en());
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> {
            var parameters =
                    Parameters.of(
                            "key",
                            change.name().stored(),
                            "da",
                            danish,
                            "en",
                            english,
                            "version",
                            change.version());
            if (!unit.list(SET, parameters, row -> row.flag("fresh")).getFirst()) {
                return Outcome.refused(Problem.at("version", ProblemCode.CHANGED_MEANWHILE));
            }
            return Outcome.done(requireNonNull(texts.all(unit).get(change.name())));
        });
    }

    private static @Nullable String check(
            Check check, String path, TextKey key, @Nullable String text) {
        String checked = check.text(path, text);
        if (checked != null) {
            TextTemplate.GAP
                    .matcher(checked)
                    .results()
                    .map(gap -> gap.group(1))
                    .filter(gap -> !key.gaps().contains(gap))
                    .findFirst()
                    .ifPresent(gap ->
                            check.require(false, path, ProblemCode.UNKNOWN_GAP, "{" + gap + "}"));
        }
        return checked;
    }
}
