package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users see of the module. */
class ExportedTypesTest {

    private static final String ROOT = "org.lmcplan.validate";
    private static final Set<String> EXPORTED = Set.of(ROOT, ROOT + ".config", ROOT + ".format", ROOT + ".rule");

    private final JavaClasses classes = new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void usersSeeNoTypeOfAPackageThatIsNotExported() {
        List<String> hidden = classes.stream()
                .filter(type -> EXPORTED.contains(type.getPackageName()) && isPublic(type))
                .flatMap(ExportedTypesTest::codeUnits)
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
