package org.lmcplan.cli.catalogue;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.Act;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.CadenceKind;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Force;
import org.lmcplan.model.IndicatorDirection;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Listing;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.MemberKind;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.PrincipleKind;
import org.lmcplan.model.ProgrammeKind;
import org.lmcplan.model.RevisionKind;
import org.lmcplan.model.StatementKind;
import org.lmcplan.model.assess.BodyStatus;
import org.lmcplan.model.assess.DueStatus;
import org.lmcplan.model.assess.ExclusionReason;
import org.lmcplan.model.assess.IndicatorResult;
import org.lmcplan.model.assess.InstrumentStatus;
import org.lmcplan.model.assess.LifecycleComparison;
import org.lmcplan.model.assess.MoneyBasis;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.ProgrammeStatus;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.ProgressCeiling;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.assess.SeriesKind;
import org.lmcplan.model.assess.TrackingLimit;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.diff.ForceShift;
import org.lmcplan.model.diff.LifecycleShift;
import org.lmcplan.model.diff.SuccessionBasis;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.MeetingMode;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.ProjectStatus;
import org.lmcplan.model.evidence.SessionKind;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.evidence.StatementContent;
import org.lmcplan.model.evidence.UndertakingStep;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.problem.SuppressionGround;
import org.lmcplan.validate.rule.RuleOutcome;

/** The Java types of the vocabularies that schemas list. */
final class CodeListTypes {

    private static final List<Class<? extends Coded>> ALL = List.of(
            BodyStatus.class,
            InstrumentStatus.class,
            ProgrammeStatus.class,
            PlanPart.class,
            Act.class,
            ActorKind.class,
            BodyStep.class,
            Confidence.class,
            Dating.class,
            DocumentStage.class,
            DueStatus.class,
            Edition.class,
            EvidenceKind.class,
            ExclusionReason.class,
            Force.class,
            ForceShift.class,
            IndicatorDirection.class,
            IndicatorResult.class,
            InstrumentKind.class,
            Lifecycle.class,
            LifecycleComparison.class,
            LifecycleShift.class,
            Listing.class,
            MechanismKind.class,
            MeetingMode.class,
            MeetingStatus.class,
            MemberKind.class,
            MoneyBasis.class,
            MoneyDimension.class,
            MoneyStage.class,
            NameBasis.class,
            NameStatus.class,
            PartnerKind.class,
            PrincipleKind.class,
            ProgrammeKind.class,
            Progress.class,
            ProgressCeiling.class,
            ProjectStatus.class,
            Recurrence.class,
            RevisionKind.class,
            SeriesKind.class,
            SessionKind.class,
            Severity.class,
            Stance.class,
            StatementContent.class,
            StatementKind.class,
            SuccessionBasis.class,
            SuppressionGround.class,
            TrackingLimit.class,
            UndertakingStep.class,
            WindowStatus.class);

    private CodeListTypes() {}

    /** Returns the type of a vocabulary: the one of the same name, with few exceptions. */
    static Optional<Class<? extends Coded>> find(String name) {
        return switch (name) {
            case "Cadence" -> Optional.of(CadenceKind.class);
            case "RunStatus" -> Optional.of(RuleOutcome.Status.class);
            default ->
                ALL.stream().filter(type -> type.getSimpleName().equals(name)).findFirst();
        };
    }
}
