package org.lmcplan.report;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the module needs, and what users see of it. */
class ReportArchitectureTest {

    private static final String ICAL4J = "net.fortuna.ical4j..";

    private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void onlyTheCalendarUsesIcal4jAndNothingElseIsNeeded() {
        dependingOutside("org.lmcplan.report..", "org.lmcplan.model..", "java..", "org.jspecify.annotations..", ICAL4J)
                .check(classes);
        onlyIn("org.lmcplan.report.calendar").check(classes);
        assertThatThrownBy(() -> onlyIn("org.lmcplan.report.page").check(classes))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void publicSignaturesShowOnlyTheModelAndTheJdk() {
        for (JavaClass type : classes) {
            if (type.getPackageName().equals("org.lmcplan.report")) {
                assertThat(shown(type))
                        .allMatch(name -> name.startsWith("java.")
                                || name.startsWith("org.lmcplan.model.")
                                || name.equals("void")
                                || name.equals(type.getName()));
            }
        }
        assertThat(shown(classes.get("org.lmcplan.report.calendar.EventFactory")))
                .anyMatch(name -> name.startsWith("net."));
    }

    private static ArchRule dependingOutside(String... packages) {
        return noClasses().should().dependOnClassesThat().resideOutsideOfPackages(packages);
    }

    private static ArchRule onlyIn(String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ICAL4J);
    }

    private static List<String> shown(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .flatMap(method -> Stream.concat(
                        method.getAllInvolvedRawTypes().stream(),
                        method.getExceptionTypes().stream().map(thrown -> thrown.toErasure())))
                .map(JavaClass::getName)
                .distinct()
                .toList();
    }
}
