package dk.rundtur.wording;

import dk.rundtur.outcome.Problem;
import dk.rundtur.web.Batches;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Map;

/// The texts an installation may word anew, over GraphQL.
@Controller
class TextController {

    /// The text as it now reads.
    record TextTemplatePayload(@Nullable TextTemplate template, List<Problem> userErrors) {}

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
        return texts.shipped(text.name()).da();
    }

    @SchemaMapping(typeName = "TextTemplate")
    String standardEn(TextTemplate text) {
        return texts.shipped(text.name()).en();
    }

    @BatchMapping
    Map<TextTemplate, List<TextTemplate>> variants(List<TextTemplate> templates) {
        return Batches.by(templates, TextTemplate::name, texts::variants, List.of());
    }

    @SchemaMapping(typeName = "TextTemplate")
    List<String> gaps(TextTemplate text) {
        return text.key().gaps().stream().sorted().toList();
    }

    @MutationMapping
    TextTemplatePayload textTemplateSet(@Argument TextChanges.Change input) {
        return changes.set(input).payload(TextTemplatePayload::new);
    }
}
