/// Identities of what lies in the graph, a type for each kind of thing. They stand beneath all
/// rooms since a room may hold the identity of something it does not know: an account names its
/// person.
@NullMarked
package dk.rundtur.id;

import org.jspecify.annotations.NullMarked;
