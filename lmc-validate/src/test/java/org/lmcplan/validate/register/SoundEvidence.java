package org.lmcplan.validate.register;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.IndicatorBaseline;
import org.lmcplan.model.IndicatorTarget;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Money;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.evidence.UndertakingStep;

/** Records and projects without findings, for tests to change. */
final class SoundEvidence {

    static final LocalizedText NOTE = inBoth("Made up.", "虚构。");
    static final Citation PAGE =
            Citation.builder().address(URI.create("https://example.org/page")).build();
    private static final Names NAMES =
            Names.of(Map.of(LanguageTag.ENGLISH, name("Made up"), LanguageTag.CHINESE, name("虚构")));

    private SoundEvidence() {}

    static LocalizedText inBoth(String english, String chinese) {
        return LocalizedText.english(english).with(LanguageTag.CHINESE, chinese);
    }

    private static Name name(String text) {
        return Name.builder()
                .text(text)
                .status(NameStatus.UNOFFICIAL)
                .basis(NameBasis.SEEN)
                .build();
    }

    static StatementRecord.Builder said(String id) {
        return cited(id, PAGE);
    }

    static StatementRecord.Builder cited(String id, Citation... citations) {
        return new StatementRecord.Builder()
                .id(Slug.of(id))
                .date(PartialDate.of("2024-08-16"))
                .addTargets(Slug.of("special-fund"))
                .citations(List.of(citations))
                .confidence(Confidence.HIGH);
    }

    static Citation published(String date) {
        return PAGE.toBuilder().published(PartialDate.of(date)).build();
    }

    static Citation dated(String date) {
        return PAGE.toBuilder().date(PartialDate.of(date)).build();
    }

    static Citation stance(Stance stance) {
        return PAGE.toBuilder().stance(stance).build();
    }

    static MeetingRecord.Builder meeting(String id) {
        return new MeetingRecord.Builder()
                .id(Slug.of(id))
                .date(PartialDate.of("2024-06-03"))
                .addTargets(Slug.of("water-forum"))
                .addCitations(PAGE)
                .confidence(Confidence.HIGH);
    }

    /** A measurement of an indicator that {@link #withIndicator} adds to a plan. */
    static MeasurementRecord.Builder measured(String id) {
        return new MeasurementRecord.Builder()
                .id(Slug.of(id))
                .indicator(Slug.of("officials-trained"))
                .date(PartialDate.of("2025"))
                .addCitations(PAGE)
                .confidence(Confidence.HIGH);
    }

    static Plan withIndicator(Plan plan) {
        return plan.toBuilder()
                .addIndicators(Indicator.builder()
                        .id(Slug.of("officials-trained"))
                        .addMeasures(CommitmentId.of("5.1-1"))
                        .unit(LocalizedText.english("officials"))
                        .baseline(IndicatorBaseline.builder()
                                .value(BigDecimal.ZERO)
                                .date(PartialDate.of("2023"))
                                .build())
                        .addTargets(
                                IndicatorTarget.builder().value(BigDecimal.TEN).build())
                        .build())
                .build();
    }

    static EvidenceRecord met(String id, int number, String date, String target) {
        return MeetingRecord.builder()
                .id(Slug.of(id))
                .number(number)
                .date(PartialDate.of(date))
                .addTargets(Slug.of(target))
                .addCitations(PAGE)
                .confidence(Confidence.HIGH)
                .build();
    }

    static EvidenceRecord stage(String id, DocumentStage stage, String date, String target) {
        return DocumentRecord.builder()
                .id(Slug.of(id))
                .stage(stage)
                .date(PartialDate.of(date))
                .addTargets(Slug.of(target))
                .addCitations(PAGE)
                .confidence(Confidence.HIGH)
                .build();
    }

    static EvidenceRecord body(String id, String date, String target) {
        return BodyRecord.builder()
                .id(Slug.of(id))
                .step(BodyStep.ESTABLISHED)
                .date(PartialDate.of(date))
                .addTargets(Slug.of(target))
                .addCitations(PAGE)
                .confidence(Confidence.HIGH)
                .build();
    }

    static EvidenceRecord step(String id, UndertakingStep step, String date) {
        return step(id, step, date, "dam");
    }

    static EvidenceRecord step(String id, UndertakingStep step, String date, String project) {
        return UndertakingRecord.builder()
                .id(Slug.of(id))
                .step(step)
                .project(Slug.of(project))
                .date(PartialDate.of(date))
                .addCitations(PAGE)
                .confidence(Confidence.HIGH)
                .build();
    }

    static MoneyRecord.Builder money(String id, String amount, MoneyStage stage, String date) {
        return new MoneyRecord.Builder()
                .id(Slug.of(id))
                .stage(stage)
                .amount(Money.of("USD " + amount))
                .funder(Slug.of("special-fund"))
                .area(Slug.of("area-poverty-reduction"))
                .date(PartialDate.of(date))
                .addCitations(PAGE)
                .confidence(Confidence.HIGH);
    }

    static Project.Builder project(String id) {
        return new Project.Builder()
                .id(Slug.of(id))
                .names(NAMES)
                .area(Slug.of("area-poverty-reduction"))
                .addCitations(PAGE)
                .confidence(Confidence.HIGH);
    }
}
