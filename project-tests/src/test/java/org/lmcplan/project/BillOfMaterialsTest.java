package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each published jar has a bill of materials (CycloneDX) that names what it needs at run time, and nothing else. */
class BillOfMaterialsTest {

    private static final String OWN = "org.lmcplan:lmc-model";
    private static final Map<String, Set<String>> NEEDED = Map.of(
            "lmc-model", Set.of(),
            "lmc-io",
                    Set.of(
                            OWN,
                            "com.fasterxml.jackson.core:jackson-annotations",
                            "org.snakeyaml:snakeyaml-engine",
                            "tools.jackson.core:jackson-core",
                            "tools.jackson.core:jackson-databind",
                            "tools.jackson.dataformat:jackson-dataformat-yaml"),
            "lmc-validate", Set.of(OWN));

    static List<PublishedModule> modules() throws IOException {
        return PublishedModule.all();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyPublishedJarHasABillOfMaterials(PublishedModule module) {
        BillOfMaterials bill = BillOfMaterials.of(module);

        assertThat(BillOfMaterials.text(bill.document(), "bomFormat")).isEqualTo("CycloneDX");
        assertThat(bill.subject()).isEqualTo(module.name());
        assertThat(bill.components()).as("each with its version and licence").allSatisfy(component -> {
            assertThat(component.version()).isNotBlank();
            assertThat(component.fields().byKey()).containsKeys("purl", "licenses", "hashes");
        });
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theBillOfMaterialsNamesTheDependenciesAtRunTime(PublishedModule module) {
        Set<String> named = BillOfMaterials.of(module).components().stream()
                .map(component -> component.group() + ":" + component.name())
                .collect(Collectors.toCollection(TreeSet::new));

        if (NEEDED.containsKey(module.name())) {
            assertThat(named).isEqualTo(new TreeSet<>(NEEDED.get(module.name())));
        } else {
            assertThat(named).contains(OWN);
        }
        assertThat(named).noneMatch(name -> name.matches(".*(junit|assertj|immutables|errorprone|jspecify).*"));
    }
}
