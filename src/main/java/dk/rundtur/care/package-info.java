/// Care for connectors: counts what is asked of a person over all networks, and says when that is
/// too much and for how long the person is left in peace.
@NullMarked
package dk.rundtur.care;

import org.jspecify.annotations.NullMarked;
