package dk.rundtur.interchange;

import dk.rundtur.graph.Unit;
import dk.rundtur.interchange.compare.FileChanges;
import dk.rundtur.interchange.compare.Fingerprint;
import dk.rundtur.interchange.compare.HoldingChanges;
import dk.rundtur.interchange.compare.NodeChanges;
import dk.rundtur.interchange.compare.NodeKind;
import dk.rundtur.interchange.compare.Remembered;
import dk.rundtur.interchange.compare.StoredNodes;
import dk.rundtur.interchange.compare.TieChanges;
import dk.rundtur.interchange.report.ImportReport;
import dk.rundtur.interchange.report.ImportReport.Seen;
import dk.rundtur.interchange.source.FileSource;

import java.util.List;

/// Files beside what is stored: what there is to write.
final class Comparison {

    private final ReadUpload upload;
    private final ImportTerms terms;
    private final FileSource source;
    private final List<FileSource.Sharer> sharers;
    private final List<FileChanges> plans;
    private final Seen seen;

    Comparison(Unit unit, ReadUpload upload, ImportTerms terms) {
        this.upload = upload;
        this.terms = terms;
        this.source = FileSource.named(unit, terms.source());
        this.sharers = source.sharers(unit, terms.user());
        var found = new Fingerprint();
        var organisations = new StoredNodes(NodeKind.ORGANISATION, source.id(), unit, found);
        var competences = new StoredNodes(NodeKind.COMPETENCE, source.id(), unit, found);
        var people = new StoredNodes(NodeKind.PERSON, source.id(), unit, found);
        var nodes = new NodeChanges(unit);
        this.plans =
                List.of(
                        nodes.organisations(upload.organisations(), organisations),
                        nodes.competences(upload.competences(), competences),
                        nodes.people(upload.people(), people, organisations, terms.decisions()),
                        HoldingChanges.of(unit, upload.holdings(), people, competences),
                        TieChanges.of(unit, upload.ties(), people));
        String now = found.toString();
        this.seen = new Seen(now, terms.seen() != null && !now.equals(terms.seen()));
    }

    FileSource source() {
        return source;
    }

    List<FileChanges> plans() {
        return plans;
    }

    /// What is made and changed.
    List<Remembered> remembered() {
        return plans.stream().flatMap(plan -> plan.remembered().stream()).toList();
    }

    /// Whether there is something to write, nobody has changed what was decided upon, and no row
    /// stands in the way.
    boolean mayBeWritten() {
        return !seen.outdated()
                && !upload.files().isEmpty()
                && (terms.mode() == ImportMode.GOOD || !report(false, false).refused());
    }

    ImportReport report(boolean dryRun, boolean written) {
        var files = plans.stream().filter(FileChanges::present).map(FileChanges::report).toList();
        return new ImportReport(dryRun, written, source, sharers, seen, files, upload.problems());
    }
}
