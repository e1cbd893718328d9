package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Term;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Gallery;
import org.lmcplan.validate.Validation;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Finding;

/**
 * Sound plans of other forms than that of the shipped plan have no findings but notes, and these are true. Run with {@code
 * -Dlmc.write.pages=true} to write the notes anew.
 */
class PlansOfManyFormsTest {

    private static final Gallery PLANS = Gallery.of("forms");

    @ParameterizedTest
    @MethodSource("plans")
    void theOnlyFindingsInASoundPlanAreTrueNotes(Path plan) throws IOException {
        List<Finding> findings = Validator.builder()
                .asOf(Gallery.AS_OF)
                .build()
                .validate(LmcReader.create().read(DocumentSource.file(plan)).orThrow())
                .findings();
        Gallery.assertExpected(plan, findings);
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void afterAChangeTheReportIsThatOfTheChangedPlan(Path document) {
        Plan plan = LmcReader.create().read(DocumentSource.file(document)).orThrow();
        Validator validator = Validator.builder().asOf(Gallery.AS_OF).build();
        Validation whole = validator.start(plan);
        for (Plan changed : shortened(plan)) {
            assertThat(whole.update(changed).report()).isEqualTo(validator.validate(changed));
            assertThat(validator.start(changed).update(plan).report()).isEqualTo(whole.report());
        }
    }

    /** The plan without the first entry of one list, for each list. */
    private static List<Plan> shortened(Plan plan) {
        return List.of(
                plan.toBuilder().members(rest(plan.members())).build(),
                plan.toBuilder().sections(rest(plan.sections())).build(),
                plan.toBuilder().sources(rest(plan.sources())).build(),
                plan.toBuilder().phases(rest(plan.phases())).build(),
                plan.toBuilder().goals(rest(plan.goals())).build(),
                plan.toBuilder().statements(rest(plan.statements())).build(),
                plan.toBuilder().commitments(rest(plan.commitments())).build(),
                plan.toBuilder().indicators(rest(plan.indicators())).build(),
                plan.toBuilder().mechanisms(rest(plan.mechanisms())).build(),
                plan.toBuilder().actors(rest(plan.actors())).build(),
                plan.toBuilder().authenticTexts(List.of()).build(),
                plan.toBuilder().term(Term.of(2024, 2024)).build(),
                plan.toBuilder().language(LanguageTag.CHINESE).build());
    }

    private static <T> List<T> rest(List<T> list) {
        return list.isEmpty() ? list : list.subList(1, list.size());
    }

    static List<Path> plans() {
        return PLANS.cases();
    }
}
