package dk.rundtur.interchange.undo;

import dk.rundtur.access.Viewer;
import dk.rundtur.outcome.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.List;

/// Taking imports back over GraphQL.
@Controller
class ImportUndoController {

    /// What taking an import back does or did.
    record UndoPayload(@Nullable ImportUndone undone, List<Problem> userErrors) {}

    /// Which import is taken back.
    record UndoInput(String id) {}

    private final ImportUndo undo;

    ImportUndoController(ImportUndo undo) {
        this.undo = undo;
    }

    @QueryMapping
    List<ImportUndo.Import> imports(@AuthenticationPrincipal Viewer viewer) {
        return undo.list(viewer);
    }

    @QueryMapping
    UndoPayload importUndoPreview(@Argument String id, @AuthenticationPrincipal Viewer viewer) {
        return undo.preview(id, viewer).payload(UndoPayload::new);
    }

    @MutationMapping
    UndoPayload importUndo(@Argument UndoInput input, @AuthenticationPrincipal Viewer viewer) {
        return undo.undo(input.id(), viewer).payload(UndoPayload::new);
    }
}
