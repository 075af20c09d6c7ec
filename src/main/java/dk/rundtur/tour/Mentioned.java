package dk.rundtur.tour;

import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.OrganisationId;
import dk.rundtur.id.PersonId;
import dk.rundtur.outcome.ProblemCode;
import dk.rundtur.web.Check;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Which of the mentioned people, competences, organisations and corners exist.
///
/// @param sensitive those of the competences that people say of themselves alone
public record Mentioned(
        Set<PersonId> people,
        Set<CompetenceId> competences,
        Set<CompetenceId> sensitive,
        Set<OrganisationId> organisations,
        Set<String> corners) {

    private static final Statement KNOWN = Statement.named("tour/mentioned");

    /// Looks up ids; those that are null are passed over.
    public static Mentioned in(
            Unit unit,
            Stream<? extends @Nullable PersonId> people,
            Stream<? extends @Nullable CompetenceId> competences,
            Stream<? extends @Nullable OrganisationId> organisations,
            Stream<? extends @Nullable String> corners) {
        var mentioned =
                Map.of(
                        "people", present(people),
                        "competences", present(competences),
                        "organisations", present(organisations),
                        "corners", present(corners));
        return unit.list(KNOWN, mentioned, Mentioned::from).getFirst();
    }

    private static Mentioned from(Row row) {
        return new Mentioned(
                Set.copyOf(row.ids("people", PersonId::new)),
                Set.copyOf(row.ids("competences", CompetenceId::new)),
                Set.copyOf(row.ids("sensitive", CompetenceId::new)),
                Set.copyOf(row.ids("organisations", OrganisationId::new)),
                Set.copyOf(row.texts("corners")));
    }

    private static <I> List<I> present(Stream<? extends @Nullable I> ids) {
        return ids.filter(Objects::nonNull).<I>map(Objects::requireNonNull).toList();
    }

    public void person(Check check, String path, @Nullable PersonId id) {
        check.require(id == null || people.contains(id), path, ProblemCode.UNKNOWN_PERSON);
    }

    public void competence(Check check, String path, @Nullable CompetenceId id) {
        check.require(id == null || competences.contains(id), path, ProblemCode.UNKNOWN_COMPETENCE);
    }

    /// What somebody is thought to bring by another's word, which is not said of what is sensitive.
    public void competenceOfAnother(Check check, String path, @Nullable CompetenceId id) {
        competence(check, path, id);
        check.require(id == null || !sensitive.contains(id), path, ProblemCode.ONLY_OWN_WORDS);
    }

    public void organisation(Check check, String path, @Nullable OrganisationId id) {
        check.require(
                id == null || organisations.contains(id), path, ProblemCode.UNKNOWN_ORGANISATION);
    }
}
