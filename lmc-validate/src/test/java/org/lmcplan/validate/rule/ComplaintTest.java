package org.lmcplan.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.format.ReportFormat;
import org.lmcplan.validate.format.ReportOptions;

/** A rule of an author who writes one language. */
@SuppressWarnings("NullAway") // null is what is refused
class ComplaintTest {

    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();

    /** A rule that every commitment breaks. */
    private record NoCommitments(Complaint complaint, Object shown) implements Rule<Commitment> {

        @Override
        public RuleDefinition definition() {
            return RuleDefinition.of("ACME-001", Severity.NOTE)
                    .requires("There are no commitments.")
                    .because("They are work.");
        }

        @Override
        public RuleScope<Commitment> scope() {
            return RuleScope.each(Commitment.class);
        }

        @Override
        public void check(Commitment commitment, RuleContext context) {
            context.report(complaint).with("id", shown);
        }
    }

    private static Report validate(Complaint complaint, Object id) {
        return Validator.of(Catalogue.<Rule<?>>of("1", List.of(new NoCommitments(complaint, id))))
                .validate(PLAN);
    }

    @Test
    void oneLanguageIsShownToReadersOfEveryLanguage() {
        Report report = validate(Complaint.of("There is a commitment {id}.").hint("delete {id}"), "x");
        Finding finding = report.findings().get(0);

        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(finding.message(locale)).isEqualTo("There is a commitment x.");
            assertThat(finding.hint(locale)).isEqualTo("delete x");
            assertThat(ReportFormat.HTML.write(report, ReportOptions.in(locale)))
                    .contains("There are no commitments.", "They are work.", "There is a commitment x.");
        }
    }

    static Stream<Runnable> complaintsWithNull() {
        String none = null;
        return Stream.of(
                () -> Complaint.of(none),
                () -> Complaint.of("x").hint(none),
                () -> new Complaint(null, Complaint.of("y").hint()));
    }

    @ParameterizedTest
    @MethodSource("complaintsWithNull")
    void nullIsRefusedByName(Runnable complaint) {
        assertThatThrownBy(complaint::run)
                .isInstanceOf(NullPointerException.class)
                .hasMessageMatching("message|hint");
    }

    @Test
    void aRuleThatGivesNullFailsWithTheNameOfTheValue() {
        assertThat(validate(Complaint.of("Commitment {id}."), null).findings())
                .allMatch(Finding::isInternal)
                .first()
                .satisfies(finding ->
                        assertThat(finding.properties().get("failure")).contains("the value of 'id'"));
        assertThat(validate(null, "x").findings())
                .allMatch(Finding::isInternal)
                .first()
                .satisfies(finding ->
                        assertThat(finding.properties().get("failure")).contains("complaint"));
    }
}
