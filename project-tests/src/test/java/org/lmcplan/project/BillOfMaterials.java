package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.ExtensionValue;

/** The bill of materials (CycloneDX) that the build makes beside a jar: what the jar needs at run time. */
record BillOfMaterials(ExtensionValue.Fields document) {

    /** Something that a jar needs. */
    record Component(String group, String name, String version, ExtensionValue.Fields fields) {

        boolean isOwn() {
            return group.equals("org.lmcplan");
        }

        Path jar() {
            return PublishedModule.jarOnClassPath(name + "-" + version + ".jar");
        }

        /** The SPDX ids of its licences, or their names where they have none. */
        List<String> licences() {
            return items(fields, "licenses").stream()
                    .map(each -> BillOfMaterials.fields(each, "license"))
                    .map(each -> text(each, each.byKey().containsKey("id") ? "id" : "name"))
                    .toList();
        }
    }

    static BillOfMaterials of(PublishedModule module) {
        Path file =
                PublishedModule.ROOT.resolve(module.name()).resolve("target").resolve("bom.json");
        assertThat(Files.exists(file)).as("run 'mvn package' to make " + file).isTrue();
        return new BillOfMaterials((ExtensionValue.Fields)
                LmcReader.create().readData(DocumentSource.file(file)).orThrow());
    }

    /** The name of the component that it is about. */
    String subject() {
        return text(fields(fields(document, "metadata"), "component"), "name");
    }

    List<Component> components() {
        return items(document, "components").stream()
                .map(each -> new Component(text(each, "group"), text(each, "name"), text(each, "version"), each))
                .toList();
    }

    private static List<ExtensionValue.Fields> items(ExtensionValue.Fields owner, String key) {
        ExtensionValue items = owner.byKey().getOrDefault(key, new ExtensionValue.Items(List.of()));
        return ((ExtensionValue.Items) items)
                .entries().stream().map(ExtensionValue.Fields.class::cast).toList();
    }

    private static ExtensionValue.Fields fields(ExtensionValue.Fields owner, String key) {
        return (ExtensionValue.Fields) Objects.requireNonNull(owner.byKey().get(key));
    }

    static String text(ExtensionValue.Fields owner, String key) {
        return ((ExtensionValue.Text) Objects.requireNonNull(owner.byKey().get(key))).text();
    }
}
