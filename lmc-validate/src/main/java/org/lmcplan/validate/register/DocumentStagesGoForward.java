package org.lmcplan.validate.register;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.validate.rule.Complaint;

/** A document reaches its stages in their order. */
final class DocumentStagesGoForward extends EvidenceRule {

    private static final Complaint BACK = Complaint.of(
                    "'{target}' was {stage} {date}, after it was {later} ({laterDate}).",
                    "“{target}”于 {date} 为 {stage}，却在此前（{laterDate}）已为 {later}。")
            .hint("correct a stage or a date, or suppress this and say that it was revised", "请更正阶段或日期，或抑制此项并说明其为修订");

    DocumentStagesGoForward() {
        super(warning("LMC-E501")
                .requires("A document reaches its stages in their order.", "文件须依次经历各阶段。")
                .because(
                        "What was in force is not drafted later, unless it is another document or a revision.",
                        "已生效的文件不会随后才起草，除非是另一文件或修订。"));
    }

    @Override
    public void check(Dossier dossier, Breaches into) {
        List<Entry<DocumentRecord>> documents = dossier.records(DocumentRecord.class);
        Map<Slug, Map<DocumentStage, Entry<DocumentRecord>>> earliest = new HashMap<>();
        for (Entry<DocumentRecord> entry : documents) {
            for (Slug target : entry.value().targets()) {
                earliest.computeIfAbsent(target, id -> new EnumMap<>(DocumentStage.class))
                        .merge(entry.value().stage(), entry, DocumentStagesGoForward::earlier);
            }
        }
        for (Entry<DocumentRecord> entry : documents) {
            for (Slug target : new LinkedHashSet<>(entry.value().targets())) {
                earliest.getOrDefault(target, Map.of()).values().stream()
                        .filter(later ->
                                later.value().stage().compareTo(entry.value().stage()) > 0)
                        .filter(later -> Days.isBefore(later.value(), entry.value()))
                        .findFirst()
                        .ifPresent(later -> report(entry, target, later, into));
            }
        }
    }

    private static void report(Entry<DocumentRecord> entry, Slug target, Entry<DocumentRecord> later, Breaches into) {
        into.at(
                entry,
                entry.path().child("stage"),
                BACK,
                Map.of(
                        "target", target,
                        "stage", entry.value().stage().code(),
                        "date", Days.shown(entry.value()),
                        "later", later.value().stage().code(),
                        "laterDate", Days.shown(later.value())),
                later.path().child("stage"));
    }

    private static Entry<DocumentRecord> earlier(Entry<DocumentRecord> one, Entry<DocumentRecord> other) {
        return Days.latest(other.value()).isBefore(Days.latest(one.value())) ? other : one;
    }
}
