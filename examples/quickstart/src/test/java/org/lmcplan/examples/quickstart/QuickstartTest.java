package org.lmcplan.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Plan;

class QuickstartTest {

    private final Plan plan = BundledPlan.LMC_2023_2027.load();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void printsEverySectionEveryCommitmentAndEveryTarget() {
        assertThat(run()).isZero();
        assertThat(plan.sections()).allSatisfy(section -> assertThat(printed()).contains(section.title()));
        assertThat(plan.commitments())
                .allSatisfy(commitment -> assertThat(printed())
                        .contains(
                                commitment.id().value() + " "
                                        + commitment.force().code(),
                                commitment.quote())
                        .contains(commitment.gloss().byLanguage().values()));
        assertThat(plan.statements())
                .allSatisfy(statement -> assertThat(printed()).contains(statement.quote()));
        assertThat(plan.mechanisms()).allSatisfy(this::isPrinted);
        assertThat(plan.instruments()).allSatisfy(this::isPrinted);
        assertThat(plan.programmes()).allSatisfy(this::isPrinted);
        assertThat(plan.partners()).allSatisfy(this::isPrinted);
    }

    @Test
    void countsCommitmentsByForceAndListsMeetings() {
        run();
        assertThat(printed())
                .contains("94 COMMITMENTS BY FORCE")
                .containsPattern("deliver +29 ")
                .containsPattern("advance +45 ")
                .containsPattern("urge +1 ")
                .containsPattern("every two years +4\\.1\\.1-1 +澜湄合作领导人会议")
                .containsPattern("every year +4\\.1\\.1-2 +澜湄合作外长会")
                .containsPattern("not stated +4\\.3\\.1-4 +历史文化名城对话会")
                .doesNotContainPattern("when appropriate +4\\.3\\.4-2");
    }

    @Test
    void marksUnofficialEnglishNames() {
        run();
        assertThat(printed()).contains("LMC International Secretariat *\n").contains("LMC Special Fund\n");
    }

    @Test
    void printsTheDocumentGivenAsAnArgument() throws IOException {
        Path file = folder.resolve("small.yaml");
        Files.writeString(file, """
                format: lmc-plan/3
                id: small
                names: {en: {text: Small plan, status: unofficial}}
                language: en
                edition: full
                term: {from: 2030, to: 2031}
                title: A small plan
                textSource: none
                """);
        assertThat(run(file.toString())).isZero();
        assertThat(printed()).startsWith("A small plan\nSmall plan\n2030–2031, full text.");
    }

    @Test
    void reportsFaultsAndFails() throws IOException {
        Path file = folder.resolve("faulty.yaml");
        Files.writeString(file, "format: lmc-plan/3\nid: Small\n");
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(printed())
                .contains("faulty.yaml:2:5 error LMC-F307 'Small' is not an id.")
                .doesNotContain("Exception");
        assertThat(run(folder.resolve("missing.yaml").toString())).isEqualTo(1);
        assertThat(printed()).contains("missing.yaml:1:1 error LMC-F001 This file or folder does not exist.");
    }

    @Test
    void acceptsOnlyOneDocument() {
        assertThat(run("a.yaml", "b.yaml")).isEqualTo(2);
        assertThat(printed()).startsWith("usage:");
    }

    private void isPrinted(CommitmentTarget target) {
        assertThat(printed()).contains(TextPage.bilingual(target.names()));
    }

    private int run(String... arguments) {
        return Quickstart.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), arguments);
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
