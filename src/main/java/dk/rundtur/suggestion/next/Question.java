package dk.rundtur.suggestion.next;

import dk.rundtur.network.Need;

/// A question whether somebody knows somebody.
///
/// @param about what is lacked
/// @param reason why this very person may know, as a sentence
record Question(Need about, String reason) {}
