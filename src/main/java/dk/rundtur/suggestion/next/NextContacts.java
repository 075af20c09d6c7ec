package dk.rundtur.suggestion.next;

import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.network.Need;
import dk.rundtur.people.Competence;
import dk.rundtur.people.Person;
import dk.rundtur.people.Tie;
import dk.rundtur.suggestion.ranking.Advice;
import dk.rundtur.suggestion.ranking.Settings;
import dk.rundtur.suggestion.ranking.Suggestion;
import dk.rundtur.suggestion.ranking.forecast.NextConversation;
import dk.rundtur.suggestion.ranking.forecast.Outlook;
import dk.rundtur.suggestion.ranking.world.World;
import dk.rundtur.suggestion.visible.History;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// Whom to talk to next, with the names that the reasons mention.
///
/// @param network id
/// @param view what the answer rests on
/// @param outlook worked out only when somebody asks
public record NextContacts(
        NetworkId network,
        List<Ranked> suggestions,
        List<Said> advice,
        View view,
        Supplier<Outlook> outlook) {

    /// What was visible, and how it was to be ranked.
    ///
    /// @param askedSince asks of later days weigh even when they are answered
    public record View(World world, History history, Settings settings, LocalDate askedSince) {}

    /// One suggestion and its place in the list.
    public record Ranked(int rank, Suggestion suggestion, Mentions mentions, View view) {}

    /// One of the next few conversations.
    public record Ahead(int order, Ranked ranked, NextConversation conversation) {}

    /// Why there is no forecast.
    public record NoForecast(Outlook.Unclear why, Mentions mentions) {}

    /// One sentence about the list as a whole.
    record Said(Advice advice, Mentions mentions) {}

    /// What reasons speak of, by id.
    public record Mentions(
            Map<PersonId, Person> people,
            Map<String, Tie> ties,
            Map<String, Need> needs,
            Map<String, Competence> competences) {

        /// Somebody's name; empty when they were erased meanwhile.
        String name(PersonId person) {
            Person found = people.get(person);
            return found == null ? "" : found.name();
        }

        public List<Need> needs(List<String> ids) {
            return ids.stream().map(needs::get).filter(Objects::nonNull).toList();
        }
    }
}
