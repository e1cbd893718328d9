package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** The page lists the jars that an application gets, with their sizes. */
class DependencyPageTest {

    private static final Path PAGE = PublishedModule.ROOT.resolve(Path.of("docs", "dependencies.md"));

    @Test
    void thePageListsTheJarsOfEachArtifact() throws IOException {
        String page = Files.readString(PAGE);
        RecordedText.check(PAGE, DependencyPage.updated(page, PublishedModule.all()));
    }

    @Test
    void anotherVersionAnotherSizeAndAMissingJarAreNoticed() throws IOException {
        String page = Files.readString(PAGE);
        String version = BillOfMaterials.of(PublishedModule.named("lmc-io")).components().stream()
                .filter(each -> each.name().equals("jackson-core"))
                .findFirst()
                .orElseThrow()
                .version();
        for (String stale : List.of(
                page.replace("| jackson-core | " + version + " ", "| jackson-core | 3.0.0 "),
                page.replaceFirst("(\\| jackson-core \\| \\S+ \\| )", "$19"),
                page.replaceFirst("\\| commons-codec .*\n", ""),
                page.replaceFirst("(\\| lmc-model \\| this \\| about )", "$19"))) {
            assertThat(stale).isNotEqualTo(page);
            assertThat(DependencyPage.updated(stale, PublishedModule.all())).isNotEqualTo(stale);
        }
    }

    /** Otherwise the page would be out of date after every change of a class. */
    @Test
    void aSmallChangeOfOurOwnJarsIsNot() throws IOException {
        long actual = Files.size(PublishedModule.named("lmc-validate").jar()) / 1000;
        String near = ownSize(actual * 11 / 10);
        String far = ownSize(actual * 3 / 2);
        String page = Files.readString(PAGE);
        for (String stated : List.of(near, far)) {
            String changed =
                    page.replaceFirst("\\| lmc-validate \\| this \\| about [\\d,]+ ", Matcher.quoteReplacement(stated));
            assertThat(DependencyPage.updated(changed, PublishedModule.all()).contains(stated))
                    .as(stated)
                    .isEqualTo(stated.equals(near));
        }
    }

    private static String ownSize(long kilobytes) {
        return "| lmc-validate | this | about " + DependencyPage.grouped(kilobytes) + " ";
    }

    @Test
    void aModuleWithoutASectionIsNoticed() {
        assertThatThrownBy(() -> DependencyPage.updated("# Dependencies\n", PublishedModule.all()))
                .hasMessageContaining("## lmc-model");
    }
}
