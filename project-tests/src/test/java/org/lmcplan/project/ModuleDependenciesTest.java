package org.lmcplan.project;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** io and validate know the model and not each other, report and tables know the model; the model knows the JDK. */
class ModuleDependenciesTest {

    private static final String MODEL = "org.lmcplan.model..";
    private static final String IO = "org.lmcplan.io..";
    private static final String REPORT = "org.lmcplan.report..";
    private static final String TABLES = "org.lmcplan.tables..";
    private static final String VALIDATE = "org.lmcplan.validate..";

    private static JavaClasses classes;

    @BeforeAll
    static void importClasses() throws IOException {
        classes = PublishedModule.classesOfAll();
    }

    @Test
    void theModelNeedsOnlyTheJdk() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(MODEL, "java..", "org.jspecify.annotations..");
        rule.check(classes);
        assertThat(requiredAtRunTime("lmc-model")).containsExactly("java.base");
    }

    @Test
    void validateNeedsOnlyTheModel() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(VALIDATE)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(VALIDATE, MODEL, "java..", "org.jspecify.annotations..");
        rule.check(classes);
        assertThat(requiredAtRunTime("lmc-validate")).containsExactlyInAnyOrder("java.base", "org.lmcplan.model");
    }

    @Test
    void ioNeedsOnlyTheModelAndItsParsers() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(IO)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        IO,
                        MODEL,
                        "java..",
                        "org.jspecify.annotations..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..", // part of Jackson 3, too
                        "org.snakeyaml.engine..");
        rule.check(classes);
    }

    @Test
    void reportNeedsOnlyTheModelAndTheCalendarLibrary() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(REPORT)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(REPORT, MODEL, "java..", "org.jspecify.annotations..", "net.fortuna.ical4j..");
        rule.check(classes);
        assertThat(requiredAtRunTime("lmc-report"))
                .containsExactlyInAnyOrder("ical4j.core", "java.base", "org.lmcplan.model");
    }

    @Test
    void tablesNeedOnlyTheModelAndConnectionsToDatabases() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(TABLES)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(TABLES, MODEL, "java..", "org.jspecify.annotations..");
        rule.check(classes);
        assertThat(requiredAtRunTime("lmc-tables"))
                .containsExactlyInAnyOrder("java.base", "java.sql", "org.lmcplan.model");
    }

    @Test
    void librariesNeitherPrintNorReachOutNorRunAnything() {
        ArchRule rule = noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URI.class, "toURL")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(URL|URLConnection|Socket|ServerSocket|http\\..*)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Process|ProcessBuilder|Runtime|reflect\\..*)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.Object(Input|Output)Stream");
        rule.check(classes);
    }

    @Test
    void theGuardsNoticeAForbiddenDependency() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(IO)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(MODEL);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
        assertThat(requiredAtRunTime("lmc-io")).contains("tools.jackson.core");
    }

    private static Set<String> requiredAtRunTime(String module) {
        return PublishedModule.named(module).descriptor().requires().stream()
                .filter(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet());
    }
}
