package org.lmcplan.validate.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.rule.Report;

/** The page on evidence shows what a validator finds in the register of that page. */
class CheckedPageTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private final String page = Gallery.text(Path.of("..", "docs", "evidence.md"));

    @Test
    void theRegisterOfThePageIsCleanUntilANoteIsLeftOut() {
        Register register = read(yaml());
        assertThat(RegisterValidator.standard()
                        .validate(RegisterGalleryTest.PLAN, register)
                        .findings())
                .isEmpty();
        List<Project> projects = register.projects().stream()
                .map(project -> project.toBuilder().note(LocalizedText.none()).build())
                .toList();
        Report report = RegisterValidator.standard()
                .validate(
                        RegisterGalleryTest.PLAN,
                        register.toBuilder().projects(projects).build());
        assertThat(page).contains("```text\n" + report + "\n```");
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void thePageShowsTheCallThatExists() {
        assertThat(page).contains("RegisterValidator.standard().validate(plan, register)", "rules/registers.md");
    }

    private String yaml() {
        return YAML.matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining());
    }

    private static Register read(String text) {
        return LmcReader.create()
                .readRegister(DocumentSource.text(text, Format.YAML).named("evidence.md"))
                .orThrow();
    }
}
