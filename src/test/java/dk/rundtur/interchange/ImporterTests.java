package dk.rundtur.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.Statement;
import dk.rundtur.graph.TestDatabase;
import dk.rundtur.interchange.entry.Refusal;
import dk.rundtur.interchange.report.ImportReport;
import dk.rundtur.interchange.report.ImportReport.FileReport;
import dk.rundtur.interchange.report.Progress;
import dk.rundtur.interchange.upload.Input;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;

@SpringBootTest
@Import(TestDatabase.class)
class ImporterTests {

    private static final ImportTerms ALL = ImportTerms.of("Annas liste", ImportMode.ALL);
    private static final ImportTerms GOOD = ImportTerms.of("Annas liste", ImportMode.GOOD);

    private static final String WORLD =
            """
            # organisations.csv
            id,name,kind,parent_id
            o1,Kommunen,kommune,
            o2,Skolen,skole,o1
            # competences.csv
            id,name_da,name_en,corner,broader_id
            k1,Musik,Music,knowledge,
            k2,Sang,,skills,k1
            # people.csv
            id,name,kind,title,organisation_id
            n1,Ada Lund,CITIZEN,Forælder,
            n2,Bo Åkjær,,Lærer,o2
            # person_competences.csv
            person_id,competence_id,level,source
            n1,k2,3,samtale
            # ties.csv
            from_id,to_id,strength,kind,source,told_on,may_mention_name
            n2,n1,0.5,nabo,Ada,2026-03-01,true
            """;

    private static final String EVERYTHING =
            "MATCH (n) WHERE NOT n:Migration AND NOT n:ImportTurn AND NOT n:Corner "
                    + "OPTIONAL MATCH (n)-[r]->(m) "
                    + "WITH n, r, m ORDER BY n.externalId, type(r), m.externalId "
                    + "RETURN coalesce(n.externalId, '') + ' ' "
                    + "+ reduce(s = '', k IN [k IN keys(n) WHERE NOT k IN "
                    + "['id', 'createdAt', 'sortKey', 'externalId']] | s + k + '=' + n[k] + ' ') "
                    + "+ coalesce(type(r) + ' ' + coalesce(m.externalId, m.key), '') AS text";

    @Autowired Graph graph;
    @Autowired Importer importer;

    @BeforeEach
    @AfterEach
    void clear() {
        World.clear(graph);
    }

    @Test
    void writesWhatTheFilesSay() {
        assertThat(counts(write(WORLD)))
                .containsExactly(
                        "organisations.csv 2: 2 0 0 0",
                        "competences.csv 2: 2 0 0 0",
                        "people.csv 2: 2 0 0 0",
                        "person_competences.csv 1: 1 0 0 0",
                        "ties.csv 1: 1 0 0 0");
        assertThat(
                        texts(
                                """
                                MATCH (p:Person)-[:WORKS_FOR]->(o)-[:PART_OF]->(top)
                                RETURN p.name + ', ' + p.kind + ', ' + p.title + ', ' + o.name + ', ' + top.name AS text
                                """))
                .containsExactly("Bo Åkjær, UNKNOWN, Lærer, Skolen, Kommunen");
        assertThat(
                        texts(
                                """
                                MATCH (p:Person)-[h:HAS_COMPETENCE]->(c)-[:IN_CORNER]->(x)
                                MATCH (c)-[:NARROWER_THAN]->(b)
                                RETURN p.name + ', ' + h.level + ', ' + h.source + ', ' + c.nameDa + ', ' + x.key + ', ' + b.nameEn AS text
                                """))
                .containsExactly("Ada Lund, 3, samtale, Sang, skills, Music");
        assertThat(
                        texts(
                                """
                                MATCH (n:Person|Organisation|Competence)
                                WHERE n.version <> 1 OR n.sortKey IS NULL OR NOT n.id STARTS
                                WITH toLower(labels(n)[0]) + '-'
                                RETURN n.externalId AS text
                                """))
                .isEmpty();
    }

    @Test
    void writesATieOnceFromTheSmallerIdToTheGreater() {
        write(WORLD);
        assertThat(
                        texts(
                                """
                                MATCH (a:Person)-[t:KNOWS]->(b:Person)
                                WHERE a.id < b.id AND t.id = 'tie-' + substring(a.id, 7) + '-' + substring(b.id, 7)
                                RETURN t.strength + ' ' + t.kind + ' ' + t.source + ' ' + t.toldOn + ' ' + t.mayMentionName AS text
                                """))
                .containsExactly("0.5 nabo Ada 2026-03-01 true");
    }

    @Test
    void changesNothingTheSecondTime() {
        write(WORLD);
        List<String> before = texts(EVERYTHING);
        assertThat(counts(write(WORLD)))
                .containsExactly(
                        "organisations.csv 2: 0 0 2 0",
                        "competences.csv 2: 0 0 2 0",
                        "people.csv 2: 0 0 2 0",
                        "person_competences.csv 1: 0 0 1 0",
                        "ties.csv 1: 0 0 1 0");
        assertThat(texts(EVERYTHING)).isEqualTo(before);
    }

    @Test
    void changesOnlyWhatARowSaysAnew() {
        write(WORLD);
        var report =
                write(
                        """
                        # organisations.csv
                        id,name
                        o1,Byen
                        # people.csv
                        id,name,title,organisation_id,email
                        n1,Ada Lund,,o1,
                        n2,Bo Åkjær,Leder,,bo@skolen.example
                        n3,Cleo,,,
                        # person_competences.csv
                        person_id,competence_id,level
                        n1,k2,5
                        n2,k2,
                        # ties.csv
                        from_id,to_id,strength
                        n1,n2,
                        n2,n3,0.2
                        """);
        assertThat(counts(report))
                .containsExactly(
                        "organisations.csv 1: 0 1 0 0",
                        "people.csv 3: 1 2 0 0",
                        "person_competences.csv 2: 1 1 0 0",
                        "ties.csv 2: 1 0 1 0");
        assertThat(
                        texts(
                                """
                                MATCH (p:Person)-[:WORKS_FOR]->(o)
                                RETURN p.name + ' ' + p.title + ' ' + coalesce(p.email, '-') + ' ' + o.name + ' ' + p.version AS text
                                ORDER BY text
                                """))
                .containsExactly(
                        "Ada Lund Forælder - Byen 2", "Bo Åkjær Leder bo@skolen.example Skolen 2");
        assertThat(
                        texts(
                                """
                                MATCH ()-[h:HAS_COMPETENCE]->()
                                RETURN coalesce(h.level, 0) + ' ' + coalesce(h.source, '-') AS text
                                ORDER BY text
                                """))
                .containsExactly("0 -", "5 samtale");
        assertThat(
                        texts(
                                """
                                MATCH ()-[t:KNOWS {kind: 'nabo'}]->()
                                RETURN toString(t.strength) AS text
                                """))
                .containsExactly("0.5");
    }

    @Test
    void movesPeopleOrganisationsAndCompetences() {
        write(WORLD);
        write(
                """
                # organisations.csv
                id,name,parent_id
                o3,Foreningen,
                o2,Skolen,o3
                # competences.csv
                id,name_da,corner,broader_id
                k3,Kunst,action,
                k2,Sang,action,k3
                # people.csv
                id,name,organisation_id
                n2,Bo Åkjær,o3
                """);
        assertThat(
                        texts(
                                """
                                MATCH (a)-[r:WORKS_FOR|PART_OF|IN_CORNER|NARROWER_THAN]->(b)
                                WHERE a.externalId IN ['n2', 'o2', 'k2']
                                RETURN a.externalId + ' ' + type(r) + ' ' + coalesce(b.externalId, b.key) AS text
                                ORDER BY text
                                """))
                .containsExactly(
                        "k2 IN_CORNER action",
                        "k2 NARROWER_THAN k3",
                        "n2 WORKS_FOR o3",
                        "o2 PART_OF o3");
    }

    @Test
    void tellsInADryRunWhatItWouldDoAndChangesNothing() {
        write(WORLD);
        String more = "# people.csv\nid,name\nn1,Ada K. Lund\nn2,Bo Åkjær\nn3,Cleo\nn4,\n";
        var dry = importer.dryRun(files(more), ALL);
        assertThat(counts(dry)).containsExactly("people.csv 4: 1 1 1 1");
        assertThat(dry.written()).isFalse();
        assertThat(names()).containsExactly("Ada Lund", "Bo Åkjær");
        assertThat(importer.write(files(more), GOOD, Progress.SILENT).files())
                .isEqualTo(dry.files());
        assertThat(names()).containsExactly("Ada K. Lund", "Bo Åkjær", "Cleo");
    }

    @Test
    void writesNothingWhenARowIsRefusedUnlessAskedForTheGoodOnes() {
        String files =
                """
                # people.csv
                id,name
                n1,Ada
                n2,
                # ties.csv
                from_id,to_id
                n1,n2
                """;
        var all = importer.write(files(files), ALL, Progress.SILENT);
        assertThat(all.written()).isFalse();
        assertThat(refusals(all))
                .containsExactly("people.csv 3 name MISSING", "ties.csv 2 to_id UNKNOWN_ID");
        assertThat(names()).isEmpty();
        var good = importer.write(files(files), GOOD, Progress.SILENT);
        assertThat(good.written()).isTrue();
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void writesNothingWhenAFileCannotBeReadUnlessAskedForTheGoodOnes() {
        String files = "# people.csv\nid,name\nn1,Ada\n# ties.csv\nfrom_id\nn1\n";
        assertThat(importer.write(files(files), ALL, Progress.SILENT).written()).isFalse();
        assertThat(names()).isEmpty();
        importer.write(files(files), GOOD, Progress.SILENT);
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void leavesOutFilesItDoesNotKnowAndImportsTheOthers() {
        var report = write("# people.csv\nid,name\nn1,Ada\n# notes.csv\na\n");
        assertThat(report.written()).isTrue();
        assertThat(report.problems())
                .extracting(problem -> problem.file() + " " + problem.code())
                .containsExactly("notes.csv UNKNOWN_FILE");
    }

    @Test
    void refusesRowsThatNameWhatIsNowhere() {
        var report =
                good(
                        """
                        # organisations.csv
                        id,name,parent_id
                        o1,Skolen,o9
                        o2,Klassen,o1
                        # competences.csv
                        id,name_da,corner,broader_id
                        k1,Sang,north,
                        k2,Dans,,k9
                        # people.csv
                        id,name,organisation_id
                        n1,Ada,o2
                        n2,Bo,
                        # person_competences.csv
                        person_id,competence_id
                        n2,k2
                        n9,k2
                        # ties.csv
                        from_id,to_id
                        n2,n1
                        """);
        assertThat(refusals(report))
                .containsExactly(
                        "organisations.csv 2 parent_id UNKNOWN_ID",
                        "organisations.csv 3 parent_id UNKNOWN_ID",
                        "competences.csv 3 broader_id UNKNOWN_ID",
                        "person_competences.csv 2 competence_id UNKNOWN_ID",
                        "person_competences.csv 3 person_id UNKNOWN_ID");
        assertThat(remarks(report))
                .containsExactly(
                        "competences.csv 2 corner UNKNOWN_CORNER",
                        "people.csv 2 organisation_id UNKNOWN_ID");
        assertThat(names()).containsExactly("Ada", "Bo");
        assertThat(report.files().getLast().created()).isOne();
    }

    @Test
    void namesTheCornersThatThereAre() {
        var report = good("# competences.csv\nid,name_da,corner\nc1,A,nowhere\n");
        assertThat(report.files().getFirst().remarks().getFirst().details())
                .containsExactly("nowhere", "action, knowledge, skills, perspectives");
    }

    @Test
    void knowsCornersByTheirNamesToo() {
        write("# competences.csv\nid;name_da;corner\nc1;A;Kompetencer\nc2;B;Skills\nc3;C;viden\n");
        assertThat(
                        texts(
                                """
                                MATCH (c:Competence)-[:IN_CORNER]->(x)
                                RETURN c.nameDa + ' ' + x.key AS text ORDER BY text
                                """))
                .containsExactly("A skills", "B skills", "C knowledge");
    }

    @Test
    void refusesRowsThatBelongUnderEachOtherInACircle() {
        write(WORLD);
        var report =
                good(
                        """
                        # organisations.csv
                        id,name,parent_id
                        o1,Kommunen,o2
                        # competences.csv
                        id,name_da,broader_id
                        k3,Kor,k4
                        k4,Korsang,k3
                        """);
        assertThat(refusals(report))
                .containsExactly(
                        "organisations.csv 2 parent_id CIRCLE",
                        "competences.csv 2 broader_id CIRCLE",
                        "competences.csv 3 broader_id CIRCLE");
    }

    @Test
    void makesOneTieOfSeveralRowsAboutAPair() {
        write(WORLD);
        String ties =
                """
                # ties.csv
                from_id,to_id,strength,kind,source,told_on,may_mention_name
                n1,n2,0.4,kollega,Bo,2026-02-01,false
                n2,n1,0.9,,Cleo,,true
                n1,n2,,,,,
                """;
        assertThat(counts(write(ties))).containsExactly("ties.csv 3: 0 1 2 0");
        assertThat(
                        texts(
                                """
                                MATCH ()-[t:KNOWS]->()
                                RETURN t.strength + ' ' + t.kind + ' ' + t.source + ' ' + t.toldOn + ' ' + t.mayMentionName AS text
                                """))
                .containsExactly("0.9 kollega Cleo 2026-03-01 false");
        assertThat(counts(write(ties))).containsExactly("ties.csv 3: 0 0 3 0");
    }

    @Test
    void doesNotMixUpTwoImportsAtOnce() throws Exception {
        Callable<ImportReport> one = () -> write(WORLD);
        try (var threads = Executors.newFixedThreadPool(4)) {
            int created = 0;
            for (var report : threads.invokeAll(List.of(one, one, one, one))) {
                created += report.get().files().stream().mapToInt(FileReport::created).sum();
            }
            assertThat(created).isEqualTo(8);
        }
        assertThat(names()).hasSize(2);
    }

    @Test
    void saysHowFarItHasCome() {
        List<String> steps = new ArrayList<>();
        Progress progress = (file, done, of) -> steps.add(file + " " + done + "/" + of);
        importer.write(files(WORLD), ALL, progress);
        assertThat(steps).contains("organisations.csv 2/2", "people.csv 2/2", "ties.csv 1/1");
    }

    @Test
    void importsManyPeopleInDanishOrder() {
        StringBuilder people = new StringBuilder("# people.csv\nid,name\n");
        for (int i = 0; i < 4_100; i++) {
            people.append("n")
                    .append(i)
                    .append(",")
                    .append(i % 2 == 0 ? "Åse" : "Zoe")
                    .append('\n');
        }
        assertThat(counts(write(people.toString()))).containsExactly("people.csv 4100: 4100 0 0 0");
        assertThat(
                        texts(
                                """
                                MATCH (p:Person)
                                WITH p
                                ORDER BY p.sortKey, p.id LIMIT 1
                                RETURN p.name AS text
                                """))
                .containsExactly("Zoe");
    }

    private ImportReport write(String files) {
        var report = importer.write(files(files), ALL, Progress.SILENT);
        assertThat(report.written()).as(report.toString()).isTrue();
        return report;
    }

    private ImportReport good(String files) {
        return importer.write(files(files), GOOD, Progress.SILENT);
    }

    private List<String> names() {
        return texts("MATCH (p:Person) RETURN p.name AS text ORDER BY text");
    }

    private List<String> texts(String cypher) {
        return graph.list(new Statement("test", cypher), Map.of(), row -> row.text("text"));
    }

    /// Several files in one text: `# name` begins each.
    static List<Input> files(String text) {
        List<Input> files = new ArrayList<>();
        for (String file : text.split("(?m)^# ", -1)) {
            if (!file.isBlank()) {
                String[] parts = file.split("\n", 2);
                files.add(Input.ofText(parts[0], parts[1]));
            }
        }
        return files;
    }

    private static List<String> counts(ImportReport report) {
        return report.files().stream()
                .map(file ->
                        "%s %d: %d %d %d %d"
                                .formatted(
                                        file.name(),
                                        file.rows(),
                                        file.created(),
                                        file.updated(),
                                        file.unchanged(),
                                        file.refused()))
                .toList();
    }

    private static List<String> refusals(ImportReport report) {
        return sentences(report, FileReport::refusals);
    }

    private static List<String> remarks(ImportReport report) {
        return sentences(report, FileReport::remarks);
    }

    private static List<String> sentences(
            ImportReport report, Function<FileReport, List<Refusal>> list) {
        return report.files().stream()
                .flatMap(file ->
                        list.apply(file).stream()
                                .map(r ->
                                        "%s %d %s %s"
                                                .formatted(
                                                        file.name(),
                                                        r.line(),
                                                        r.column(),
                                                        r.fault())))
                .toList();
    }
}
