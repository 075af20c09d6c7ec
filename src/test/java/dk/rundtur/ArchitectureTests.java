package dk.rundtur;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import dk.rundtur.graph.Graph;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.data.ArgumentValue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

/// How the rooms may know each other.
@AnalyzeClasses(packages = "dk.rundtur", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule ONLY_GRAPH_KNOWS_THE_DATABASE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dk.rundtur.graph..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.neo4j..");

    @ArchTest
    static final ArchRule ROOMS_FORM_NO_CIRCLE =
            slices().matching("dk.rundtur.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule RANKING_IS_PLAIN_JAVA =
            noClasses()
                    .that()
                    .resideInAPackage("dk.rundtur.suggestion.ranking..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework..",
                            "org.neo4j..",
                            "graphql..",
                            "dk.rundtur.graph..",
                            "dk.rundtur.web..");

    @ArchTest
    static final ArchRule ONLY_CONTROLLERS_AND_WEB_SPEAK_GRAPHQL =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dk.rundtur.web..")
                    .and()
                    .haveSimpleNameNotEndingWith("Controller")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("graphql..", "org.springframework.graphql.data.method..");

    /// What writes says so by its name. The door keeps its own books (sessions, tries,
    /// invitations); files, merges taken back, the sample and migrations write as their names say.
    @ArchTest
    static final ArchRule ONLY_CHANGES_WRITE =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "dk.rundtur.access..", "dk.rundtur.sample..", "dk.rundtur.graph..")
                    .and()
                    .haveSimpleNameNotEndingWith("Changes")
                    .and()
                    .haveSimpleNameNotEndingWith("Undo")
                    .and()
                    .doNotHaveSimpleName("Importer")
                    .should()
                    .callMethod(Graph.class, "write", Function.class)
                    .orShould()
                    .callMethod(Graph.class, "change", Function.class);

    @ArchTest
    static final ArchRule WHAT_IS_FOUND_MAY_BE_MISSING =
            methods()
                    .that()
                    .haveNameMatching("find[A-Z]?.*")
                    .and()
                    .areDeclaredInClassesThat()
                    .resideInAPackage("dk.rundtur..")
                    .should()
                    .haveRawReturnType(
                            describe(
                                    "Optional, a list or a map",
                                    type ->
                                            type.isAssignableTo(Collection.class)
                                                    || type.isAssignableTo(Map.class)
                                                    || type.getSimpleName()
                                                            .startsWith("Optional")));

    /// But for what tells a part that was left out from one that is to be emptied, and where Spring
    /// itself asks for the record: at the door and at the edge of GraphQL.
    @ArchTest
    static final ArchRule RECORDS_KNOW_NO_SPRING =
            noClasses()
                    .that()
                    .areRecords()
                    .and()
                    .resideOutsideOfPackages("dk.rundtur.access..", "dk.rundtur.web..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("org.springframework..")
                                    .and(not(type(ArgumentValue.class))));

    /// Parts that belong together are a value of their own; nobody tells ten parts apart by their
    /// place.
    @ArchTest
    static final ArchRule RECORDS_HAVE_NINE_PARTS_AT_MOST =
            classes()
                    .that()
                    .areRecords()
                    .should(
                            have(
                                    describe(
                                            "at most nine parts",
                                            type ->
                                                    type.reflect().getRecordComponents().length
                                                            <= 9)));

    @ArchTest
    static final ArchRule NAMES_SAY_SOMETHING =
            noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|Dto)$");

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
            fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule NULL_IS_SAID_ALOUD =
            classes()
                    .that()
                    .haveSimpleName("package-info")
                    .should()
                    .beAnnotatedWith(NullMarked.class);

    @Test
    void everyPackageSaysWhatItHolds() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java/dk"))) {
            assertThat(folders.filter(Files::isDirectory).filter(ArchitectureTests::hasClasses))
                    .isNotEmpty()
                    .allSatisfy(folder ->
                            assertThat(Files.readString(folder.resolve("package-info.java")))
                                    .startsWith("///"));
        }
    }

    @Test
    void noFileIsLongerThanAReaderBears() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThan(301));
        }
    }

    private static boolean hasClasses(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
