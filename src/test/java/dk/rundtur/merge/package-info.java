/// Tests of finding, merging and parting records of one person.
@NullMarked
package dk.rundtur.merge;

import org.jspecify.annotations.NullMarked;
