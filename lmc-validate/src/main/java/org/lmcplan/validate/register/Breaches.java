package org.lmcplan.validate.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleDefinition;

/** What one rule finds. */
public final class Breaches {

    private final RuleDefinition rule;
    private final Slug register;
    private final List<Finding> findings = new ArrayList<>();

    /** Findings of this rule, with this definition's severity. */
    public Breaches(RuleDefinition rule, Slug register) {
        this.rule = rule;
        this.register = register;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** One at a record or project, or at a place within it. */
    void at(
            Entry<?> entry,
            DocumentPath path,
            Complaint complaint,
            Map<String, ?> particulars,
            DocumentPath... related) {
        String kind =
                entry.value() instanceof EvidenceRecord record ? record.kind().code() : "project";
        Map<String, Object> properties = new TreeMap<>(particulars);
        properties.put("kind", kind);
        add(entry.id(), path, complaint, properties, related);
    }

    /** One at a funder. */
    void at(
            Funder funder,
            DocumentPath path,
            Complaint complaint,
            Map<String, ?> particulars,
            DocumentPath... related) {
        add(funder.id(), path, complaint, particulars, related);
    }

    /** One on the register as a whole. */
    void atRegister(DocumentPath path, Complaint complaint, Map<String, ?> particulars) {
        add(register, path, complaint, particulars);
    }

    private void add(
            Slug id, DocumentPath path, Complaint complaint, Map<String, ?> particulars, DocumentPath... related) {
        Map<String, String> properties = new TreeMap<>();
        particulars.forEach((name, value) -> properties.put(name, value.toString()));
        properties.put("id", id.value());
        findings.add(Finding.of(rule, id.value(), path, complaint, properties, List.of(related)));
    }
}
