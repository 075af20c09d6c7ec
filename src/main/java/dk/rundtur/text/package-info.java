/// What people type and files hold, read the same way at every door: texts cleaned, e-mail
/// addresses and calendar days checked. Knows no other room.
@NullMarked
package dk.rundtur.text;

import org.jspecify.annotations.NullMarked;
