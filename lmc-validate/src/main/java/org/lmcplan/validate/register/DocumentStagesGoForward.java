package org.lmcplan.validate.register;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Each edition of a document goes through its stages in order. */
final class DocumentStagesGoForward extends StandardRegisterRule {

    private static final Complaint BACK = Complaint.of(
                    "'{target}' reached the stage {stage} {date}, after the stage {later} ({laterDate}).",
                    "“{target}”于 {date} 处于 {stage} 阶段，而此前（{laterDate}）已处于 {later} 阶段。")
            .hint(
                    "correct a stage or a date; if the document was revised, give the number of the edition under edition:",
                    "请更正阶段或日期；如文件经过修订，请在 edition: 中注明版次");

    DocumentStagesGoForward() {
        super(warning("LMC-E501"));
    }

    /** A missing record may replace one of those that disagree. */
    @Override
    public boolean needsWholeRegister() {
        return true;
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Set<Slug> replaced = ReplacedEvidence.of(register).keySet();
        List<RegisterEntry<DocumentRecord>> documents = register.records(DocumentRecord.class).stream()
                .filter(entry -> !replaced.contains(entry.id()))
                .toList();
        Map<DocumentEdition, Map<DocumentStage, RegisterEntry<DocumentRecord>>> earliest = new HashMap<>();
        for (RegisterEntry<DocumentRecord> entry : documents) {
            for (Slug target : entry.value().targets()) {
                earliest.computeIfAbsent(
                                new DocumentEdition(target, entry.value().edition()),
                                id -> new EnumMap<>(DocumentStage.class))
                        .merge(entry.value().stage(), entry, DocumentStagesGoForward::earlier);
            }
        }
        for (RegisterEntry<DocumentRecord> entry : documents) {
            for (Slug target : new LinkedHashSet<>(entry.value().targets())) {
                earliest.getOrDefault(new DocumentEdition(target, entry.value().edition()), Map.of()).values().stream()
                        .filter(later ->
                                later.value().stage().compareTo(entry.value().stage()) > 0)
                        .filter(later -> EventDates.isBefore(later.value(), entry.value()))
                        .findFirst()
                        .ifPresent(later -> report(entry, target, later, reporter));
            }
        }
    }

    private record DocumentEdition(Slug document, int edition) {}

    private static void report(
            RegisterEntry<DocumentRecord> entry,
            Slug target,
            RegisterEntry<DocumentRecord> later,
            FindingReporter reporter) {
        reporter.report(BACK)
                .in(entry)
                .at("stage")
                .with("target", target)
                .with("stage", entry.value().stage().code())
                .with("date", EventDates.shown(entry.value()))
                .with("later", later.value().stage().code())
                .with("laterDate", EventDates.shown(later.value()))
                .related(later, "stage");
    }

    private static RegisterEntry<DocumentRecord> earlier(
            RegisterEntry<DocumentRecord> one, RegisterEntry<DocumentRecord> other) {
        return EventDates.latest(other.value()).isBefore(EventDates.latest(one.value())) ? other : one;
    }
}
