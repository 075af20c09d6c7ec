/// What all requests share: validation, errors, batch loaders, limits, nodes, and serving the page.
/// Knows no rooms but access, graph, id and outcome.
@NullMarked
package dk.rundtur.web;

import org.jspecify.annotations.NullMarked;
