/// Who may come in: accounts, sessions, the one-time links, and the door in front of it all.
@NullMarked
package dk.rundtur.access;

import org.jspecify.annotations.NullMarked;
