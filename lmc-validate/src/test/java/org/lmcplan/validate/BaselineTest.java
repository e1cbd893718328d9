package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.BaselineEntry;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.config.Suppression;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleId;
import org.lmcplan.validate.rule.SuppressedFinding;

class BaselineTest extends ConfiguredFixture {

    @Test
    void aBaselineStillMatchesAfterRenumbering() {
        Catalogue<Rule<?>> content = Catalogue.of(
                "content",
                catalogue.rules().stream()
                        .filter(rule -> !rule.id().value().startsWith("LMC-V2")) // those on the numbers themselves
                        .toList());
        Configuration configuration = Configuration.standard();
        Seeds.of(PLANS).forEach(seed -> {
            Plan plan = edited(seed);
            Baseline baseline = configuration.validator(content, TODAY).baseline(plan, "before the rules were adopted");
            ConfiguredValidator validator = configuration.withBaseline(baseline).validator(content, TODAY);
            Plan renumbered = new Renumbering(seed).of(plan);
            for (Plan each : List.of(plan, renumbered)) {
                Report raw = Validator.of(content).validate(each);
                Report report = validator.validate(each);
                assertThat(report.suppressed())
                        .as("seed %d", seed)
                        .hasSameSizeAs(baseline.entries())
                        .hasSameSizeAs(suppressible(raw));
                assertThat(report.findings())
                        .as("seed %d", seed)
                        .allMatch(finding -> !content.find(finding.rule())
                                .orElseThrow()
                                .definition()
                                .suppressible());
            }
        });
    }

    @Test
    void aBaselineSuppressesKnownFindingsOnly() {
        ConfiguredValidator plain = Configuration.standard().validator(catalogue, TODAY);
        Baseline baseline = plain.baseline(faulty, "found when the rules were adopted");
        assertThat(baseline.entries())
                .extracting(BaselineEntry::subject)
                .containsExactly(shipped.commitments().get(3).id().value());
        Configuration configuration = Configuration.standard().withBaseline(baseline);
        assertThat(configuration.baseline()).contains(baseline);
        ConfiguredValidator validator = configuration.validator(catalogue, TODAY);
        Report known = validator.validate(faulty);
        assertThat(known.findings()).isEmpty();
        assertThat(known.suppressed())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.toString()).endsWith(" in the baseline: found when the rules were adopted"));
        Plan worse = withMarkerOf(4, "落实", faulty);
        assertThat(validator.validate(worse).findings())
                .extracting(finding -> finding.path().toString())
                .containsExactly("/commitments/4/marker");
        assertThat(validator.validate(shipped).findings())
                .singleElement()
                .satisfies(stale -> assertThat(stale.toString())
                        .isEqualTo("/findings/0 warning LMC-C104 The baseline contains a finding of LMC-V501 about '"
                                + shipped.commitments().get(3).id() + "' that no longer exists. (delete the entry "
                                + baseline.entries().get(0).fingerprint() + ")"));
    }

    @Test
    void aBaselineLeavesOutFindingsThatAreSuppressedOrCannotBe() {
        List<Commitment> twice = new ArrayList<>(faulty.commitments());
        twice.add(1, twice.get(0));
        Plan plan = faulty.toBuilder().commitments(twice).build();
        String subject = shipped.commitments().get(3).id().value();
        ConfiguredValidator suppressing = validator(Suppression.about(subject, MARKER, "known", TODAY));
        assertThat(suppressing.baseline(plan, "old").entries())
                .allMatch(entry -> !entry.subject().equals(subject));
        Baseline forced = new Baseline(
                "old",
                List.of(new BaselineEntry(
                        Fingerprint.of(Validator.of(catalogue)
                                .validate(plan)
                                .findings(UNIQUE)
                                .get(0)),
                        UNIQUE,
                        "3-1")));
        Report report = Configuration.standard()
                .withBaseline(forced)
                .validator(catalogue, TODAY)
                .validate(plan);
        assertThat(report.findings(UNIQUE)).isNotEmpty();
        assertThat(report.findings(RuleId.of("LMC-C103")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo(
                                "LMC-V101 cannot be suppressed, but the baseline contains its finding about '3-1'."));
    }

    @Test
    void aBaselineAndSuppressionsMayCoverTheSameFinding() {
        Finding found = Validator.of(catalogue).validate(faulty).findings().get(0);
        Configuration configuration = Configuration.builder()
                .baseline(Configuration.standard().validator(catalogue, TODAY).baseline(faulty, "old"))
                .suppress(Suppression.of(found, "first", TODAY))
                .suppress(Suppression.of(found, "second", TODAY))
                .build();
        Report report = configuration.validator(catalogue, TODAY).validate(faulty);
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).extracting(SuppressedFinding::reason).containsExactly("first");
    }
}
