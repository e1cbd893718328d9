package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Gallery;
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

    static List<Path> plans() {
        return PLANS.cases();
    }
}
