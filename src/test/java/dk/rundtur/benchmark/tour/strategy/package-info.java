/// The ways of choosing that are compared.
@NullMarked
package dk.rundtur.benchmark.tour.strategy;

import org.jspecify.annotations.NullMarked;
