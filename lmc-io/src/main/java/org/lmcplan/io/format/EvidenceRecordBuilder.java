package org.lmcplan.io.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.shape.DependentCodeShape;
import org.lmcplan.io.shape.DependentCodeShape.UnresolvedCode;
import org.lmcplan.io.shape.DependentCodeShape.Vocabulary;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.model.Coded;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MeetingMode;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.SeriesNumber;
import org.lmcplan.model.evidence.SessionKind;
import org.lmcplan.model.evidence.StatementContent;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.evidence.UndertakingStep;
import org.lmcplan.model.problem.Message;

/** Builds a record of any kind; the kind may be the last value to be set. */
final class EvidenceRecordBuilder {

    static final Vocabulary<DocumentStage> STAGES_OF_DOCUMENTS = Vocabulary.of("stage", DocumentStage.class);
    static final Vocabulary<MoneyStage> STAGES_OF_MONEY = Vocabulary.of("stage", MoneyStage.class);
    static final Vocabulary<BodyStep> STEPS_OF_BODIES = Vocabulary.of("step", BodyStep.class);
    static final Vocabulary<UndertakingStep> STEPS_OF_UNDERTAKINGS = Vocabulary.of("step", UndertakingStep.class);

    private static final Vocabulary<Coded> STAGES =
            Vocabulary.of("stage", Message.of("a stage", "阶段"), all(DocumentStage.values(), MoneyStage.values()));
    private static final Vocabulary<Coded> STEPS =
            Vocabulary.of("step", Message.of("a step", "步骤"), all(BodyStep.values(), UndertakingStep.values()));

    static final DependentCodeShape STAGE = new DependentCodeShape(STAGES);
    static final DependentCodeShape STEP = new DependentCodeShape(STEPS);

    /** The values that all kinds have. */
    final StatementRecord.Builder common = StatementRecord.builder();

    @Nullable
    EvidenceKind kind;

    Optional<Integer> number = Optional.empty();
    Optional<MeetingMode> mode = Optional.empty();
    List<CountryCode> chairs = List.of();

    @Nullable
    UnresolvedCode stage;

    @Nullable
    UnresolvedCode step;

    Optional<Term> period = Optional.empty();

    Optional<Money> amount = Optional.empty();
    List<SeriesNumber> series = List.of();
    MeetingStatus status = MeetingStatus.HELD;
    SessionKind session = SessionKind.REGULAR;
    Optional<Integer> forYear = Optional.empty();
    List<PartyId> observers = List.of();
    int edition = 1;
    Optional<StatementContent> says = Optional.empty();
    Optional<Slug> indicator = Optional.empty();
    Optional<BigDecimal> value = Optional.empty();
    LocalizedText text = LocalizedText.none();
    LocalizedText unit = LocalizedText.none();

    Optional<String> speaker = Optional.empty();
    Optional<Slug> funder = Optional.empty();
    Optional<Slug> area = Optional.empty();
    Optional<Slug> project = Optional.empty();

    private @Nullable DocumentStage documentStage;
    private @Nullable MoneyStage moneyStage;
    private @Nullable BodyStep bodyStep;
    private @Nullable UndertakingStep undertakingStep;

    /** Resolves the terms whose vocabulary depends on the kind; if there is no kind, terms of any kind are accepted. */
    void resolveTerms(ReadContext in) {
        if (kind == null) {
            STAGES.resolve(stage, in);
            STEPS.resolve(step, in);
            return;
        }
        switch (kind) {
            case DOCUMENT -> documentStage = STAGES_OF_DOCUMENTS.resolve(stage, in);
            case MONEY -> moneyStage = STAGES_OF_MONEY.resolve(stage, in);
            case BODY -> bodyStep = STEPS_OF_BODIES.resolve(step, in);
            case UNDERTAKING -> undertakingStep = STEPS_OF_UNDERTAKINGS.resolve(step, in);
            default -> {} // has neither
        }
    }

    EvidenceRecord build() {
        common.speaker(speaker);
        common.says(says);
        EvidenceRecord base = common.build();
        return switch (Objects.requireNonNull(kind)) {
            case STATEMENT -> base;
            case MEETING ->
                MeetingRecord.builder()
                        .from(base)
                        .number(number)
                        .mode(mode)
                        .addAllChairs(chairs)
                        .addAllSeries(series)
                        .status(status)
                        .session(session)
                        .forYear(forYear)
                        .addAllObservers(observers)
                        .build();
            case DOCUMENT ->
                DocumentRecord.builder()
                        .from(base)
                        .stage(Objects.requireNonNull(documentStage))
                        .edition(edition)
                        .build();
            case BODY ->
                BodyRecord.builder()
                        .from(base)
                        .step(Objects.requireNonNull(bodyStep))
                        .build();
            case UNDERTAKING ->
                UndertakingRecord.builder()
                        .from(base)
                        .step(Objects.requireNonNull(undertakingStep))
                        .project(project)
                        .build();
            case REPORT -> ReportRecord.builder().from(base).period(period).build();
            case MONEY ->
                MoneyRecord.builder()
                        .from(base)
                        .stage(Objects.requireNonNull(moneyStage))
                        .amount(amount)
                        .period(period)
                        .funder(funder)
                        .area(area)
                        .project(project)
                        .build();
            case MEASUREMENT ->
                MeasurementRecord.builder()
                        .from(base)
                        .indicator(indicator)
                        .value(value)
                        .text(text)
                        .unit(unit)
                        .period(period)
                        .build();
        };
    }

    private static List<Coded> all(Coded[] some, Coded[] others) {
        return Stream.of(some, others).flatMap(Stream::of).toList();
    }
}
