package org.lmcplan.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Validator;

class FingerprintTest {

    private static final Complaint SAID = Complaint.of("Seen.", "已见。");

    @Test
    void aFindingIsKnownByItsRuleSubjectAndProperties() {
        Finding one = finding("TEST-1", "3-2", "/commitments/1", Map.of("quote", "合作"));
        assertThat(Fingerprint.of(one))
                .hasToString("154e116ee5e68cc17f70204697749cf7")
                .isEqualTo(Fingerprint.of(finding("TEST-1", "3-2", "/commitments/7/quote", Map.of("quote", "合作"))))
                .isNotEqualTo(Fingerprint.of(finding("TEST-2", "3-2", "/commitments/1", Map.of("quote", "合作"))))
                .isNotEqualTo(Fingerprint.of(finding("TEST-1", "3-3", "/commitments/1", Map.of("quote", "合作"))))
                .isNotEqualTo(Fingerprint.of(finding("TEST-1", "3-2", "/commitments/1", Map.of("quote", "协作"))))
                .isNotEqualTo(Fingerprint.of(finding("TEST-1", "3-2", "/commitments/1", Map.of("name", "合作"))))
                .isNotEqualTo(Fingerprint.of(finding("TEST-1", "3-2", "/commitments/1", Map.of())));
    }

    @Test
    void textsWithTheSameConcatenationAreDistinguished() {
        assertThat(Fingerprint.of(finding("TEST-1", "a", "/x", Map.of("b", "cd", "e", "f"))))
                .isNotEqualTo(Fingerprint.of(finding("TEST-1", "a", "/x", Map.of("bc", "d", "e", "f"))))
                .isNotEqualTo(Fingerprint.of(finding("TEST-1", "ab", "/x", Map.of("", "cd", "e", "f"))));
    }

    @Test
    void theFailureOfARuleHasTheSameFingerprintWhateverItsMessage() {
        assertThat(Fingerprint.of(failure("out of luck")))
                .isEqualTo(Fingerprint.of(failure("out of time")))
                .isNotEqualTo(Fingerprint.of(finding("TEST-1", "3-2", "/commitments/1", Map.of())));
    }

    @Test
    void likeFindingsOfOneReportAreNumbered() {
        Finding one = finding("TEST-1", "3-2", "/commitments/1/targets/0", Map.of("to", "missing"));
        Finding two = finding("TEST-1", "3-2", "/commitments/1/targets/1", Map.of("to", "missing"));
        Finding other = finding("TEST-1", "3-2", "/commitments/1/targets/2", Map.of("to", "no-one"));
        Fingerprint first = Fingerprint.of(one);
        assertThat(Fingerprint.ofAll(List.of(one, other, two, one)))
                .containsExactly(
                        first, Fingerprint.of(other), Fingerprint.of(first + ":3"), Fingerprint.of(first + ":2"));
    }

    @Test
    void likeFindingsAreNumberedInTheOrderOfTheDocumentHoweverTheyAreListed() {
        Finding second = finding("TEST-1", "3-2", "/commitments/2/targets/9", Map.of("to", "missing"));
        Finding third = finding("TEST-1", "3-2", "/commitments/2/targets/10", Map.of("to", "missing"));
        Finding fourth = finding("TEST-1", "3-2", "/commitments/10", Map.of("to", "missing"));
        Finding one = finding("TEST-1", "3-2", "/commitments/2", Map.of("to", "missing"));
        Fingerprint first = Fingerprint.of(one);
        assertThat(Fingerprint.ofAll(List.of(fourth, third, one, second)))
                .containsExactly(
                        Fingerprint.of(first + ":4"),
                        Fingerprint.of(first + ":3"),
                        first,
                        Fingerprint.of(first + ":2"));
    }

    @Test
    void numbersOfLinesDoNotCountButYearsAndMonthsDo() {
        assertThat(withProperty("other", "4.1-2"))
                .isEqualTo(withProperty("other", "4.1-3"))
                .isEqualTo(withProperty("other", "4.1-2, 4.1-3"));
        assertThat(withProperty("date", "2025")).isNotEqualTo(withProperty("date", "2026"));
        assertThat(withProperty("date", "2025-11")).isNotEqualTo(withProperty("date", "2025-12"));
    }

    @Test
    void theDayOfTheValidationDoesNotCount() {
        assertThat(withProperty("asOf", "2026-01-31")).isEqualTo(withProperty("asOf", "2026-02-01"));
    }

    @Test
    void theTextOfABodyDoesNotCountSinceEveryNewLineChangesIt() {
        assertThat(Fingerprint.of(finding("TEST-1", "3", "/sections/1/body", Map.of("text", "A. B.", "mark", "("))))
                .isEqualTo(Fingerprint.of(
                        finding("TEST-1", "3", "/sections/1/body", Map.of("text", "New. A. B.", "mark", "("))))
                .isNotEqualTo(Fingerprint.of(
                        finding("TEST-1", "3", "/sections/1/body", Map.of("text", "A. B.", "mark", "["))));
        assertThat(withProperty("text", "A.")).isNotEqualTo(withProperty("text", "B."));
    }

    @Test
    void wordsWrappedOrComposedDifferentlyAreTheSameWords() {
        assertThat(withProperty("quote", "Pha\u0302n  tich\n vung"))
                .isEqualTo(withProperty("quote", "Ph\u00E2n tich vung"));
    }

    private static Fingerprint withProperty(String name, String value) {
        return Fingerprint.of(finding("TEST-1", "3-2", "/commitments/1", Map.of(name, value)));
    }

    @Test
    void fingerprintsSurviveReorderingAndRenumberingOfTheDocument() {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        Rule<Commitment> rule = new Rule<>() {
            @Override
            public RuleDefinition definition() {
                return RuleDefinition.of("TEST-1", Severity.NOTE);
            }

            @Override
            public RuleScope<Commitment> scope() {
                return RuleScope.each(Commitment.class);
            }

            @Override
            public void check(Commitment commitment, RuleContext context) {
                context.report(SAID).with("marker", commitment.marker().text());
            }
        };
        Validator validator = Validator.of(Catalogue.of("t", List.of(rule)));
        List<Commitment> reversed = new ArrayList<>(plan.commitments());
        Collections.reverse(reversed);
        Set<Fingerprint> before = fingerprints(validator.validate(plan));
        assertThat(before).hasSameSizeAs(plan.commitments());
        assertThat(fingerprints(validator.validate(
                        plan.toBuilder().commitments(reversed).build())))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1acf6fed5a9c03ce9a1d3f1ad1b9e8e",
                "154E116EE5E68CC17F70204697749CF7",
                "154e116ee5e68cc17f70204697749cf7:1",
                "154e116ee5e68cc17f70204697749cf7:02",
                "154e116ee5e68cc17f70204697749cf7:",
                "154e116ee5e68cc17f70204697749cf7\n"
            })
    void anotherFormIsRefused(String text) {
        assertThatThrownBy(() -> Fingerprint.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a fingerprint is written as 32 hexadecimal digits");
    }

    @Test
    void fingerprintsAreOrderedByTheirText() {
        Fingerprint first = Fingerprint.of("0".repeat(32));
        assertThat(first).isLessThan(Fingerprint.of("0".repeat(32) + ":10")).isLessThan(Fingerprint.of("f".repeat(32)));
    }

    private static Set<Fingerprint> fingerprints(Report report) {
        return Fingerprint.ofAll(report.findings()).stream().collect(Collectors.toSet());
    }

    private static Finding finding(String rule, String subject, String path, Map<String, String> properties) {
        return new Finding(
                RuleId.of(rule),
                Severity.ERROR,
                false,
                subject,
                DocumentPath.of(path),
                SAID,
                List.of(),
                new TreeMap<>(properties));
    }

    private static Finding failure(String failure) {
        return new Finding(
                RuleId.of("TEST-1"),
                Severity.ERROR,
                true,
                "3-2",
                DocumentPath.of("/commitments/1"),
                SAID,
                List.of(),
                new TreeMap<>(Map.of("failure", failure)));
    }
}
