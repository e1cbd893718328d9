package org.lmcplan.tables;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Register;

/** The table of the assessment as a whole. */
final class AssessmentTables {

    private AssessmentTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        return List.of(new TableDraft<Assessment>(
                        "assessment", "How progress was assessed: one row; none if the tables are of a plan alone.")
                .key("plan", "The plan.", each -> each.plan().id())
                .maybe(
                        "register",
                        "The register.",
                        each -> input.registers().stream().findFirst().map(Register::id))
                .day(
                        "as_of",
                        "The day as of which it was assessed; what is dated later does not count.",
                        each -> Optional.of(each.asOf()))
                .code(
                        "recurrence",
                        Recurrence.class,
                        "How a cadence such as every two years was read.",
                        each -> each.options().recurrence())
                .code(
                        "least_confidence",
                        Confidence.class,
                        "The confidence that a record must have to count.",
                        each -> each.options().leastConfidence())
                .count(
                        "records",
                        "The number of records.",
                        each -> each.evidence().records())
                .count(
                        "projects",
                        "The number of projects.",
                        each -> each.evidence().projects())
                .references("plan", "plan", "id")
                .references("register", "register", "id")
                .rows(input.assessment().stream().toList()));
    }
}
