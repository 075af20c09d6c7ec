/// A network: its theme, phases and roles, what it needs and who takes part.
@NullMarked
package dk.rundtur.network;

import org.jspecify.annotations.NullMarked;
