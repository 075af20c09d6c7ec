package dk.rundtur.wording;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The texts for meeting people. Each comes with a default of ours in `texts/`, since the network
/// model's own are not public, and an installation may word it anew. `PITCH.CITIZEN.da.txt` is the
/// Danish pitch for citizens; an audience without a file gets the text for anybody.
@Component
public class TextTemplates {

    private static final Statement LIST = Statement.named("wording/text-templates");

    private final Graph graph;
    private final Map<TextName, TextTemplate> shipped = new HashMap<>();

    TextTemplates(Graph graph) {
        this.graph = graph;
        for (TextName name : TextName.ALL) {
            shipped.put(
                    name,
                    new TextTemplate(
                            name.key(),
                            name.audience(),
                            read(name, "da"),
                            read(name, "en"),
                            false,
                            0));
        }
    }

    /// The texts for anybody, in the order of [TextKey].
    public List<TextTemplate> list() {
        Map<TextName, TextTemplate> all = graph.read(this::all);
        return Arrays.stream(TextKey.values())
                .map(key -> get(all, new TextName(key, Audience.ANYBODY)))
                .toList();
    }

    /// The texts of a key for each audience but anybody, in the order of [Audience].
    public List<TextTemplate> variants(TextKey key) {
        if (!key.varies()) {
            return List.of();
        }
        Map<TextName, TextTemplate> all = graph.read(this::all);
        return Stream.of(Audience.values())
                .filter(audience -> audience != Audience.ANYBODY)
                .map(audience -> get(all, new TextName(key, audience)))
                .toList();
    }

    /// All texts, within a transaction.
    Map<TextName, TextTemplate> all(Unit unit) {
        Map<TextName, TextTemplate> texts = new HashMap<>(shipped);
        Map<String, TextName> names = new HashMap<>();
        TextName.ALL.forEach(name -> names.put(name.stored(), name));
        var keys = Map.of("keys", List.copyOf(names.keySet()));
        unit.list(LIST, keys, row -> row.row("template"))
                .forEach(row -> {
                    TextName name = names.get(row.text("key"));
                    if (name != null) {
                        texts.put(name, worded(name, row));
                    }
                });
        return texts;
    }

    private TextTemplate worded(TextName name, Row row) {
        TextTemplate asItCame = shipped(name);
        String danish = row.textOrNull("da");
        String english = row.textOrNull("en");
        return new TextTemplate(
                name.key(),
                name.audience(),
                danish == null ? asItCame.da() : danish,
                english == null ? asItCame.en() : english,
                danish != null || english != null,
                row.count("version"));
    }

    /// The text as it came.
    TextTemplate shipped(TextName name) {
        return get(shipped, name);
    }

    private static TextTemplate get(Map<TextName, TextTemplate> texts, TextName name) {
        TextTemplate text = texts.get(name);
        if (text == null) {
            throw new IllegalStateException("There is no text " + name.stored());
        }
        return text;
    }

    private static String read(TextName name, String language) {
        String own = file(name, language);
        String text =
                own == null ? file(new TextName(name.key(), Audience.ANYBODY), language) : own;
        if (text == null) {
            throw new IllegalStateException("There is no text " + name.stored());
        }
        return text;
    }

    private static @Nullable String file(TextName name, String language) {
        String path = "/texts/" + name.stored() + "." + language + ".txt";
        try (InputStream file = TextTemplates.class.getResourceAsStream(path)) {
            return file == null
                    ? null
                    : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The text " + path + " cannot be read", e);
        }
    }
}
