package org.lmcplan.validate.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Source;
import org.lmcplan.validate.Report;
import org.lmcplan.validate.Rule;
import org.lmcplan.validate.Validator;

class StandardRulesTest {

    private final Plan plan = BundledPlan.LMC_2023_2027.load();

    @Test
    void theCatalogueListsEveryRuleOfThePackageInTheOrderOfIds() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/lmcplan/validate/rules"))) {
            List<String> classes = sources.filter(StandardRulesTest::declaresARule)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(StandardRules.all())
                    .extracting(rule -> rule.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(classes);
        }
        assertThat(StandardRules.all())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .isSorted()
                .allMatch(id -> id.matches("LMC-V\\d{3}"));
    }

    @Test
    void twoElementsOrSourcesWithOneIdAreFound() {
        Commitment first = plan.commitments().get(0);
        Source source = plan.sources().get(1);
        Plan doubled = plan.toBuilder()
                .addCommitment(first.toBuilder()
                        .quote("加强文明对话")
                        .marker(new Marker("加强"))
                        .build())
                .addSource(source.toBuilder().build())
                .build();
        assertThat(findings("LMC-V101", doubled))
                .containsExactly(
                        "/commitments/94/id error LMC-V101 Another element has the id '3-1' too. (give each its own id)",
                        "/sources/" + plan.sources().size() + "/id error LMC-V101 Another source has the id '"
                                + source.id() + "' too. (give each its own id)");
    }

    @Test
    void sectionsOutOfOrderDoubledOrWithoutAParentAreFound() {
        List<Section> sections = new ArrayList<>(plan.sections());
        Collections.swap(sections, 3, 4);
        sections.add(section("6.1"));
        sections.add(section("6.1"));
        Plan disordered = plan.toBuilder().sections(sections).build();
        assertThat(findings("LMC-V201", disordered))
                .containsExactly(
                        "/sections/3/number error LMC-V201 Section 4.1 stands in no section that comes before it. (add the section above it, or correct the number)",
                        "/sections/4/number error LMC-V201 Section 4 does not come after 4.1. (put the sections in the order of their numbers, each once)",
                        "/sections/40/number error LMC-V201 Section 6.1 stands in no section that comes before it. (add the section above it, or correct the number)",
                        "/sections/41/number error LMC-V201 Section 6.1 does not come after 6.1. (put the sections in the order of their numbers, each once)",
                        "/sections/41/number error LMC-V201 Section 6.1 stands in no section that comes before it. (add the section above it, or correct the number)");
    }

    @Test
    void twoClausesThatQuoteTheSameWordsAreFound() {
        Commitment first = plan.commitments().get(0);
        Plan overlapping = plan.toBuilder()
                .addCommitment(first.toBuilder().id(CommitmentId.of("3-8")).build())
                .addCommitment(first.toBuilder()
                        .id(CommitmentId.of("3-9"))
                        .quote("三大支柱")
                        .build())
                .build();
        assertThat(findings("LMC-V302", overlapping))
                .containsExactly(
                        "/commitments/94/quote error LMC-V302 The words of '3-8' are quoted by another clause already. (let each clause quote words of its own)",
                        "/commitments/95/quote error LMC-V302 The words of '3-9' are quoted by another clause already. (let each clause quote words of its own)");
    }

    @Test
    void aMarkerThatDoesNotStandInTheQuoteIsFound() {
        Commitment first = plan.commitments().get(0);
        List<Commitment> commitments = new ArrayList<>(plan.commitments());
        commitments.set(0, first.toBuilder().marker(new Marker("合作…加强")).build());
        assertThat(findings(
                        "LMC-V501", plan.toBuilder().commitments(commitments).build()))
                .containsExactly(
                        "/commitments/0/marker error LMC-V501 The marker '合作…加强' does not stand in the quote of '3-1'. (copy the verb phrase from the quote, with … for a gap)");
    }

    @Test
    void anOfficialNameWithoutASourceIsFound() {
        Alias bare = Alias.builder().text("LMC").status(NameStatus.OFFICIAL).build();
        Name name = Name.builder()
                .text("Plan")
                .status(NameStatus.UNOFFICIAL)
                .addAlias(bare)
                .build();
        Plan unsourced = plan.toBuilder()
                .names(Names.of(Map.of(LanguageTag.ENGLISH, name)))
                .build();
        assertThat(findings("LMC-V401", unsourced))
                .containsExactly(
                        "/names/en/aliases/0/status error LMC-V401 'LMC' is called official without a source. (name the source that shows it, or call it unofficial)");
    }

    @Test
    void aReportWithErrorsSaysSo() {
        Report clean = Validator.standard().validate(plan);
        assertThat(clean.hasErrors()).isFalse();
        assertThat(clean).hasToString("");
        Report faulty = Validator.of(StandardRules.all())
                .validate(plan.toBuilder().sources(List.of()).build());
        assertThat(faulty.hasErrors()).isTrue();
        assertThat(faulty.toString())
                .startsWith("/names/en/source error LMC-V102 There is no source 'lmcchina-42720837'.");
    }

    @Test
    void theShippedPlanKeepsEachRule() {
        for (Rule rule : StandardRules.all()) {
            assertThat(findings(rule.id(), plan)).as(rule.id()).isEmpty();
        }
    }

    private static List<String> findings(String ruleId, Plan plan) {
        List<Rule> rule = StandardRules.all().stream()
                .filter(each -> each.id().equals(ruleId))
                .toList();
        assertThat(rule).hasSize(1);
        return Validator.of(rule).validate(plan).findings().stream()
                .map(finding -> {
                    assertThat(finding.rule()).isEqualTo(ruleId);
                    return finding.toString();
                })
                .toList();
    }

    private static Section section(String number) {
        return Section.builder().number(SectionNumber.of(number)).title("题").build();
    }

    private static boolean declaresARule(Path file) {
        try {
            return Files.readString(file).contains(" implements Rule {");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
