package dk.rundtur.tour.preparation;

import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// All one needs at hand to talk to somebody, on one page. Network, person, plan and competences
/// are ids; the texts are ready to be read aloud.
///
/// @param fills open needs that the person is known to meet
/// @param askAbout the open need that the fewest people are known to meet
public record ConversationCard(
        NetworkId network,
        PersonId person,
        @Nullable String plan,
        List<String> fills,
        @Nullable String askAbout,
        List<Mention> mentions,
        String pitch,
        List<String> motivationQuestions,
        List<String> knowSomebody,
        List<String> nomination,
        String privacy) {

    /// Somebody whom one may mention.
    ///
    /// @param person the id
    /// @param referred whether they pointed to the person; else both simply know them
    public record Mention(PersonId person, boolean referred) {}
}
