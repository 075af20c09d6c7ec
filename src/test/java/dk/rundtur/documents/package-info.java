/// Tests that the Markdown documents name nothing that is not there.
@NullMarked
package dk.rundtur.documents;

import org.jspecify.annotations.NullMarked;
