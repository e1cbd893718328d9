package org.lmcplan.io.computed;

import static org.lmcplan.io.computed.ValueForms.CODE;
import static org.lmcplan.io.computed.ValueForms.FLAG;
import static org.lmcplan.io.computed.ValueForms.ID;
import static org.lmcplan.io.computed.ValueForms.KEY;
import static org.lmcplan.io.shape.LanguageMapShape.LOCALIZED;
import static org.lmcplan.io.computed.ValueForms.NUMBER;
import static org.lmcplan.io.computed.ValueForms.TEXT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lmcplan.io.format.IndicatorShapes;
import org.lmcplan.io.write.ObjectForm;
import org.lmcplan.model.Coded;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.Coverage;
import org.lmcplan.model.assess.DueAnswer;
import org.lmcplan.model.assess.EvidenceCount;
import org.lmcplan.model.assess.IndicatorAnswer;
import org.lmcplan.model.assess.MeasuredValue;
import org.lmcplan.model.assess.ProgressCount;
import org.lmcplan.model.assess.Share;
import org.lmcplan.model.assess.Support;
import org.lmcplan.model.assess.SupportingEvidence;
import org.lmcplan.model.assess.TargetAnswer;
import org.lmcplan.model.assess.TargetResult;

/** The forms of an assessment and of its answers. Elements of the plan are written as their ids. */
public final class AssessmentForms {

    static final ObjectForm<AssessmentOptions> OPTIONS = ObjectForm.<AssessmentOptions>of()
            .with("recurrence", AssessmentOptions::recurrence, CODE)
            .with("leastConfidence", AssessmentOptions::leastConfidence, CODE);

    static final ObjectForm<EvidenceCount> EVIDENCE = ObjectForm.<EvidenceCount>of()
            .with("records", EvidenceCount::records, NUMBER)
            .with("projects", EvidenceCount::projects, NUMBER)
            .map("excluded", EvidenceCount::excluded, Coded::code, ObjectForm.listOf(ID))
            .list("undetermined", EvidenceCount::undetermined, ID)
            .list("duplicates", EvidenceCount::duplicates, ID);

    static final ObjectForm<Share> SHARE = ObjectForm.<Share>of()
            .with("part", Share::part, NUMBER)
            .with("unknown", Share::unknown, NUMBER)
            .with("whole", Share::whole, NUMBER);

    static final ObjectForm<Coverage> COVERAGE = ObjectForm.<Coverage>of()
            .with("commitments", Coverage::commitments, SHARE)
            .with("mechanisms", Coverage::mechanisms, SHARE)
            .with("instruments", Coverage::instruments, SHARE)
            .with("programmes", Coverage::programmes, SHARE)
            .with("partners", Coverage::partners, SHARE);

    static final ObjectForm<SupportingEvidence> SUPPORTING = ObjectForm.<SupportingEvidence>of()
            .with("id", SupportingEvidence::id, ID)
            .optional("kind", SupportingEvidence::kind, CODE)
            .with("confidence", SupportingEvidence::confidence, CODE)
            .with("contested", SupportingEvidence::contested, FLAG);

    static final ObjectForm<Support> SUPPORT = ObjectForm.<Support>of()
            .list("certain", Support::certain, SUPPORTING)
            .list("perhaps", Support::perhaps, ID)
            .list("outsideTerm", Support::outsideTerm, ID);

    static final ObjectForm<DueAnswer> DUE = ObjectForm.<DueAnswer>of()
            .with("due", DueAnswer::due, TEXT)
            .with("status", DueAnswer::status, CODE)
            .list("responsible", DueAnswer::responsible, TEXT);

    static final ObjectForm<MeasuredValue> MEASURED = ObjectForm.<MeasuredValue>of()
            .with("record", MeasuredValue::record, ID)
            .with("day", MeasuredValue::day, MeetingForms.DAYS)
            .optional("value", value -> value.value().map(BigDecimal::toPlainString), TEXT)
            .optional("text", value -> Optional.of(value.text()).filter(text -> !text.isEmpty()), LOCALIZED);

    static final ObjectForm<TargetResult> RESULT = ObjectForm.<TargetResult>of()
            .with("target", TargetResult::target, IndicatorShapes.TARGET)
            .optional("level", result -> result.level().map(BigDecimal::toPlainString), TEXT)
            .with("result", TargetResult::result, CODE)
            .optional("record", TargetResult::record, ID);

    static final ObjectForm<IndicatorAnswer> INDICATOR = ObjectForm.<IndicatorAnswer>of()
            .with("indicator", answer -> answer.indicator().id(), ID)
            .list("values", IndicatorAnswer::values, MEASURED)
            .list("targets", IndicatorAnswer::targets, RESULT);

    static final ObjectForm<CommitmentAnswer> COMMITMENT = ObjectForm.<CommitmentAnswer>of()
            .with("commitment", answer -> answer.commitment().id(), ID)
            .with("progress", CommitmentAnswer::progress, CODE)
            .with("atLeast", CommitmentAnswer::atLeast, CODE)
            .with("atMost", CommitmentAnswer::atMost, CODE)
            .with("ceiling", CommitmentAnswer::ceiling, CODE)
            .with("trackable", CommitmentAnswer::trackable, FLAG)
            .list("limits", CommitmentAnswer::limits, CODE)
            .list("gaps", CommitmentAnswer::gaps, MeetingForms.GAP)
            .optional("due", CommitmentAnswer::due, DUE)
            .list("indicators", answer -> answer.indicators().stream()
                    .map(each -> each.indicator().id())
                    .toList(), ID)
            .with("support", CommitmentAnswer::support, SUPPORT);

    static final ObjectForm<TargetAnswer<?, ?>> TARGET = ObjectForm.<TargetAnswer<?, ?>>of()
            .with("kind", AssessmentForms::kindOf, CODE)
            .with("target", answer -> answer.target().id(), ID)
            .optional("status", answer -> answer.status().map(status -> status), CODE)
            .with("atLeast", TargetAnswer::atLeast, CODE)
            .with("atMost", TargetAnswer::atMost, CODE)
            .optional("reachedBy", TargetAnswer::reachedBy, TEXT)
            .with("contradicted", TargetAnswer::contradicted, FLAG)
            .with("againstPlan", TargetAnswer::againstPlan, CODE)
            .map("basis", TargetAnswer::basis, Coded::code, ObjectForm.listOf(ID))
            .with("support", TargetAnswer::support, SUPPORT);

    static final ObjectForm<ProgressCount<?>> COUNT = ObjectForm.<ProgressCount<?>>of()
            .optional("key", count -> count.key().map(key -> (Object) key), KEY)
            .with("total", ProgressCount::total, NUMBER)
            .map("lines", ProgressCount::lines, Coded::code, ObjectForm.listOf(ID));

    static final ObjectForm<Assessment> ASSESSMENT = ObjectForm.<Assessment>of()
            .with("plan", assessment -> assessment.plan().id(), ID)
            .with("asOf", Assessment::asOf, TEXT)
            .with("options", Assessment::options, OPTIONS)
            .with("evidence", Assessment::evidence, EVIDENCE)
            .with("coverage", Assessment::coverage, COVERAGE)
            .with("whole", Assessment::whole, COUNT)
            .list("byPillar", Assessment::byPillar, COUNT)
            .list("byPriorityArea", Assessment::byPriorityArea, COUNT)
            .list("byForce", Assessment::byForce, COUNT)
            .list("byAct", Assessment::byAct, COUNT)
            .map("limits", Assessment::limits, Coded::code, ObjectForm.listOf(ID))
            .list("commitments", Assessment::commitments, COMMITMENT)
            .list("indicators", Assessment::indicators, INDICATOR)
            .list("series", Assessment::series, MeetingForms.SERIES)
            .list("mechanisms", Assessment::mechanisms, TARGET)
            .list("instruments", Assessment::instruments, TARGET)
            .list("programmes", Assessment::programmes, TARGET)
            .list("partners", Assessment::partners, TARGET)
            .with("money", Assessment::money, MoneyForms.MONEY);

    /** The forms of all types. */
    public static final List<TypeForm<?>> ALL = List.of(
            new TypeForm<>(Assessment.class, ASSESSMENT),
            new TypeForm<>(AssessmentOptions.class, OPTIONS),
            new TypeForm<>(EvidenceCount.class, EVIDENCE),
            new TypeForm<>(Coverage.class, COVERAGE),
            new TypeForm<>(Share.class, SHARE),
            new TypeForm<>(Support.class, SUPPORT),
            new TypeForm<>(SupportingEvidence.class, SUPPORTING),
            new TypeForm<>(DueAnswer.class, DUE),
            new TypeForm<>(IndicatorAnswer.class, INDICATOR),
            new TypeForm<>(MeasuredValue.class, MEASURED),
            new TypeForm<>(TargetResult.class, RESULT),
            new TypeForm<>(CommitmentAnswer.class, COMMITMENT),
            new TypeForm<>(TargetAnswer.class, TARGET),
            new TypeForm<>(ProgressCount.class, COUNT));

    private AssessmentForms() {}

    private static PlanPart kindOf(TargetAnswer<?, ?> answer) {
        return PlanPart.of(answer.target());
    }
}
