package dk.rundtur.wording;

import static java.util.stream.Collectors.toMap;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.web.Texts;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The texts for meeting people. Each comes with a default of ours in `texts/`, since the network
/// model's own are not public, and an installation may word it anew. `PITCH.CITIZEN.da.txt` is the
/// Danish pitch for citizens; an audience without a file gets the text for anybody.
@Component
public class TextTemplates {

    private static final Statement LIST = Statement.named("wording/text-templates");

    private final Graph graph;
    private final Texts sentences;
    private final Map<TextName, TextTemplate> shipped = new HashMap<>();

    TextTemplates(Graph graph, Texts sentences) {
        this.graph = graph;
        this.sentences = sentences;
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

    /// What the texts for anybody read for each other audience, in the order of [Audience]; those
    /// that are the same for all are left out.
    Map<TextName, List<TextTemplate>> variants(Collection<TextName> names) {
        Map<TextName, TextTemplate> all = graph.read(this::all);
        return names.stream()
                .filter(name -> name.key().varies() && name.audience() == Audience.ANYBODY)
                .collect(toMap(Function.identity(), name -> variants(all, name.key())));
    }

    private static List<TextTemplate> variants(Map<TextName, TextTemplate> all, TextKey key) {
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

    /// What stands in a gap and is no text of its own.
    Texts sentences() {
        return sentences;
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
