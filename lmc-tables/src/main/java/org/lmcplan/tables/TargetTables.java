package org.lmcplan.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.Coded;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Partner;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.LifecycleComparison;
import org.lmcplan.model.assess.TargetAnswer;
import org.lmcplan.model.assess.TargetStatus;

/** The tables of what commitments are about: mechanisms, instruments, programmes and partners. */
final class TargetTables {

    private TargetTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        return List.of(targets(input), participants(input.plan()), basis(input));
    }

    private static TableDraft<CommitmentTarget> targets(TableInput input) {
        Plan plan = input.plan();
        return new TableDraft<CommitmentTarget>(
                        "targets",
                        "What commitments are about: mechanisms, instruments, programmes and partners, with what the plan says of"
                                + " each and what the records show.")
                .key("id", "The id.", CommitmentTarget::id)
                .code(
                        "kind",
                        IdKind.class,
                        "Mechanism, instrument, programme or partner.",
                        each -> input.ids().element(each.id()))
                .text(
                        "subkind",
                        "The kind of mechanism, instrument, programme or partner: a code of the vocabulary"
                                + " mechanism-kind, instrument-kind, programme-kind or partner-kind.",
                        TargetTables::subkind)
                .localized("kind_label", "What kind it is, if it is of another kind.", TargetTables::kindLabel)
                .names("The name.", CommitmentTarget::names)
                .code("lifecycle", Lifecycle.class, "What the plan says of its existence.", CommitmentTarget::lifecycle)
                .period(
                        "term",
                        "The term of an instrument.",
                        each -> each instanceof Instrument instrument ? instrument.term() : Optional.empty())
                .maybe(
                        "status",
                        "What the records show: a code of the vocabulary body-status, instrument-status or"
                                + " programme-status; empty if it depends on a day that is not known.",
                        each -> answer(input, each).flatMap(TargetAnswer::status))
                .maybe(
                        "status_at_least",
                        "The least that the records show.",
                        each -> answer(input, each).map(TargetAnswer::atLeast))
                .maybe(
                        "status_at_most",
                        "The most that the records may show.",
                        each -> answer(input, each).map(TargetAnswer::atMost))
                .day(
                        "reached_by",
                        "The day by which it certainly had that status.",
                        each -> answer(input, each).flatMap(TargetAnswer::reachedBy))
                .maybeFlag(
                        "contradicted",
                        "Whether a source denies what another shows.",
                        each -> answer(input, each).map(TargetAnswer::contradicted))
                .maybeCode(
                        "against_plan",
                        LifecycleComparison.class,
                        "How the records compare with the plan.",
                        each -> answer(input, each).map(TargetAnswer::againstPlan))
                .note(CommitmentTarget::note)
                .rows(Stream.of(plan.mechanisms(), plan.instruments(), plan.programmes(), plan.partners())
                        .<CommitmentTarget>flatMap(List::stream)
                        .toList());
    }

    private static Optional<TargetAnswer<?, ?>> answer(TableInput input, CommitmentTarget target) {
        return input.assessment().flatMap(each -> each.target(target.id()));
    }

    private static Coded subkind(CommitmentTarget target) {
        if (target instanceof Mechanism mechanism) {
            return mechanism.kind();
        } else if (target instanceof Instrument instrument) {
            return instrument.kind();
        }
        return target instanceof Programme programme ? programme.kind() : ((Partner) target).kind();
    }

    private static LocalizedText kindLabel(CommitmentTarget target) {
        if (target instanceof Mechanism mechanism) {
            return mechanism.kindLabel();
        } else if (target instanceof Instrument instrument) {
            return instrument.kindLabel();
        }
        return target instanceof Programme programme ? programme.kindLabel() : ((Partner) target).kindLabel();
    }

    private static TableDraft<?> participants(Plan plan) {
        record Participant(Slug target, Slug actor) {}
        return new TableDraft<Participant>("target_participants", "The actors whose meeting or body a mechanism is.")
                .key("target", "The mechanism.", Participant::target)
                .key("actor", "An actor that takes part.", Participant::actor)
                .references("target", "targets", "id")
                .references("actor", "actors", "id")
                .rows(plan.mechanisms().stream()
                        .flatMap(each ->
                                each.participants().stream().distinct().map(actor -> new Participant(each.id(), actor)))
                        .toList());
    }

    private static TableDraft<?> basis(TableInput input) {
        record Basis(Slug target, TargetStatus status, Slug evidence) {}
        List<Basis> rows = new ArrayList<>();
        input.assessment()
                .ifPresent(assessment -> Stream.<List<? extends TargetAnswer<?, ?>>>of(
                                assessment.mechanisms(),
                                assessment.instruments(),
                                assessment.programmes(),
                                assessment.partners())
                        .flatMap(List::stream)
                        .forEach(answer -> answer.basis()
                                .forEach((status, evidence) -> evidence.stream()
                                        .distinct()
                                        .forEach(each -> rows.add(
                                                new Basis(answer.target().id(), status, each))))));
        return new TableDraft<Basis>("target_records", "The records and projects that show a status of a target.")
                .key("target", "The target.", Basis::target)
                .key(
                        "status",
                        "The status: a code of the vocabulary body-status, instrument-status or programme-status.",
                        Basis::status)
                .keyCode(
                        "evidence_kind",
                        IdKind.class,
                        "Record or project.",
                        each -> input.ids().evidence(each.evidence()))
                .key("evidence", "The record or project that shows it.", Basis::evidence)
                .references("target", "targets", "id")
                .referencesId("evidence_kind", "evidence")
                .rows(rows);
    }
}
