package org.lmcplan.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.model.Act;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.CadenceKind;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Edition;
import org.lmcplan.model.Force;
import org.lmcplan.model.IndicatorDirection;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Listing;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.MemberKind;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.PartnerKind;
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

/** The table of codes with their meanings. */
final class VocabularyTables {

    private static final List<Class<? extends Coded>> VOCABULARIES = List.of(
            Edition.class,
            RevisionKind.class,
            MemberKind.class,
            PrincipleKind.class,
            ActorKind.class,
            MechanismKind.class,
            InstrumentKind.class,
            ProgrammeKind.class,
            PartnerKind.class,
            Lifecycle.class,
            StatementKind.class,
            Force.class,
            Act.class,
            CadenceKind.class,
            Listing.class,
            IndicatorDirection.class,
            NameStatus.class,
            NameBasis.class,
            EvidenceKind.class,
            Dating.class,
            MeetingStatus.class,
            SessionKind.class,
            MeetingMode.class,
            DocumentStage.class,
            BodyStep.class,
            UndertakingStep.class,
            StatementContent.class,
            MoneyStage.class,
            Stance.class,
            Confidence.class,
            ProjectStatus.class,
            Progress.class,
            ProgressCeiling.class,
            TrackingLimit.class,
            DueStatus.class,
            BodyStatus.class,
            InstrumentStatus.class,
            ProgrammeStatus.class,
            LifecycleComparison.class,
            IndicatorResult.class,
            ExclusionReason.class,
            Recurrence.class,
            SeriesKind.class,
            WindowStatus.class,
            MoneyBasis.class,
            MoneyDimension.class,
            IdKind.class,
            ActorRole.class,
            CommitmentRole.class,
            LinkRole.class,
            Counted.class,
            CountryRole.class,
            OccurrenceKind.class,
            MoneyGap.class);

    private record Term(String vocabulary, Coded term) {}

    private VocabularyTables() {}

    static List<TableDraft<?>> all() {
        return List.of(new TableDraft<Term>("codes", "What the codes in other tables mean.")
                .key(
                        "vocabulary",
                        "The vocabulary. The description of each column with codes names it.",
                        Term::vocabulary)
                .key("code", "The code.", each -> each.term().code())
                .localized("label", "Its meaning in a few words.", VocabularyTables::label)
                .rows(VOCABULARIES.stream()
                        .map(Vocabulary::of)
                        .flatMap(each -> each.terms().stream().map(term -> new Term(each.name(), term)))
                        .toList()));
    }

    private static LocalizedText label(Term each) {
        Map<LanguageTag, String> labels = new LinkedHashMap<>();
        labels.put(LanguageTag.ENGLISH, each.term().label(Locale.ENGLISH));
        labels.put(LanguageTag.CHINESE, each.term().label(Locale.SIMPLIFIED_CHINESE));
        return LocalizedText.of(labels);
    }
}
