/// Simulated tours through real or generated networks, to compare ways of choosing whom to talk to.
@NullMarked
package dk.rundtur.benchmark.tour;

import org.jspecify.annotations.NullMarked;
