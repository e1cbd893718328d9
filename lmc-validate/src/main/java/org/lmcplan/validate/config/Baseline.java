package org.lmcplan.validate.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.RuleId;

/**
 * The findings that a plan had when the rules were adopted: they are borne, and only new ones count. They are known again by
 * what the plan says, not by its numbers, so that a section may be inserted or moved.
 *
 * @param reason why they are borne
 * @param entries the findings
 */
public record Baseline(String reason, List<Entry> entries) {

    /** What a document of a baseline starts with. */
    static final String FORMAT = "lmc-baseline/1";

    /**
     * One finding.
     *
     * @param fingerprint by what it is known again
     * @param rule the rule, for the reader
     * @param subject what it was about by the name of that time, for the reader
     */
    public record Entry(Fingerprint fingerprint, RuleId rule, String subject) {}

    public Baseline {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a baseline gives a reason");
        }
        entries = List.copyOf(entries);
        Set<Fingerprint> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (!seen.add(entry.fingerprint())) {
                throw new IllegalArgumentException(
                        "a baseline holds a finding once, not " + entry.fingerprint() + " twice");
            }
        }
    }

    /** Those of the findings of a plan that may be borne. */
    static Baseline of(String reason, Plan plan, List<Finding> findings, Predicate<Finding> bearable) {
        List<Fingerprint> fingerprints = LastingFingerprints.of(plan, findings);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            Finding finding = findings.get(i);
            if (bearable.test(finding)) {
                entries.add(new Entry(fingerprints.get(i), finding.rule(), finding.subject()));
            }
        }
        return new Baseline(reason, entries);
    }

    /** The document that {@link ConfigurationReader#readBaseline} reads, for whoever writes it to a file. */
    public ExtensionValue toData() {
        List<ExtensionValue> findings = new ArrayList<>();
        for (Entry entry : entries) {
            findings.add(fields(Map.of(
                    "fingerprint", ExtensionValue.of(entry.fingerprint().value()),
                    "rule", ExtensionValue.of(entry.rule().value()),
                    "subject", ExtensionValue.of(entry.subject()))));
        }
        return fields(Map.of(
                "format", ExtensionValue.of(FORMAT),
                "reason", ExtensionValue.of(reason),
                "findings", new ExtensionValue.Items(findings)));
    }

    private static ExtensionValue fields(Map<String, ExtensionValue> byKey) {
        return new ExtensionValue.Fields(new TreeMap<>(byKey));
    }
}
