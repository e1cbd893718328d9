package org.lmcplan.project;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lmcplan.project.cycle.First;
import org.lmcplan.project.cycle.second.Second;

/** The layers are those of the architecture page, which is the one place where they are written down. */
class PackageLayersTest {

    private static final ArchRule FREE_OF_CYCLES =
            slices().matching("org.lmcplan.(**)").should().beFreeOfCycles();
    private static final String CYCLE = "org.lmcplan.project.cycle";

    private static JavaClasses published;
    private static String page;

    @BeforeAll
    static void importClasses() throws IOException {
        published = PublishedModule.classesOfAll();
        page = Files.readString(PublishedModule.ROOT.resolve(Path.of("docs", "architecture.md")));
    }

    @Test
    void packagesDependOnEachOtherWithoutCycles() {
        FREE_OF_CYCLES.check(published);
    }

    @Test
    void aPackageDependsOnlyOnPackagesOfTheLayersBelow() {
        assertThat(Layers.of(page).violations(published)).isEmpty();
    }

    @Test
    void aCycleBetweenAPackageAndTheOneInsideItIsNoticed() {
        JavaClasses circular = new ClassFileImporter().importClasses(First.class, Second.class);
        assertThatThrownBy(() -> FREE_OF_CYCLES.check(circular))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("project.cycle.second");
        assertThat(Layers.of(layers(CYCLE, CYCLE + ".second")).violations(circular))
                .containsExactly(CYCLE + ".second must not depend on " + CYCLE + ": Second uses First.");
    }

    @Test
    void packagesOfOneLayerDoNotKnowEachOther() {
        JavaClasses circular = new ClassFileImporter().importClasses(First.class, Second.class);
        assertThat(Layers.of(layers(CYCLE + "  " + CYCLE + ".second")).violations(circular))
                .hasSize(2);
    }

    @Test
    void aPackageWithoutALayerAndALayerWithoutAPackageAreNoticed() {
        JavaClasses one = new ClassFileImporter().importClasses(First.class);
        assertThat(Layers.of(layers("org.lmcplan.nowhere")).violations(one))
                .containsExactly(
                        CYCLE + " is not among the layers.",
                        "org.lmcplan.nowhere is among the layers but holds no class.");
    }

    @Test
    void aPageWithoutLayersOrWithOnePackageTwiceIsRefused() {
        assertThatThrownBy(() -> Layers.of("# Architecture\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> Layers.of(layers(CYCLE, CYCLE))).hasMessage(CYCLE + " is listed twice");
    }

    private static String layers(String... topFirst) {
        return "# A page\n\n```layers\n" + String.join("\n", topFirst) + "\n```\n";
    }
}
