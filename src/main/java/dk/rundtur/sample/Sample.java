package dk.rundtur.sample;

import dk.rundtur.access.DemoAccess;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.id.CompetenceId;
import dk.rundtur.id.FileSourceId;
import dk.rundtur.interchange.ImportMode;
import dk.rundtur.interchange.ImportTerms;
import dk.rundtur.interchange.Importer;
import dk.rundtur.interchange.report.Progress;
import dk.rundtur.interchange.source.FileSource;
import dk.rundtur.interchange.upload.Input;
import dk.rundtur.people.MarkingChanges;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Loads the sample network, once. A start that was cut off half-way is made good by the next: each
/// step knows when it has been taken.
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("rundtur.sample")
class Sample {

    private static final Statement COMPETENCES = Statement.named("sample/competences");
    private static final Statement LOADED = Statement.named("sample/loaded");
    private static final Statement MARK_LOADED = Statement.named("sample/mark-loaded");

    /// As V023 calls the list of samples that were loaded before it.
    private static final String SOURCE = "Eksempel";

    private static final List<String> FILES =
            List.of(
                    "organisations.csv",
                    "competences.csv",
                    "people.csv",
                    "person_competences.csv",
                    "ties.csv");

    private final Graph graph;
    private final Importer importer;
    private final DemoAccess demo;
    private final SampleTours tours;
    private final MarkingChanges marking;

    Sample(
            Graph graph,
            Importer importer,
            DemoAccess demo,
            SampleTours tours,
            MarkingChanges marking) {
        this.graph = graph;
        this.importer = importer;
        this.demo = demo;
        this.tours = tours;
        this.marking = marking;
    }

    /// Loads what is not there yet.
    void load() throws IOException {
        if (graph.find(LOADED, Map.of(), row -> row.flag("loaded")).orElse(false)) {
            return;
        }
        SampleTour tour;
        try (var file = new ClassPathResource("sample/tour.json").getInputStream()) {
            tour = JsonMapper.shared().readValue(file, SampleTour.class);
        }
        var inputs =
                FILES.stream()
                        .map(name ->
                                new Input(
                                        name,
                                        new ClassPathResource("sample/" + name)::getInputStream))
                        .toList();
        var terms = ImportTerms.of(SOURCE, ImportMode.ALL);
        FileSource source = importer.write(inputs, terms, Progress.SILENT).source();
        mark(tour.sensitive(), source.id());
        tours.load(tour, source.id(), demo::open);
        graph.write(unit -> {
            unit.run(MARK_LOADED, Map.of());
            return tour;
        });
    }

    private void mark(List<String> sensitive, FileSourceId source) {
        graph.list(
                        COMPETENCES,
                        Map.of("source", source, "ids", sensitive),
                        row -> row.id("id", CompetenceId::new))
                .forEach(id -> Expect.done(marking.mark(new MarkingChanges.Mark(id, null, true))));
    }
}
