package dk.rundtur.interchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rundtur.interchange.ReadUpload;
import dk.rundtur.interchange.entry.Entry;
import dk.rundtur.interchange.entry.Fault;
import dk.rundtur.interchange.entry.FileKind;
import dk.rundtur.interchange.entry.HowRead;
import dk.rundtur.interchange.entry.ReadFile;
import dk.rundtur.interchange.entry.Refusal;
import dk.rundtur.interchange.upload.Input;
import dk.rundtur.interchange.upload.RowBudget;
import dk.rundtur.interchange.upload.UploadRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

class ReadingTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void readsRowsWithTheLinesTheyBeginOn() throws IOException {
        var people =
                people(
                        """
                        id,name,title

                        n1,Ada,"Leder, skole"
                        n2,Bo,
                        """);
        assertThat(people.refusals()).isEmpty();
        assertThat(people.rows()).isEqualTo(2);
        assertThat(people.entries())
                .extracting(person -> person.line() + " " + person.title())
                .containsExactly("3 Leder, skole", "4 null");
    }

    @Test
    void doesNotMindByteOrderMarksSemicolonsCapitalsOrLineEndings() throws IOException {
        var people = people("\uFEFF\"ID\" ; Name;TITLE\r\nn1;Ada, den ældre; Leder \r\n;;\r\n");
        assertThat(people.rows()).isEqualTo(1);
        assertThat(people.entries().getFirst().name()).isEqualTo("Ada, den ældre");
        assertThat(people.entries().getFirst().title()).isEqualTo("Leder");
    }

    @Test
    void namesTheColumnsItDoesNotKnow() throws IOException {
        assertThat(people("id,name,Shoe size,age\nn1,Ada,38,\n").unknownColumns())
                .containsExactly("Shoe size", "age");
    }

    @Test
    void takesNamesOfEveryScript() throws IOException {
        var people = people("id,name\nn1,مريم الخطيب\nn2,👩🏽‍🔬 Ada\nn3,A\u030Ase\n");
        assertThat(people.entries())
                .extracting(Entry.PersonEntry::name)
                .containsExactly("مريم الخطيب", "👩🏽‍🔬 Ada", "Åse");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n1,Ada                   | TOO_FEW_CELLS",
                "n1,Ada,,,,x              | TOO_MANY_CELLS",
                "n1,,,,                   | name MISSING name",
                "n1,\u00A0,,,             | name MISSING name",
                ",Ada,,,                  | id MISSING id",
                "n1,A\u0007da,,,          | name CONTROL_CHARACTER",
                "n1,#NAVN?,,,             | name DAMAGED #NAVN?",
                "4E+12,Ada,,,             | id DAMAGED 4E+12",
                "n1;Ada;;;                | WRONG_SEPARATOR ; ,",
                "n1,Ada,citizen,ada@søby.dk,  | ",
            })
    void refusesPeople(String row, String reason) throws IOException {
        assertThat(reasons(people("id,name,kind,email,group\n" + row + "\n")))
                .isEqualTo(Objects.requireNonNullElse(reason, ""));
    }

    @Test
    void cleansCellsAndHeadersAsFormsDo() throws IOException {
        var people =
                people(
                        """
                        \u200Bid,na\u00ADme\u00A0,title
                        n\u200B1,A\u030Ase\u00A0Bæk,"Leder
                        for skolen"
                        """);
        assertThat(people.refusals()).isEmpty();
        assertThat(people.entries())
                .extracting(person -> person.id() + "|" + person.name() + "|" + person.title())
                .containsExactly("n1|\u00C5se Bæk|Leder for skolen");
    }

    @Test
    void refusesAnEndlessName() throws IOException {
        assertThat(reasons(people("id,name\nn1," + "å".repeat(10_000) + "\n")))
                .isEqualTo("name TOO_LONG 10000 200");
        assertThat(reasons(people("id,name\nn1," + "👩".repeat(200) + "\n"))).isEmpty();
    }

    @Test
    void refusesAnIdThatOccurredBeforeAndSaysWhere() throws IOException {
        var people = people("id,name\nn1,Ada\nn2,Bo\nn1,Cleo\n");
        assertThat(people.refusals()).containsExactly(Refusal.of(4, "id", Fault.DUPLICATE, 2));
        assertThat(people.entries()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5;;      | ",
                "0,5;;      | ",
                ",5;;       | ",
                "1;;        | ",
                "7;;        | strength OUT_OF_RANGE 7",
                "-0.1;;     | strength OUT_OF_RANGE -0.1",
                "\u22120,5;; | strength OUT_OF_RANGE \u22120,5",
                "strong;;   | strength NOT_A_NUMBER strong",
                "NaN;;      | strength NOT_A_NUMBER NaN",
                "80%;;      | strength NOT_A_NUMBER 80%",
                "1E-01;;    | strength DAMAGED 1E-01",
                ";2026-11-23; | ",
                ";2026-11-24; | told_on FUTURE_DATE 2026-11-24",
                ";14-03-2026; | ",
                ";31.12.2025; | ",
                ";3-4-2026; | ",
                ";2026-04-03T00:00:00; | ",
                ";2026-04-03 00:00; | ",
                ";30-02-2026; | told_on BAD_DATE 30-02-2026",
                ";14-03.2026; | told_on BAD_DATE 14-03.2026",
                ";03-04-26; | told_on BAD_DATE 03-04-26",
                ";3/4/26;    | told_on BAD_DATE 3/4/26",
                ";46115;     | told_on BAD_DATE 46115",
                ";24.11.2026; | told_on FUTURE_DATE 24.11.2026",
                ";2026-02-30; | told_on BAD_DATE 2026-02-30",
                ";;FALSK    | ",
                ";;Ja       | ",
                ";;nej      | ",
                ";;1        | ",
                ";;x        | may_mention_name BAD_BOOLEAN x",
                ";;perhaps  | may_mention_name BAD_BOOLEAN perhaps",
            })
    void keepsATieWithoutTheCellThatCannotBeRead(String cells, String remark) throws IOException {
        var ties =
                read(
                        FileKind.TIES,
                        "from_id;to_id;strength;told_on;may_mention_name\na;b;" + cells + "\n");
        assertThat(ties.entries()).hasSize(1);
        assertThat(reasons(ties.remarks())).isEqualTo(Objects.requireNonNullElse(remark, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BOSS;;;                        | null null null           | kind UNKNOWN_KIND"
                        + " BOSS",
                "Borger;;;                      | CITIZEN null null        | ",
                "Medarbejder ;;;                | EMPLOYEE null null       | ",
                "ukendt;;;                      | UNKNOWN null null        | ",
                ";;4,52012E+09;                 | null null null           | phone DAMAGED"
                        + " 4,52012E+09",
                ";;#REF!;                       | null null null           | phone DAMAGED #REF!",
                ";#N/A;#NAVN?;                  | null null null           | email DAMAGED #N/A,"
                        + " phone DAMAGED #NAVN?",
                ";#I/T;#VÆRDI!;                 | null null null           | email DAMAGED #I/T,"
                        + " phone DAMAGED #VÆRDI!",
                ";;########;                    | null null null           | phone DAMAGED"
                        + " ########",
                ";;'+4520123456;                | null +4520123456 null    | phone APOSTROPHE"
                        + " '+4520123456",
                ";mailto:cia@example.dk;;       | null null cia@example.dk | ",
                ";Dan Holm <dan@example.dk>;;   | null null dan@example.dk | ",
                ";a@example.dk, b@example.com;; | null null null | email BAD_EMAIL a@example.dk,"
                        + " b@example.com",
                ";mailto:a@b.dk?bcc=c@d.dk;;    | null null null | email BAD_EMAIL"
                        + " mailto:a@b.dk?bcc=c@d.dk",
                ";hans@example.dk.;;            | null null null | email BAD_EMAIL"
                        + " hans@example.dk.",
                ";ib@example;;                  | null null null | email BAD_EMAIL ib@example",
                ";-;-;                          | null null null | ",
                ";n/a;ukendt;                   | null null null | ",
                ";;20 12 34 56;A\u0007B         | null 20 12 34 56 null | title CONTROL_CHARACTER",
            })
    void keepsAPersonWithoutTheCellThatCannotBeRead(String cells, String read, String remark)
            throws IOException {
        var people = people("id;name;kind;email;phone;title\nn1;Ada;" + cells + "\n");
        assertThat(people.entries())
                .extracting(person ->
                        person.kind()
                                + " "
                                + person.address().phone()
                                + " "
                                + person.address().email())
                .containsExactly(read);
        assertThat(reasons(people.remarks())).isEqualTo(Objects.requireNonNullElse(remark, ""));
    }

    @Test
    void leavesNamesThatBeginWithAnApostropheAlone() throws IOException {
        var people = people("id;name\nn1;'t Hooft\n");
        assertThat(people.entries().getFirst().name()).isEqualTo("'t Hooft");
        assertThat(people.remarks()).isEmpty();
    }

    @Test
    void refusesATieToOneself() throws IOException {
        assertThat(reasons(read(FileKind.TIES, "from_id,to_id\na,a\n")))
                .isEqualTo("to_id SELF_TIE");
    }

    @Test
    void readsADanishCommaAsAPoint() throws IOException {
        var ties = read(FileKind.TIES, "from_id;to_id;strength\na;b;0,75\n");
        assertThat(ties.entries().getFirst().strength()).isEqualTo(0.75);
    }

    @Test
    void readsDayMonthAndYearInTheDanishOrder() throws IOException {
        var ties = read(FileKind.TIES, "from_id;to_id;told_on\na;b;03-04-2026\na;c;03.04.2026\n");
        assertThat(ties.entries())
                .extracting(Entry.TieEntry::toldOn)
                .containsOnly(LocalDate.parse("2026-04-03"));
    }

    @Test
    void readsJaAndNej() throws IOException {
        var ties = read(FileKind.TIES, "from_id;to_id;may_mention_name\na;b;ja\na;c;Nej\n");
        assertThat(ties.entries())
                .extracting(Entry.TieEntry::mayMentionName)
                .containsExactly(true, false);
    }

    @Test
    void passesOverTheLineThatTellsExcelTheDelimiter() throws IOException {
        for (String line : List.of("sep=;", "\uFEFFSEP=;", "\"sep=;\"", "sep=,", "sep=,;;")) {
            var people = people(line + "\r\nid;name\r\nn1;Ada, den ældre\r\nn1;Bo\r\n");
            assertThat(people.entries().getFirst().name()).isEqualTo("Ada, den ældre");
            assertThat(people.refusals()).containsExactly(Refusal.of(4, "id", Fault.DUPLICATE, 3));
        }
    }

    @Test
    void readsCellsBetweenTabs() throws IOException {
        var people = people("id\tname\ttitle\temail\nn1\tAda, den ældre\t\tada@home.dk\n");
        assertThat(people.entries().getFirst().name()).isEqualTo("Ada, den ældre");
        assertThat(people.entries().getFirst().title()).isNull();
        assertThat(people.entries().getFirst().address().email()).isEqualTo("ada@home.dk");
    }

    @Test
    void readsAWholeLevelThatASpreadsheetWroteWithDecimals() throws IOException {
        var text = "person_id;competence_id;level\na;k;3,0\nb;k;3.00\nc;k;3,5\n";
        var holdings = read(FileKind.HOLDINGS, text);
        assertThat(holdings.entries())
                .extracting(Entry.HoldingEntry::level)
                .containsExactly(3L, 3L, null);
        assertThat(reasons(holdings.remarks())).isEqualTo("level BAD_LEVEL 3,5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "people (1).csv",
                "people(12).csv",
                "Kopi af people.csv",
                "people - Kopi.csv",
                "people - Copy (2).csv",
                "people.csv.txt",
                "people.txt",
                "people_2026-11-25.csv",
                "personer.csv",
            })
    void knowsAFileByATolerantName(String name) {
        assertThat(FileKind.find(name)).contains(FileKind.PEOPLE);
    }

    @Test
    void prefersTheFileCalledAsItShouldBeToACopy() throws IOException {
        var copy = Input.ofText("people (1).csv", "id,name\n");
        var exact = Input.ofText("people.csv", "id,name\n");
        var upload = ReadUpload.of(List.of(copy, exact), TODAY, new RowBudget(10));
        assertThat(upload.files()).extracting(ReadFile::name).containsExactly("people.csv");
    }

    @Test
    void leavesOutALevelThatIsNotFromOneToFive() throws IOException {
        var holdings =
                read(
                        FileKind.HOLDINGS,
                        "person_id,competence_id,level\na,k,5\nb,k,6\nc,k,3.5\nd,k,\na,k,1\n");
        assertThat(reasons(holdings)).isEqualTo("person_id DUPLICATE 2");
        assertThat(reasons(holdings.remarks())).isEqualTo("level BAD_LEVEL 6, level BAD_LEVEL 3.5");
    }

    @Test
    void wantsACompetenceToHaveANameInOneOfTheLanguages() throws IOException {
        var competences =
                read(
                        FileKind.COMPETENCES,
                        "id,name_da,name_en,uri\na,Sang,,\nb,,Song,\nc,,,\nd,Dans,,javascript:x\n");
        assertThat(reasons(competences)).isEqualTo("name_da MISSING name_da / name_en");
        assertThat(reasons(competences.remarks())).isEqualTo("uri BAD_URI javascript:x");
    }

    @Test
    void readsWhatOlderWindowsProgramsSave() throws IOException {
        String text = "id;name;title\r\nn1;Søren Østergård;“Chef” – skoler\r\nn2;Žižka Ågård;\r\n";
        var people = file(bytes(text, WINDOWS));
        assertThat(people.entries())
                .extracting(person -> person.name() + ", " + person.title())
                .containsExactly("Søren Østergård, “Chef” – skoler", "Žižka Ågård, null");
        assertThat(people.howRead().encoding()).isEqualTo("windows-1252");
    }

    @Test
    void readsTheUnicodeTextOfExcel() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_16, Charset.forName("x-UTF-16LE-BOM"))) {
            var people = file(bytes("id\tname\r\nn1\tSøren Østergård\r\n", charset));
            assertThat(people.entries().getFirst().name()).isEqualTo("Søren Østergård");
            assertThat(people.howRead()).isEqualTo(new HowRead('\t', "UTF-16", 1, false));
        }
    }

    @Test
    void refusesAFileInACharacterSetItCannotTellAndNamesTheLine() throws IOException {
        String text = "id,name\r\nn1,Ada\r\nn2,Søren\r\n";
        assertThat(problem(bytes(text, Charset.forName("x-MacRoman")))).isEqualTo("ENCODING 3");
        assertThat(problem(bytes(text.replace('ø', 'å'), Charset.forName("x-MacRoman"))))
                .isEqualTo("ENCODING 3");
        assertThat(problem(bytes(text, Charset.forName("IBM850")))).isEqualTo("ENCODING 3");
        assertThat(problem(bytes(text, StandardCharsets.UTF_16LE))).isEqualTo("ENCODING 1");
    }

    @Test
    void findsBadBytesFarInsideAFile() throws IOException {
        byte[] good = "n,Søren\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        byte[] bad = java.util.Arrays.copyOf(good, good.length + 1);
        bad[good.length] = (byte) 0xC3;
        assertThat(firstBadLine(good)).isEmpty();
        assertThat(firstBadLine(bad)).hasValue(20_001);
    }

    @Test
    void refusesAFileWhereAQuotationIsNotClosed() throws IOException {
        assertThat(problem(text("id,name\nn1,Ada\nn2,\"Bo\nn3,Cleo\n"))).isEqualTo("MALFORMED 3");
        assertThat(problem(text("id,name\nn1,\"Ada\" Lund\n"))).isEqualTo("MALFORMED 2");
    }

    @Test
    void doesNotReadAMillionCharactersIntoOneCell() throws IOException {
        assertThat(problem(text("id,name\nn1,\"" + "Ada\n".repeat(400_000))))
                .isEqualTo("MALFORMED 2");
    }

    @Test
    void refusesAFileWithoutTheColumnsItNeeds() throws IOException {
        assertThat(problem(text("id;nmae\nn1;Ada\n")))
                .isEqualTo("MISSING_COLUMN name 1 ; id, nmae");
        assertThat(problem(text("Kontakter\nid\tnmae\nn1\tAda\n")))
                .isEqualTo("MISSING_COLUMN id, name 1 , Kontakter");
        assertThat(problem(text("\n \n"))).isEqualTo("EMPTY");
        assertThat(problem(text(""))).isEqualTo("EMPTY");
    }

    @Test
    void readsDanishHeadings() throws IOException {
        var people =
                people(
                        """
                        Nr;Navn;Titel;E-mail;Telefon;Afdeling;Kilde;Organisation\u00A0ID
                        h2;Ove Dam;Leder;ove@example.dk;20112233;Skole;Ib;o1
                        """);
        assertThat(people.unknownColumns()).isEmpty();
        assertThat(people.entries())
                .extracting(person ->
                        String.join(
                                "|",
                                person.id(),
                                person.name(),
                                person.title(),
                                person.address().email(),
                                person.address().phone(),
                                person.group(),
                                person.source(),
                                person.organisation()))
                .containsExactly("h2|Ove Dam|Leder|ove@example.dk|20112233|Skole|Ib|o1");
        var ties =
                read(
                        FileKind.TIES,
                        """
                        Fra;Til;Styrke;Type;Fortalt den;Maa navn naevnes
                        a;b;,5;nabo;1.2.2026;ja
                        """);
        assertThat(ties.entries())
                .containsExactly(
                        new Entry.TieEntry(
                                2,
                                "a",
                                "b",
                                0.5,
                                "nabo",
                                null,
                                LocalDate.parse("2026-02-01"),
                                true));
        var holdings = read(FileKind.HOLDINGS, "Person-id;Kompetence;Niveau\na;k;4\n");
        assertThat(holdings.entries().getFirst().level()).isEqualTo(4);
        var competences = read(FileKind.COMPETENCES, "id;navn;hjørne\nk;Sang;Viden\n");
        assertThat(competences.entries().getFirst().corner()).isEqualTo("Viden");
    }

    @Test
    void readsAColumnThatStandsThereTwiceAsLongAsItSaysOneThing() throws IOException {
        var people =
                people(
                        """
                        id,name,E-mail,email,Email,note,note
                        d1,Ida Falk,,ida@example.dk,,a,b
                        d2,Bo Falk,bo@example.dk,,bo@home.dk,,
                        """);
        assertThat(people.entries())
                .extracting(person -> person.address().email())
                .containsExactly("ida@example.dk", null);
        assertThat(reasons(people.remarks()))
                .isEqualTo("email SAID_TWICE bo@example.dk bo@home.dk");
        assertThat(people.unknownColumns()).containsExactly("note");
        assertThat(reasons(people("id,name,ID\nn1,Ada,n1\nn2,Bo,n3\n")))
                .isEqualTo("id SAID_TWICE n2 n3");
    }

    @Test
    void passesOverTitlesAboveTheHeader() throws IOException {
        var people =
                people(
                        """
                        Kontaktliste, marts 2026;;\r
                        ;;\r
                        id;name;title\r
                        r1;Rita Bro;Leder\r
                        r1;;\r
                        """);
        assertThat(people.entries())
                .extracting(person -> person.line() + " " + person.name())
                .containsExactly("4 Rita Bro");
        assertThat(people.refusals()).extracting(Refusal::line).containsExactly(5);
        assertThat(people.howRead()).isEqualTo(new HowRead(';', "UTF-8", 3, true));
    }

    @Test
    void saysWhichSeparatorAndHeaderItRead() throws IOException {
        assertThat(people("\uFEFFsep=;\r\nid;name\r\n").howRead())
                .isEqualTo(new HowRead(';', "UTF-8", 2, false));
        assertThat(people("id,name\n").howRead()).isEqualTo(new HowRead(',', "UTF-8", 1, false));
    }

    @Test
    void readsCommasBetweenSemicolonsAsText() throws IOException {
        var people = people("id;name;title\nv2;Bro, Vera;Leder, Skole, Nord\n");
        assertThat(people.entries().getFirst().name()).isEqualTo("Bro, Vera");
        assertThat(people.entries().getFirst().title()).isEqualTo("Leder, Skole, Nord");
        assertThat(reasons(people("id;name;title\nv1,Vera Bro,Leder\n")))
                .isEqualTo("WRONG_SEPARATOR , ;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "medlemmer.csv    | id;navn;e-mail                    | people.csv",
                "alt.txt          | id,name,parent_id                 | organisations.csv",
                "noget.csv        | id,name_en                        | competences.csv",
                "udtræk.csv       | person_id,competence_id           | person_competences.csv",
                "people.csv       | from_id,to_id                     | ties.csv",
                "people.csv       | id,name,parent_id                 | people.csv",
                "Kopi af people.csv | id,nmae                         | MISSING_COLUMN",
                "liste.csv        | id,name                           | AMBIGUOUS_FILE",
                "liste.csv        | a,b                               | UNKNOWN_COLUMNS",
                "readme.txt       | hello                             | UNKNOWN_FILE",
                "people.xlsx      | PK                                | WORKBOOK",
            })
    void tellsAFileByItsColumnsAndItsName(String name, String header, String expected)
            throws IOException {
        var upload =
                ReadUpload.of(List.of(Input.ofText(name, header + "\n")), TODAY, new RowBudget(10));
        var kinds =
                Map.of(
                        "people.csv", upload.people(),
                        "organisations.csv", upload.organisations(),
                        "competences.csv", upload.competences(),
                        "person_competences.csv", upload.holdings(),
                        "ties.csv", upload.ties());
        if (expected.endsWith(".csv")) {
            assertThat(kinds.get(expected)).isNotNull().matches(ReadFile::present);
            assertThat(upload.problems()).isEmpty();
        } else {
            assertThat(upload.problems())
                    .extracting(problem -> problem.code().name())
                    .containsExactly(expected);
        }
    }

    @Test
    void leavesOutASecondFileOfAKindAndFilesOfNone() throws IOException {
        var upload =
                ReadUpload.of(
                        List.of(
                                Input.ofText("export/People.CSV", "id,name\n"),
                                Input.ofText("people.csv", "id,name\n"),
                                Input.ofText("notes.docx", "")),
                        TODAY,
                        new RowBudget(10));
        assertThat(upload.files()).extracting(ReadFile::name).containsExactly("People.CSV");
        assertThat(upload.problems())
                .extracting(problem -> problem.file() + " " + problem.code())
                .containsExactly("people.csv DUPLICATE_FILE", "notes.docx UNKNOWN_FILE");
    }

    @Test
    void refusesMoreRowsThanItCanHold() {
        var input = List.of(Input.ofText("people.csv", "id,name\na,A\nb,B\nc,C\n"));
        assertThatThrownBy(() -> ReadUpload.of(input, TODAY, new RowBudget(2)))
                .isInstanceOf(UploadRefused.class)
                .hasMessage("TOO_MANY_ROWS");
    }

    private static ReadFile<Entry.PersonEntry> people(String text) throws IOException {
        return read(FileKind.PEOPLE, text);
    }

    private static <E extends Entry> ReadFile<E> read(FileKind<E> kind, String text)
            throws IOException {
        var input = Input.ofText(kind.fileName(), text);
        return switch (new Reading<>(kind, input, TODAY, new RowBudget(100)).read()) {
            case Reading.Outcome.Read<E>(var file) -> file;
            case Reading.Outcome.Unreadable<E>(var problem) ->
                    throw new AssertionError(problem.toString());
        };
    }

    private static String reasons(ReadFile<?> file) {
        return reasons(file.refusals());
    }

    private static String reasons(List<Refusal> refusals) {
        return String.join(
                ", ",
                refusals.stream()
                        .map(r -> r.column() + " " + r.fault() + " " + words(r.details()))
                        .map(reason -> reason.replaceFirst("^ (TOO_\\w+).*", "$1").strip())
                        .toList());
    }

    private static String words(List<Object> details) {
        return String.join(" ", details.stream().map(Object::toString).toList());
    }

    private static OptionalInt firstBadLine(byte[] bytes) throws IOException {
        var input = new Input("people.csv", () -> new ByteArrayInputStream(bytes));
        return Encoding.findFirstBadLine(input, StandardCharsets.UTF_8);
    }

    private static ReadFile<Entry.PersonEntry> file(Input input) throws IOException {
        var outcome = new Reading<>(FileKind.PEOPLE, input, TODAY, new RowBudget(100)).read();
        return ((Reading.Outcome.Read<Entry.PersonEntry>) outcome).file();
    }

    private static String problem(Input input) throws IOException {
        var outcome = new Reading<>(FileKind.PEOPLE, input, TODAY, new RowBudget(1_000_000)).read();
        if (outcome instanceof Reading.Outcome.Unreadable<Entry.PersonEntry>(var problem)) {
            return (problem.code() + " " + words(problem.details())).strip();
        }
        throw new AssertionError("The file was read");
    }

    private static Input text(String text) {
        return Input.ofText("people.csv", text);
    }

    private static Input bytes(String text, Charset charset) {
        byte[] bytes = text.getBytes(charset);
        return new Input("people.csv", () -> new ByteArrayInputStream(bytes));
    }
}
