package org.lmcplan.validate;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The packages of the module depend on each other downwards only, and users see no type of a package that is not exported. */
class LayersTest {

    private static final String ROOT = "org.lmcplan.validate";
    private static final Set<String> EXPORTED = Set.of(ROOT, ROOT + ".config", ROOT + ".format", ROOT + ".rule");

    private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void packagesDependOnEachOtherWithoutCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
        assertThatThrownBy(() -> slices().matching(ROOT + ".(**)")
                        .should()
                        .notDependOnEachOther()
                        .check(classes))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void dependenciesPointDownwards() {
        layers("engine").check(classes);
        assertThatThrownBy(() -> layers("declared").check(classes)).isInstanceOf(AssertionError.class);
    }

    /** The layers, where only the catalogues and the entry points use a package. */
    private static LayeredArchitecture layers(String engine) {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("rule")
                .definedBy(ROOT + ".rule")
                .layer("engine")
                .definedBy(ROOT + "." + engine + "..")
                .layer("catalogues")
                .definedBy(ROOT + ".plan", ROOT + ".register", ROOT + ".transition")
                .layer("entry points")
                .definedBy(ROOT)
                .layer("config")
                .definedBy(ROOT + ".config")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("catalogues", "entry points")
                .whereLayer("catalogues")
                .mayOnlyBeAccessedByLayers("entry points")
                .whereLayer("entry points")
                .mayOnlyBeAccessedByLayers("config")
                .whereLayer("config")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("rule")
                .mayNotAccessAnyLayer();
    }

    @Test
    void usersSeeNoTypeOfAPackageThatIsNotExported() {
        List<String> hidden = classes.stream()
                .filter(type -> EXPORTED.contains(type.getPackageName()) && isPublic(type))
                .flatMap(LayersTest::codeUnits)
                .filter(unit -> unit.getAllInvolvedRawTypes().stream()
                        .anyMatch(type ->
                                type.getPackageName().startsWith(ROOT) && !EXPORTED.contains(type.getPackageName())))
                .map(JavaCodeUnit::getFullName)
                .toList();
        assertThat(hidden).isEmpty();
        assertThat(codeUnits(classes.get(ROOT + ".Validator"))).isNotEmpty();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static Stream<JavaCodeUnit> codeUnits(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        && !unit.getModifiers().contains(JavaModifier.SYNTHETIC));
    }
}
