package dk.rundtur.benchmark;

import com.sun.management.OperatingSystemMXBean;

import dk.rundtur.graph.Graph;
import dk.rundtur.interchange.ImportMode;
import dk.rundtur.interchange.ImportTerms;
import dk.rundtur.interchange.Importer;
import dk.rundtur.interchange.report.ImportReport;
import dk.rundtur.interchange.report.ImportReport.FileReport;
import dk.rundtur.interchange.report.Progress;
import dk.rundtur.interchange.upload.Input;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// How long the import of a folder takes: into an empty database, a second time, and as a dry run.
/// The database is an embedded Neo4j of its own in this process.
///
/// `-Dbenchmark.data=FOLDER` names the folder, `-Dbenchmark.out=FILE` takes the numbers as JSON.
final class ImportBenchmark {

    private static final PrintStream OUT = System.out;
    private static final ImportTerms ALL = ImportTerms.of("Annas liste", ImportMode.ALL);
    private static final ImportTerms GOOD = ImportTerms.of("Annas liste", ImportMode.GOOD);

    /// One import, timed by the clock and by what the process, database included, used of the
    /// processors; the two differ when the machine has other work to do.
    private record Timed(String what, double seconds, double cpuSeconds, ImportReport report) {

        long rows() {
            return report.files().stream().mapToLong(FileReport::rows).sum();
        }

        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("what", what);
            json.put("rows", rows());
            json.put("seconds", seconds);
            json.put("cpuSeconds", cpuSeconds);
            json.put("rowsPerSecond", Math.round(rows() / seconds));
            json.put("written", report.written());
            json.put("files", report.files().stream().map(ImportBenchmark::counts).toList());
            return json;
        }
    }

    private ImportBenchmark() {}

    static void main() throws IOException {
        String data = System.getProperty("benchmark.data", "");
        Path folder = Path.of(data.isEmpty() ? "src/main/resources/sample" : data);
        List<Timed> runs = runs(folder);
        print(folder, runs);
        String out = System.getProperty("benchmark.out", "");
        if (!out.isEmpty()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("graph", String.valueOf(folder.getFileName()));
            json.put("heapBytes", Runtime.getRuntime().maxMemory());
            json.put("processors", Runtime.getRuntime().availableProcessors());
            json.put("runs", runs.stream().map(Timed::json).toList());
            Files.writeString(Path.of(out), JsonMapper.shared().writeValueAsString(json));
        }
    }

    private static List<Timed> runs(Path folder) throws IOException {
        Path data = Files.createTempDirectory("rundtur-benchmark");
        List<Input> files = inputs(folder);
        try (var context =
                new SpringApplicationBuilder(Wiring.class)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .run("--spring.neo4j.uri=", "--rundtur.data=" + data)) {
            Importer importer = context.getBean(Importer.class);
            return List.of(
                    timed("dry run, empty database", () -> importer.dryRun(files, ALL)),
                    timed("import, empty database", () -> write(importer, files)),
                    timed("import, same files again", () -> write(importer, files)),
                    timed("dry run, same files again", () -> importer.dryRun(files, ALL)));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static ImportReport write(Importer importer, List<Input> files) {
        return importer.write(files, GOOD, Progress.SILENT);
    }

    private static Timed timed(String what, Supplier<ImportReport> run) {
        long cpu = cpuTime();
        long start = System.nanoTime();
        ImportReport report = run.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Timed(what, seconds, (cpuTime() - cpu) / 1e9, report);
    }

    private static long cpuTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static List<Input> inputs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Input> inputs = new ArrayList<>();
            files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .forEach(file -> inputs.add(input(file)));
            return inputs;
        }
    }

    private static Input input(Path file) {
        return new Input(file.toString(), () -> Files.newInputStream(file));
    }

    private static void print(Path folder, List<Timed> runs) {
        OUT.printf("%n%s%n", folder);
        for (Timed run : runs) {
            OUT.printf(
                    "%-28s %,8d rows %7.2f s (%.2f s of processor) %,8.0f rows/s%n",
                    run.what(),
                    run.rows(),
                    run.seconds(),
                    run.cpuSeconds(),
                    run.rows() / run.seconds());
        }
        for (FileReport file : runs.get(1).report().files()) {
            OUT.println("  " + counts(file));
        }
        runs.get(1).report().problems().forEach(OUT::println);
    }

    private static Map<String, Object> counts(FileReport file) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("name", file.name());
        counts.put("rows", file.rows());
        counts.put("created", file.created());
        counts.put("updated", file.updated());
        counts.put("unchanged", file.unchanged());
        counts.put("refused", file.refused());
        return counts;
    }

    /// As much of the application as an import needs.
    @ImportAutoConfiguration(Neo4jAutoConfiguration.class)
    @Import(Importer.class)
    @ComponentScan(
            basePackageClasses = Graph.class,
            excludeFilters = @Filter(TestConfiguration.class))
    static class Wiring {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
