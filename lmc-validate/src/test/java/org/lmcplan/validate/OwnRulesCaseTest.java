package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Catalogue;

/** Rules without code on due dates and leads, which need no keys of one's own any more. */
class OwnRulesCaseTest {

    private static final CasePlan CASE = CasePlan.read("lead-bodies");

    @Test
    void everyLineHasADueDate() {
        assertThat(breaches("require: {due: some}")).containsExactly("2-1", "4-1", "4-2", "5-1");
    }

    @Test
    void whoLeadsIsOnAList() {
        assertThat(breaches("where: {leads: some}, require: {leads: {only: [harbour-office]}}"))
                .containsExactly("1-1");
        assertThat(breaches("where: {leads: some}, require: {leads: {only: [coordinating-committee]}}"))
                .isEmpty();
    }

    @Test
    void aWordStartsTheLine() {
        assertThat(breaches("require: {quote: {matches: \"E*\"}}")).containsExactly("3-1", "4-1", "4-2", "5-1");
    }

    private static List<String> breaches(String rule) {
        String rules = "format: lmc-validation/1\nrules:\n  - {id: OWN-001, severity: warning, of: commitment, "
                + rule
                + ", message: {en: \"{id}\"}}\n";
        return ConfigurationReader.of(StandardRules.catalogue())
                .read(LmcReader.create()
                        .readData(DocumentSource.text(rules, Format.YAML).named("rules"))
                        .orThrow())
                .orThrow()
                .validator(Catalogue.of("t", List.of()), LocalDate.of(2032, 1, 1))
                .engine()
                .validate(CASE.plan())
                .findings()
                .stream()
                .map(finding -> finding.message(java.util.Locale.ENGLISH))
                .toList();
    }
}
