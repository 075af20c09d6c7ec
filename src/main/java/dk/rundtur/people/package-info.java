/// People, organisations, competences and who knows whom.
@NullMarked
package dk.rundtur.people;

import org.jspecify.annotations.NullMarked;
