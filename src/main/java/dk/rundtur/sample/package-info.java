/// The sample network of the demo: invented people, and a tour that is under way.
@NullMarked
package dk.rundtur.sample;

import org.jspecify.annotations.NullMarked;
