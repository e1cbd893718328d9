package com.example.questions;

import java.time.LocalDate;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.RecurringSeries;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.validate.Validator;

/** Asks the shipped plan which bodies are under discussion, which meetings have no record, and whether it is sound. */
public class Questions {

    private Questions() {}

    public static void main(String[] args) {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        PlanIndex index = PlanIndex.of(plan);
        index.all(Mechanism.class).stream()
                .filter(body -> body.lifecycle() == Lifecycle.UNDER_DISCUSSION)
                .flatMap(body -> index.commitmentsNaming(body).stream())
                .forEach(commitment -> System.out.println(commitment.id() + " " + commitment.quote()));

        Assessment assessment = Assessment.of(
                plan,
                BundledRegister.LMC_2023_2027.load(),
                LocalDate.of(2026, 11, 23),
                AssessmentOptions.CALENDAR_YEARS);
        for (RecurringSeries series : assessment.meetings()) {
            series.windows(WindowStatus.NO_RECORD)
                    .forEach(window -> System.out.println(series.subject() + " " + window));
        }

        System.out.println("errors: " + Validator.standard().validate(plan).hasErrors());
    }
}
