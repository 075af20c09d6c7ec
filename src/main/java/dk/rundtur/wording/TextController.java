package dk.rundtur.wording;

import dk.rundtur.web.Payload;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;

/// The texts an installation may word anew, over GraphQL.
@Controller
class TextController {

    private final TextTemplates texts;
    private final TextChanges changes;

    TextController(TextTemplates texts, TextChanges changes) {
        this.texts = texts;
        this.changes = changes;
    }

    @QueryMapping
    List<TextTemplate> textTemplates() {
        return texts.list();
    }

    @SchemaMapping(typeName = "TextTemplate")
    String standardDa(TextTemplate text) {
        return texts.shipped(text.key()).da();
    }

    @SchemaMapping(typeName = "TextTemplate")
    String standardEn(TextTemplate text) {
        return texts.shipped(text.key()).en();
    }

    @SchemaMapping(typeName = "TextTemplate")
    List<String> gaps(TextTemplate text) {
        return text.key().gaps().stream().sorted().toList();
    }

    @MutationMapping
    Map<String, @Nullable Object> textTemplateSet(@Argument TextChanges.Change input) {
        return Payload.of("template", changes.set(input));
    }
}
