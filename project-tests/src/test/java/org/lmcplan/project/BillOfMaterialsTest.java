package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.ExtensionValue;

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
        ExtensionValue.Fields bill = bill(module);

        assertThat(text(bill, "bomFormat")).isEqualTo("CycloneDX");
        assertThat(text(fields(fields(bill, "metadata"), "component"), "name")).isEqualTo(module.name());
        assertThat(components(bill)).as("each with its version and licence").allSatisfy(component -> {
            assertThat(text(component, "version")).isNotBlank();
            assertThat(component.byKey()).containsKeys("purl", "licenses", "hashes");
        });
    }

    @ParameterizedTest
    @MethodSource("modules")
    void theBillOfMaterialsNamesTheDependenciesAtRunTime(PublishedModule module) {
        Set<String> named = components(bill(module)).stream()
                .map(component -> text(component, "group") + ":" + text(component, "name"))
                .collect(Collectors.toCollection(TreeSet::new));

        if (NEEDED.containsKey(module.name())) {
            assertThat(named).isEqualTo(new TreeSet<>(NEEDED.get(module.name())));
        } else {
            assertThat(named).contains(OWN);
        }
        assertThat(named).noneMatch(name -> name.matches(".*(junit|assertj|immutables|errorprone|jspecify).*"));
    }

    private static ExtensionValue.Fields bill(PublishedModule module) {
        Path file =
                PublishedModule.ROOT.resolve(module.name()).resolve("target").resolve("bom.json");
        assertThat(Files.exists(file)).as("run 'mvn package' to make " + file).isTrue();
        return (ExtensionValue.Fields)
                LmcReader.create().readData(DocumentSource.file(file)).orThrow();
    }

    private static List<ExtensionValue.Fields> components(ExtensionValue.Fields bill) {
        ExtensionValue components = bill.byKey().getOrDefault("components", new ExtensionValue.Items(List.of()));
        return ((ExtensionValue.Items) components)
                .entries().stream().map(ExtensionValue.Fields.class::cast).toList();
    }

    private static ExtensionValue.Fields fields(ExtensionValue.Fields owner, String key) {
        return (ExtensionValue.Fields) Objects.requireNonNull(owner.byKey().get(key));
    }

    private static String text(ExtensionValue.Fields owner, String key) {
        return ((ExtensionValue.Text) Objects.requireNonNull(owner.byKey().get(key))).text();
    }
}
