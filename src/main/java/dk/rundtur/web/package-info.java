/// What every request has in common: errors, scalars, limits, the page. Knows no other room but
/// access and graph.
@NullMarked
package dk.rundtur.web;

import org.jspecify.annotations.NullMarked;
