package org.lmcplan.validate.transition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.Part;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleDefinition;

/** What one rule finds. */
public final class Breaches {

    private final RuleDefinition rule;
    private final List<Finding> findings = new ArrayList<>();

    /** Findings of this rule, with this definition's severity. */
    public Breaches(RuleDefinition rule) {
        this.rule = rule;
    }

    public List<Finding> findings() {
        return findings;
    }

    /** One at a key of a part that stands in both versions. */
    void at(Match part, String key, Complaint complaint, Map<String, ?> particulars) {
        DocumentPath path = part.newer().path();
        add(part.newer(), key.isEmpty() ? path : path.child(key), complaint, particulars);
    }

    /** One at a part that only the newer version has. */
    void at(Part added, Complaint complaint, Map<String, ?> particulars) {
        add(added, added.path(), complaint, particulars);
    }

    /** One on a part that the newer version does not have, and so at the document as a whole. */
    void onRemoved(Part removed, Complaint complaint, Map<String, ?> particulars) {
        add(removed, DocumentPath.root(), complaint, particulars);
    }

    private void add(Part part, DocumentPath path, Complaint complaint, Map<String, ?> particulars) {
        Map<String, String> properties = new TreeMap<>();
        particulars.forEach((name, value) -> properties.put(name, value.toString()));
        properties.put("id", part.id());
        properties.put("kind", part.kind().code());
        findings.add(Finding.of(rule, part.id(), path, complaint, properties));
    }
}
