package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A simple name means one type in the whole project, and no type that users import beside ours has the same name. */
class TypeNamesTest {

    private static final Path MAIN = Path.of("src", "main", "java");

    /** Packages whose types users import beside ours. java.lang comes without an import, so that a name hides it. */
    private static final List<String> IMPORTED =
            List.of("java.lang", "java.util", "java.time", "java.nio.file", "java.net");

    /** Further names that are commonly imported, from packages most of whose names are not. */
    private static final Set<String> ALSO_IMPORTED = Set.of(
            "Assertions",
            "BigDecimal",
            "BigInteger",
            "Charset",
            "Collectors",
            "Column",
            "Component",
            "Connection",
            "Entity",
            "File",
            "Function",
            "Id",
            "InputStream",
            "IOException",
            "JsonNode",
            "Logger",
            "Module",
            "Nullable",
            "ObjectMapper",
            "OutputStream",
            "Pattern",
            "Predicate",
            "Reader",
            "Resource",
            "ResultSet",
            "Service",
            "Statement",
            "Stream",
            "Supplier",
            "Table",
            "Target",
            "Test",
            "Value",
            "Writer",
            "Yaml");

    @Test
    void noSimpleNameIsTakenTwice() throws IOException {
        assertThat(takenTwice(sources())).isEmpty();
    }

    @Test
    void noPublicTypeHasTheNameOfATypeThatUsersImportBesideIt() throws IOException {
        assertThat(publicTypes()).hasSizeGreaterThan(100);
        assertThat(collisions(publicTypes())).isEmpty();
    }

    @Test
    void aNameThatIsTakenTwiceIsNoticed() {
        assertThat(takenTwice(List.of(
                        Path.of("a", "Plan.java"),
                        Path.of("b", "Plan.java"),
                        Path.of("a", "package-info.java"),
                        Path.of("b", "package-info.java"),
                        Path.of("a", "Goal.java"))))
                .containsExactly("Plan: [a/Plan.java, b/Plan.java]");
    }

    @Test
    void aNameOfTheJdkIsNoticed() {
        assertThat(collisions(Set.of(
                        "org.lmcplan.model.Plan",
                        "org.lmcplan.a.List",
                        "org.lmcplan.a.Locale",
                        "org.lmcplan.a.Module",
                        "org.lmcplan.a.Optional",
                        "org.lmcplan.a.Override",
                        "org.lmcplan.a.Path",
                        "org.lmcplan.a.Record",
                        "org.lmcplan.a.Statement",
                        "org.lmcplan.a.Target")))
                .hasSize(9)
                .doesNotContain("org.lmcplan.model.Plan");
    }

    private static List<String> takenTwice(Collection<Path> sources) {
        TreeMap<String, List<String>> byName = new TreeMap<>();
        for (Path each : sources) {
            String name = each.getFileName().toString().replace(".java", "");
            if (!name.endsWith("-info")) {
                byName.computeIfAbsent(name, unused -> new ArrayList<>())
                        .add(each.toString().replace('\\', '/'));
            }
        }
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }

    private static List<String> collisions(Collection<String> publicTypes) {
        return publicTypes.stream()
                .sorted()
                .filter(type -> isImported(type.substring(type.lastIndexOf('.') + 1)))
                .toList();
    }

    private static boolean isImported(String simpleName) {
        return ALSO_IMPORTED.contains(simpleName)
                || IMPORTED.stream().anyMatch(each -> exists(each + "." + simpleName));
    }

    private static boolean exists(String type) {
        try {
            return java.lang.reflect.Modifier.isPublic(Class.forName(type, false, TypeNamesTest.class.getClassLoader())
                    .getModifiers());
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    /** The main sources of all modules, published or not. */
    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> modules = Files.find(PublishedModule.ROOT, 3, (path, unused) -> path.endsWith("pom.xml"))) {
            for (Path pom : modules.sorted().toList()) {
                Path main = pom.resolveSibling(MAIN);
                if (Files.isDirectory(main)) {
                    try (Stream<Path> files = Files.walk(main)) {
                        files.filter(file -> file.toString().endsWith(".java"))
                                .sorted()
                                .forEach(sources::add);
                    }
                }
            }
        }
        return sources;
    }

    private static Set<String> publicTypes() throws IOException {
        Set<String> types = new TreeSet<>();
        for (PublishedModule module : PublishedModule.all()) {
            PublicApi.of(module).types().forEach(type -> {
                if (type.getEnclosingClass() == null) {
                    types.add(type.getName());
                }
            });
        }
        return types;
    }
}
