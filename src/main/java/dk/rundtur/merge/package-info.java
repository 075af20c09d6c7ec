/// Two records of one person: found, compared, made one, and for a day made two again.
@NullMarked
package dk.rundtur.merge;

import org.jspecify.annotations.NullMarked;
