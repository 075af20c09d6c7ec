/// Measurements, run by hand with `mvn -q -Pbenchmark verify -Dbenchmark=NAME`.
@NullMarked
package dk.rundtur.benchmark;

import org.jspecify.annotations.NullMarked;
