package dk.rundtur.wording;

import static java.util.Objects.requireNonNull;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The texts for meeting people. Each comes with a default of ours in `texts/`, since the network
/// model's own are not public, and an installation may word it anew.
@Component
public class TextTemplates {

    private static final Statement LIST = Statement.named("wording/text-templates");
    private static final Statement SET = Statement.named("wording/text-template-set");

    /// How a text is to read.
    ///
    /// @param da null or blank: as it came
    /// @param version the one that was read
    public record Change(TextKey key, @Nullable String da, @Nullable String en, int version) {}

    private final Graph graph;
    private final Map<TextKey, TextTemplate> shipped = new EnumMap<>(TextKey.class);

    TextTemplates(Graph graph) {
        this.graph = graph;
        for (TextKey key : TextKey.values()) {
            shipped.put(key, new TextTemplate(key, read(key, "da"), read(key, "en"), false, 0));
        }
    }

    /// All texts, in the order of [TextKey].
    public List<TextTemplate> list() {
        return List.copyOf(graph.read(this::all).values());
    }

    /// All texts by key, within a transaction.
    public Map<TextKey, TextTemplate> all(Unit unit) {
        Map<TextKey, TextTemplate> texts = new EnumMap<>(shipped);
        List<String> keys = Arrays.stream(TextKey.values()).map(Enum::name).toList();
        unit.list(LIST, Map.of("keys", keys), row -> row.row("template"))
                .forEach(row -> {
                    TextTemplate own = worded(row);
                    texts.put(own.key(), own);
                });
        return texts;
    }

    private TextTemplate worded(Row row) {
        TextKey key = TextKey.valueOf(row.text("key"));
        TextTemplate asItCame = shipped(key);
        String danish = row.findText("da");
        String english = row.findText("en");
        return new TextTemplate(
                key,
                danish == null ? asItCame.da() : danish,
                english == null ? asItCame.en() : english,
                danish != null || english != null,
                row.count("version"));
    }

    /// The text as it came.
    public TextTemplate shipped(TextKey key) {
        TextTemplate text = shipped.get(key);
        if (text == null) {
            throw new IllegalStateException("There is no text " + key);
        }
        return text;
    }

    /// Words a text anew; refused when it has gaps that nothing fills.
    public Outcome<TextTemplate> set(Change change) {
        Check check = new Check();
        String danish = check(check, "da", change.key(), change.da());
        String english = check(check, "en", change.key(), change.en());
        if (!check.passed()) {
            return Outcome.refused(check.problems());
        }
        return graph.change(unit -> {
            var parameters =
                    Parameters.of(
                            "key",
                            change.key().name(),
                            "da",
                            danish,
                            "en",
                            english,
                            "version",
                            change.version());
            if (!unit.list(SET, parameters, row -> row.flag("fresh")).getFirst()) {
                return Outcome.refused(Problem.at("version", "CHANGED_MEANWHILE"));
            }
            return Outcome.done(requireNonNull(all(unit).get(change.key())));
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
                    .ifPresent(gap -> check.require(false, path, "UNKNOWN_GAP", "{" + gap + "}"));
        }
        return checked;
    }

    private static String read(TextKey key, String language) {
        String path = "/texts/" + key + "." + language + ".txt";
        try (InputStream file = TextTemplates.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no text " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The text " + path + " cannot be read", e);
        }
    }
}
