package dk.rundtur.tour.preparation;

import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// All one needs at hand to talk to somebody, on one page. Network, person, plan and competences
/// are ids. GraphQL tells its parts one by one, so those of the script are answered here too.
///
/// @param fills open needs that the person is known to meet
/// @param askAbout the open need that the fewest people are known to meet
/// @param askAboutReason why this very person may know somebody who meets it
public record ConversationCard(
        NetworkId network,
        PersonId person,
        @Nullable String plan,
        List<CompetenceId> fills,
        @Nullable CompetenceId askAbout,
        @Nullable String askAboutReason,
        List<Mention> mentions,
        Script script) {

    /// What to say, ready to be read aloud.
    public record Script(
            String pitch,
            List<String> motivationQuestions,
            List<String> knowSomebody,
            List<String> nomination,
            String privacy) {}

    public String pitch() {
        return script.pitch();
    }

    public List<String> motivationQuestions() {
        return script.motivationQuestions();
    }

    public List<String> knowSomebody() {
        return script.knowSomebody();
    }

    public List<String> nomination() {
        return script.nomination();
    }

    public String privacy() {
        return script.privacy();
    }

    /// Somebody whom one may mention.
    ///
    /// @param person the id
    /// @param referred whether they pointed to the person; else both simply know them
    public record Mention(PersonId person, boolean referred) {}
}
