package dk.rundtur.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.rundtur.access.Viewer;
import dk.rundtur.graph.PageRequest;
import dk.rundtur.outcome.InvalidRequest;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Finds any node by its id.
@Controller
class NodeController {

    private final Map<String, Nodes> kinds;

    NodeController(List<Nodes> kinds) {
        this.kinds = kinds.stream().collect(toMap(Nodes::prefix, Function.identity()));
    }

    @QueryMapping
    @Nullable Object node(@Argument String id, @AuthenticationPrincipal Viewer viewer) {
        return nodes(List.of(id), viewer).getFirst();
    }

    @QueryMapping
    List<@Nullable Object> nodes(
            @Argument List<String> ids, @AuthenticationPrincipal Viewer viewer) {
        if (ids.size() > PageRequest.MOST) {
            throw new InvalidRequest(Problem.at("ids", ProblemCode.TOO_MANY, PageRequest.MOST));
        }
        Map<String, Object> found = new HashMap<>();
        ids.stream()
                .distinct()
                .collect(groupingBy(NodeController::prefix))
                .forEach((prefix, ofKind) -> {
                    Nodes kind = kinds.get(prefix);
                    if (kind != null) {
                        found.putAll(kind.byId(ofKind, viewer));
                    }
                });
        List<@Nullable Object> nodes = new ArrayList<>();
        ids.forEach(id -> nodes.add(found.get(id)));
        return nodes;
    }

    private static String prefix(String id) {
        int hyphen = id.indexOf('-');
        return hyphen < 0 ? "" : id.substring(0, hyphen);
    }
}
