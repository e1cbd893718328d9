package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What repositories publish about each artifact is complete, and needs no POM of this build. */
class PublishedPomTest {

    private static final String BOM = "lmc-bom";

    /** What each artifact depends on directly; what applications need to compile and to run. */
    private static final Map<String, Set<String>> DEPENDENCIES = Map.of(
            "lmc-model", Set.of(),
            "lmc-io",
                    Set.of(
                            "lmc-model",
                            "jackson-core",
                            "jackson-databind",
                            "jackson-dataformat-yaml",
                            "snakeyaml-engine"),
            "lmc-validate", Set.of("lmc-model"),
            "lmc-report", Set.of("lmc-model", "ical4j"),
            "lmc-tables", Set.of("lmc-model"));

    private static final Pattern DOCUMENTED =
            Pattern.compile("<artifactId>lmc-[a-z]+</artifactId>\\s*<version>([^<]*)</version>");

    static List<String> artifacts() throws IOException {
        List<String> artifacts = new ArrayList<>(List.of(BOM));
        PublishedModule.all().forEach(module -> artifacts.add(module.name()));
        return artifacts;
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void aPublishedPomSaysWhatRepositoriesRequire(String artifact) throws Exception {
        PublishedPom pom = PublishedPom.of(artifact);

        assertThat(pom.text("/project/groupId")).isEqualTo("org.lmcplan");
        assertThat(pom.text("/project/artifactId")).isEqualTo(artifact);
        assertThat(pom.text("/project/version")).matches(Pattern.quote(property("revision")) + "(-SNAPSHOT)?");
        assertThat(pom.text("/project/description")).hasSizeGreaterThan(20);
        assertThat(pom.text("/project/licenses/license/name")).isEqualTo("Apache-2.0");
        assertThat(pom.text("/project/developers/developer/name")).isEqualTo("The lmc project");
        assertThat(pom.text("/project/scm/connection")).isEqualTo("scm:git:" + pom.text("/project/url"));
        assertThat(pom.text("/project/scm/url")).isEqualTo(pom.text("/project/url"));
        assertThat(pom.texts("//text()")).noneMatch(text -> text.contains("${"));
    }

    @ParameterizedTest
    @MethodSource("artifacts")
    void aPublishedPomNeedsNoOtherPomAndSaysNothingAboutTheBuild(String artifact) throws Exception {
        assertThat(PublishedPom.of(artifact).elements())
                .containsOnlyOnceElementsOf(List.of("name", "url", "licenses", "developers", "scm"))
                .isSubsetOf(
                        "modelVersion",
                        "groupId",
                        "artifactId",
                        "version",
                        "packaging",
                        "name",
                        "description",
                        "url",
                        "licenses",
                        "developers",
                        "scm",
                        artifact.equals(BOM) ? "dependencyManagement" : "dependencies");
    }

    @Test
    void theDependenciesAreThoseOfApplications() throws Exception {
        for (PublishedModule module : PublishedModule.all()) {
            PublishedPom pom = PublishedPom.of(module.name());
            List<String> dependencies = pom.texts("//dependency/artifactId");
            assertThat(dependencies).as(module.name()).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(dependencies))
                    .as(module.name())
                    .isEqualTo(new TreeSet<>(DEPENDENCIES.getOrDefault(module.name(), Set.of())));
            assertThat(pom.texts("//dependency/scope"))
                    .as(module.name())
                    .hasSameSizeAs(dependencies)
                    .allMatch("compile"::equals);
            assertThat(pom.texts("//dependency/version")).as(module.name()).hasSameSizeAs(dependencies);
        }
    }

    @Test
    void theBomListsEveryPublishedArtifactOnceInItsVersion() throws Exception {
        PublishedPom bom = PublishedPom.of(BOM);
        assertThat(bom.texts("//dependencyManagement/dependencies/dependency/artifactId"))
                .containsExactlyInAnyOrderElementsOf(PublishedModule.all().stream()
                        .map(PublishedModule::name)
                        .toList());
        assertThat(bom.texts("//dependency/groupId")).containsOnly("org.lmcplan");
        assertThat(bom.texts("//dependency/version"))
                .hasSameSizeAs(PublishedModule.all())
                .containsOnly(bom.text("/project/version"));
        for (PublishedModule module : PublishedModule.all()) {
            assertThat(PublishedPom.of(module.name()).text("/project/version")).isEqualTo(bom.text("/project/version"));
        }
    }

    /** The source of the BOM has no parent either, so that its readers see all of it. */
    @Test
    void theBomHasNoParent() throws IOException {
        assertThat(sourceOf("lmc-bom/pom.xml")).doesNotContain("<parent>");
        assertThat(sourceOf("pom.xml")).contains("<parent>");
    }

    @Test
    void modulesThatAreNotPublishedAreNeitherInstalledNorDeployed() throws IOException {
        List<String> published = artifacts();
        for (Path pom : poms()) {
            String module = PublishedModule.ROOT.relativize(pom.getParent()).toString();
            String source = Files.readString(pom);
            if (published.contains(module) || PublishedModule.PROGRAMS.contains(module) || module.isEmpty()) {
                assertThat(source).as(module).doesNotContain("maven.deploy.skip");
            } else if (!module.startsWith("examples/")) {
                assertThat(source)
                        .as(module)
                        .contains("<maven.deploy.skip>true<", "<maven.install.skip>true<", "<flatten.skip>true<");
            } else {
                assertThat(source).as(module).contains("<artifactId>lmc-examples</artifactId>");
            }
        }
    }

    @Test
    void thePagesShowTheVersionOfTheBuild() throws IOException {
        String version = property("revision") + property("changelist");
        int shown = 0;
        for (Path page : pages()) {
            Matcher documented = DOCUMENTED.matcher(Files.readString(page));
            while (documented.find()) {
                assertThat(documented.group(1)).as(page.toString()).isEqualTo(version);
                shown++;
            }
        }
        assertThat(shown).isPositive();
    }

    private static String property(String name) throws IOException {
        Matcher value = Pattern.compile("<%s>(.*)</%s>".formatted(name, name)).matcher(sourceOf("lmc-bom/pom.xml"));
        assertThat(value.find()).as(name).isTrue();
        return value.group(1);
    }

    private static String sourceOf(String file) throws IOException {
        return Files.readString(PublishedModule.ROOT.resolve(file));
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> files = Files.find(PublishedModule.ROOT, 3, (path, unused) -> path.endsWith("pom.xml"))) {
            return files.sorted().toList();
        }
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(PublishedModule.ROOT.resolve("README.md")));
        try (Stream<Path> files = Files.walk(PublishedModule.ROOT.resolve("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        return pages;
    }
}
