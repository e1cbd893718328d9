package org.lmcplan.model.diff;

import java.math.BigDecimal;
import java.util.List;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.MemberKind;
import org.lmcplan.model.NamedSamples;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PrincipleKind;
import org.lmcplan.model.ProgrammeKind;
import org.lmcplan.model.Samples;
import org.lmcplan.model.Slug;
import org.lmcplan.model.SmallPlan;
import org.lmcplan.model.StatementKind;

/** A plan with the forms that exclude those of {@link SmallPlan}: kinds that only a label names, and other ways to state a target. */
final class OtherForms {

    private OtherForms() {}

    static Plan plan() {
        Plan plan = SmallPlan.plan();
        Indicator indicator = plan.indicators().get(0).toBuilder()
                .targets(List.of(
                        target().change(new BigDecimal("-3")).build(),
                        target().percent(new BigDecimal("12.5")).build(),
                        target().text(Samples.NOTE).build()))
                .build();
        return plan.toBuilder()
                .members(List.of(
                        Samples.fullMember(),
                        Samples.member("KH").toBuilder()
                                .id(Slug.of("a-party"))
                                .kind(MemberKind.PARTY)
                                .build()))
                .sections(List.of(plan.sections().get(0).toBuilder()
                        .authenticTitles(Samples.NOTE)
                        .authenticBodies(Samples.NOTE)
                        .build()))
                .commitments(List.of(plan.commitments().get(0).toBuilder()
                        .authenticQuotes(Samples.NOTE)
                        .addBudget(Samples.budgetItem())
                        .build()))
                .principles(List.of(NamedSamples.principle("consensus").toBuilder()
                        .kind(PrincipleKind.OTHER)
                        .kindLabel(Samples.NOTE)
                        .build()))
                .statements(List.of(plan.statements().get(0).toBuilder()
                        .authenticQuotes(Samples.NOTE)
                        .kind(StatementKind.OTHER)
                        .kindLabel(Samples.NOTE)
                        .build()))
                .mechanisms(List.of(NamedSamples.mechanism("leaders-meeting")
                        .kind(MechanismKind.OTHER)
                        .kindLabel(Samples.NOTE)
                        .build()))
                .instruments(List.of(NamedSamples.instrument("water-plan").toBuilder()
                        .kind(InstrumentKind.OTHER)
                        .kindLabel(Samples.NOTE)
                        .build()))
                .programmes(List.of(NamedSamples.programme("corridor").toBuilder()
                        .kind(ProgrammeKind.OTHER)
                        .kindLabel(Samples.NOTE)
                        .build()))
                .partners(List.of(NamedSamples.partner("un").toBuilder()
                        .kind(PartnerKind.OTHER)
                        .kindLabel(Samples.NOTE)
                        .build()))
                .actors(List.of(NamedSamples.actor("youth").toBuilder()
                        .kind(ActorKind.OTHER)
                        .kindLabel(Samples.NOTE)
                        .build()))
                .indicators(List.of(indicator))
                .build();
    }

    private static IndicatorTarget.Builder target() {
        return IndicatorTarget.builder().condition(Samples.NOTE);
    }
}
