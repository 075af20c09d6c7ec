package dk.rundtur.wording;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;

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
        String danish = row.textOrNull("da");
        String english = row.textOrNull("en");
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
