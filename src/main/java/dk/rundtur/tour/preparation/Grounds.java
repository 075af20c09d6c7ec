package dk.rundtur.tour.preparation;

import dk.rundtur.web.Texts;

import java.util.Locale;

/// Why somebody may know somebody who holds a competence, as far as anything recorded points to it.
///
/// @param acquaintances how many of those they know are known to hold it
/// @param holds whether they are known to hold it themselves
/// @param group how many others in their group are known to hold it
/// @param colleagues how many others in their organisation are known to hold it
/// @param unmet how many people they know whom nobody has talked to
public record Grounds(int acquaintances, boolean holds, int group, int colleagues, int unmet) {

    /// The strongest of them as a sentence; where none is known, it says so.
    public String say(Texts texts, Locale locale) {
        if (acquaintances > 0) {
            return texts.say("question.acquaintances", locale, acquaintances);
        }
        if (holds) {
            return texts.say("question.holds", locale);
        }
        if (group > 0) {
            return texts.say("question.group", locale, group);
        }
        if (colleagues > 0) {
            return texts.say("question.colleagues", locale, colleagues);
        }
        return texts.say("question.unknown", locale, unmet);
    }
}
