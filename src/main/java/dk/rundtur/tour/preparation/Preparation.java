package dk.rundtur.tour.preparation;

import dk.rundtur.graph.Row;
import dk.rundtur.id.NetworkId;
import dk.rundtur.id.PersonId;
import dk.rundtur.text.Typed;
import dk.rundtur.wording.Audience;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.IntStream;

/// How somebody has prepared to meet a person for a network.
///
/// @param pitch the words for this person; null: those for everybody
/// @param audience whom the texts are for, where somebody chose it; null: as the person's kind says
/// @param version goes up by one with each change; 0 before the first
public record Preparation(
        NetworkId network,
        PersonId person,
        @Nullable String pitch,
        List<Reflection> reflection,
        @Nullable Audience audience,
        int version) {

    public Preparation {
        reflection = List.copyOf(reflection);
    }

    /// A thought before the first contact. The question stands with it, for an installation may
    /// word its questions anew.
    public record Reflection(String question, String answer) {}

    /// What a preparation becomes.
    ///
    /// @param pitch null or blank: the words for everybody
    /// @param version the one that was read
    record Change(
            NetworkId network,
            PersonId person,
            @Nullable String pitch,
            @Nullable List<Reflection> reflection,
            @Nullable Audience audience,
            int version) {

        List<Reflection> answered() {
            return reflection == null
                    ? List.of()
                    : reflection.stream().filter(one -> Typed.text(one.answer()) != null).toList();
        }
    }

    /// An invitation to a conversation, ready to be edited and sent by the user's own program.
    ///
    /// @param to the person's e-mail, where it is known
    record Invitation(@Nullable String to, String subject, String body) {}

    static Preparation none(NetworkId network, PersonId person) {
        return new Preparation(network, person, null, List.of(), null, 0);
    }

    static Preparation from(NetworkId network, PersonId person, Row prepared) {
        String audience = prepared.textOrNull("audience");
        List<String> questions = prepared.texts("questions");
        List<String> answers = prepared.texts("answers");
        return new Preparation(
                network,
                person,
                prepared.textOrNull("pitch"),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> new Reflection(questions.get(i), answers.get(i)))
                        .toList(),
                audience == null ? null : Audience.valueOf(audience),
                prepared.count("version"));
    }
}
