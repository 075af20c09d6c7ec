/// Authentication: accounts, sign-in, sessions, one-time links and rate limits, and the filters
/// that every request passes first.
@NullMarked
package dk.rundtur.access;

import org.jspecify.annotations.NullMarked;
