package dk.rundtur.documents;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;
import org.springframework.util.AntPathMatcher;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The commands that documents name can be given: Maven knows goal, profile and property, npm the
/// script, and the server the setting.
class CommandsTests {

    private static final Path FRONTEND = Path.of("src/main/frontend");
    private static final Set<String> PHASES =
            Set.of("compile", "test", "test-compile", "package", "verify");

    /// Words of the documents that stand for a value.
    private static final Set<String> ANY_VALUE = Set.of("NAME", "FOLDER", "FILE", "N", "…");

    private static final Pattern EXECUTION = Pattern.compile("([\\w-]+):([\\w-]+)(?:@([\\w-]+))?");
    private static final Pattern OPTION =
            Pattern.compile("--([a-z][\\w-]*(?:\\.[\\w-]+)+)(?:=.*)?");
    private static final Pattern SETTING = Pattern.compile("rundtur(\\.[a-z-]+)+");
    private static final Pattern VARIABLE = Pattern.compile("(?:RUNDTUR|NEO4J)_[A-Z_]+");

    private final List<String> commands = commands();
    private final String pom = Files.readString(Path.of("pom.xml"));
    private final String sources = sources();

    CommandsTests() throws IOException {}

    @Test
    void namesWhatMavenKnows() throws IOException {
        List<String> maven = startingWith("mvn ", "-D", "-P");
        assertThat(maven).hasSizeGreaterThan(5);
        for (String command : maven) {
            for (String word : words(command)) {
                if (word.startsWith("-P")) {
                    assertThat(pom).as(command).contains("<id>" + word.substring(2) + "</id>");
                } else if (word.startsWith("-D")) {
                    checkProperty(word.substring(2), command);
                } else if (!word.startsWith("-") && !word.equals("mvn")) {
                    checkGoal(word, command);
                }
            }
        }
    }

    @Test
    void namesScriptsOfThePage() throws IOException {
        var scripts =
                JsonMapper.shared()
                        .readTree(Files.readString(FRONTEND.resolve("package.json")))
                        .get("scripts");
        List<String> npm = startingWith("npm ");
        assertThat(npm).isNotEmpty();
        for (String command : npm) {
            List<String> words = words(command);
            if (words.get(1).equals("run")) {
                assertThat(scripts.propertyNames()).as(command).contains(words.get(2));
            } else {
                assertThat(words.get(1)).as(command).isIn("ci", "sbom");
            }
        }
    }

    @Test
    void namesEveryBenchmarkAndNoOther() throws IOException {
        String benchmarks =
                Files.readString(Path.of("src/test/java/dk/rundtur/benchmark/Benchmarks.java"));
        List<String> known =
                Pattern.compile("case \"(\\w+)\"")
                        .matcher(benchmarks)
                        .results()
                        .map(name -> name.group(1))
                        .toList();
        assertThat(known).isNotEmpty();
        String readme = Files.readString(Path.of("README.md"));
        int table = readme.indexOf("| NAME |");
        assertThat(readme.substring(table, readme.indexOf("\n\n", table)).lines().skip(2))
                .extracting(row -> row.replaceAll("^\\| `(\\w+)`.*", "$1"))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void namesSettingsThatTheServerKnows() throws IOException {
        String metadata = springSettings();
        for (String command : commands) {
            for (String word : words(command)) {
                var option = OPTION.matcher(word);
                var setting = SETTING.matcher(word);
                var variable = VARIABLE.matcher(word);
                if (option.matches() && !option.group(1).startsWith("rundtur")) {
                    assertThat(metadata).contains("\"name\": \"" + option.group(1) + "\"");
                } else if (option.matches() || setting.matches()) {
                    checkSetting(option.matches() ? option.group(1) : word);
                } else if (variable.matches()) {
                    assertThat(Files.readString(Path.of("docker-compose.yml"))).contains(word);
                }
            }
        }
    }

    private void checkGoal(String word, String command) {
        var execution = EXECUTION.matcher(word);
        if (execution.matches()) {
            assertThat(pom)
                    .as(command)
                    .containsPattern(
                            "<artifactId>" + execution.group(1) + "-(maven-)?(maven-)?plugin</");
            if (execution.group(3) != null) {
                assertThat(pom).as(command).contains("<id>" + execution.group(3) + "</id>");
            }
        } else {
            assertThat(PHASES).as(command).contains(word);
        }
    }

    private void checkProperty(String property, String command) throws IOException {
        String[] parts = property.split("=", 2);
        String value = parts.length == 1 ? "" : parts[1];
        if (ANY_VALUE.contains(value)) {
            value = "";
        }
        switch (parts[0]) {
            case "test" ->
                    assertThat(testClasses().stream().anyMatch(new TestName(value)::matches))
                            .as(command)
                            .isTrue();
            case "browser.only" ->
                    assertThat(FRONTEND.resolve("browser/" + value + ".spec.ts"))
                            .as(command)
                            .exists();
            case "spring-boot.run.profiles" ->
                    assertThat(Path.of("src/main/resources/application-" + value + ".yaml"))
                            .as(command)
                            .exists();
            default -> assertThat(pom + sources).as(command).contains(parts[0]);
        }
    }

    /// What Surefire takes for a name: a class, perhaps with stars.
    private record TestName(String pattern) {

        boolean matches(String name) {
            return new AntPathMatcher().match(pattern, name);
        }
    }

    /// A setting of our own stands in the sources, its first parts perhaps as a prefix.
    private void checkSetting(String setting) {
        String last = setting.substring(setting.lastIndexOf('.') + 1);
        String prefix = setting.substring(0, setting.lastIndexOf('.'));
        assertThat(
                        sources.contains(setting)
                                || (sources.contains(prefix) && sources.contains(last + ":")))
                .as(setting)
                .isTrue();
    }

    private List<String> startingWith(String... beginnings) {
        return commands.stream()
                .filter(command -> Stream.of(beginnings).anyMatch(command::startsWith))
                .toList();
    }

    /// The words of a command, without the brackets around what may be left out.
    private static List<String> words(String command) {
        return List.of(command.replaceAll("[\\[\\]]", "").strip().split("\\s+"));
    }

    private static List<String> commands() throws IOException {
        return Markdown.all().stream()
                .flatMap(document ->
                        Stream.concat(document.blockLines().stream(), document.codes().stream()))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        }
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> !file.toString().contains("frontend"))
                    .filter(file -> file.toString().matches(".*\\.(java|yaml)"))
                    .map(Markdown::read)
                    .map(Markdown::text)
                    .collect(joining("\n"));
        }
    }

    private static String springSettings() throws IOException {
        var text = new StringBuilder();
        for (URL metadata :
                Collections.list(
                        CommandsTests.class
                                .getClassLoader()
                                .getResources("META-INF/spring-configuration-metadata.json"))) {
            try (var stream = metadata.openStream()) {
                text.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
