package org.lmcplan.validate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** io and validate know the model and not each other; the model knows the JDK. */
class ArchitectureTest {

    private static final String MODEL = "org.lmcplan.model..";
    private static final String IO = "org.lmcplan.io..";
    private static final String VALIDATE = "org.lmcplan.validate..";

    private final JavaClasses classes =
            new ClassFileImporter().importPaths(classesOf("lmc-model"), classesOf("lmc-io"), classesOf("lmc-validate"));

    @Test
    void theModelNeedsOnlyTheJdk() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(MODEL)
                .and()
                .haveNameNotMatching(".*\\.(ModelStyle|PlanValues|EvidenceValues)") // for the generator, and not in the jar
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
    void ioDoesNotKnowValidate() {
        noClasses()
                .that()
                .resideInAPackage(IO)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(VALIDATE)
                .check(classes);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("org.lmcplan.(*)..").should().beFreeOfCycles().check(classes);
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
        return ModuleFinder.of(classesOf(module)).findAll().iterator().next().descriptor().requires().stream()
                .filter(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet());
    }

    private static Path classesOf(String module) {
        return Path.of("..", module, "target", "classes");
    }
}
