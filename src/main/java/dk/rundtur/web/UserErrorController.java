package dk.rundtur.web;

import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.Remedy;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;

/// Answers the fields of `UserError`, the sentence in the language of the request.
@Controller
class UserErrorController {

    private final Texts texts;

    UserErrorController(Texts texts) {
        this.texts = texts;
    }

    @SchemaMapping(typeName = "UserError")
    String message(Problem problem, Locale locale) {
        return texts.say(problem, locale);
    }

    @SchemaMapping(typeName = "UserError")
    @Nullable List<String> field(Problem problem) {
        return problem.field().isEmpty() ? null : problem.field();
    }

    @SchemaMapping(typeName = "UserError")
    Remedy remedy(Problem problem) {
        return problem.code().remedy();
    }
}
