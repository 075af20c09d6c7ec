package dk.rundtur.people;

import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Parameters;
import dk.rundtur.graph.Row;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.Unit;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;
import dk.rundtur.outcome.ProblemCode;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;

/// Marks competences as sensitive. Whatever is narrower is then sensitive too. What people said in
/// the conversations of a network stays in that network; what stands by others' word goes.
@Component
public class MarkingChanges {

    private static final Statement LOOK = Statement.named("people/competence-marking");
    private static final Statement MARK = Statement.named("people/competence-mark");
    private static final Statement MARK_NARROWER =
            Statement.named("people/competence-mark-narrower");
    private static final Statement KEEP_OWN_WORDS =
            Statement.named("people/competence-confide-told");
    private static final Statement FORGET_OTHERS =
            Statement.named("people/competence-forget-others");

    /// What a competence becomes.
    ///
    /// @param version the one that was read
    public record Mark(CompetenceId id, @Nullable Integer version, boolean sensitive) {}

    /// What marking a competence does.
    ///
    /// @param kept how many people said it themselves in a conversation
    /// @param dropped how many are held to have it by others' word alone
    /// @param tips how many referrals were made for it
    public record Preview(int kept, int dropped, int tips) {}

    private final Graph graph;

    MarkingChanges(Graph graph) {
        this.graph = graph;
    }

    /// What marking would do; empty when there is no such competence.
    public Optional<Preview> look(CompetenceId competence) {
        return graph.find(
                LOOK,
                Map.of("id", competence),
                row -> new Preview(row.count("kept"), row.count("dropped"), row.count("tips")));
    }

    /// Marks a competence, or takes the mark away; what was said in a network stays there.
    public Outcome<Competence> mark(Mark mark) {
        return graph.change(unit -> {
            Map<String, @Nullable Object> properties =
                    Parameters.of("sensitive", mark.sensitive() ? true : null);
            Optional<Row> row =
                    unit.find(
                            MARK,
                            Parameters.of(
                                    "id", mark.id(),
                                    "version", mark.version(),
                                    "properties", properties),
                            found -> found);
            if (row.isEmpty()) {
                return Outcome.refused(Problem.at("id", ProblemCode.UNKNOWN_COMPETENCE));
            }
            if (!row.get().flag("fresh")) {
                return Outcome.refused(Problem.at("version", ProblemCode.CHANGED_MEANWHILE));
            }
            if (mark.sensitive()) {
                protect(unit, mark.id());
            }
            return Outcome.done(Competences.competence(row.get()));
        });
    }

    private static void protect(Unit unit, CompetenceId competence) {
        unit.run(MARK_NARROWER, Map.of("id", competence));
        unit.run(KEEP_OWN_WORDS, Map.of("id", competence));
        unit.run(FORGET_OTHERS, Map.of("id", competence));
    }
}
