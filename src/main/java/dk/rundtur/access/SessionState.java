package dk.rundtur.access;

import org.jspecify.annotations.Nullable;

/// What the page has to know before anything else.
///
/// @param demo the sample network, opened without sign-in
/// @param setupNeeded nobody can sign in yet; the one-time link makes the first account
record SessionState(boolean signedIn, boolean demo, boolean setupNeeded, @Nullable Person user) {

    /// Whoever is signed in.
    record Person(String id, String name, String email, Role role) {

        @Override
        public String toString() {
            return id;
        }
    }
}
