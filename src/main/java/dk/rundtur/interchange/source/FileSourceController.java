package dk.rundtur.interchange.source;

import dk.rundtur.access.Viewer;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/// The lists of imports over GraphQL.
@Controller
class FileSourceController {

    private final FileSources sources;

    FileSourceController(FileSources sources) {
        this.sources = sources;
    }

    @QueryMapping
    FileSources.Choice importSources(@AuthenticationPrincipal Viewer viewer) {
        return sources.choice(viewer);
    }
}
