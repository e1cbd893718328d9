package org.lmcplan.validate.config;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.text.InvisibleText;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;

/**
 * The findings that existed when the rules were adopted. They are suppressed, so that only new findings count. Entries match by
 * the words of the plan, not by its numbers, so that sections may be inserted or moved.
 *
 * @param reason why these findings are suppressed
 * @param entries the findings
 */
public record Baseline(String reason, List<BaselineEntry> entries) implements Serializable {

    /** The format name at the start of a baseline document. */
    static final String FORMAT = "lmc-baseline/1";

    /** Refuses a blank reason and a fingerprint that occurs twice. */
    public Baseline {
        requireNonNull(reason, "reason");
        entries = NullCheck.listOf(entries, "entries");
        if (InvisibleText.isBlank(reason)) {
            throw new IllegalArgumentException("a baseline needs a reason");
        }
        Set<Fingerprint> seen = new HashSet<>();
        for (BaselineEntry entry : entries) {
            if (!seen.add(entry.fingerprint())) {
                throw new IllegalArgumentException("the baseline contains " + entry.fingerprint() + " twice");
            }
        }
    }

    /** Returns a baseline of those findings of a plan that may be suppressed. */
    static Baseline of(String reason, List<Finding> findings, Predicate<Finding> suppressible) {
        List<Fingerprint> fingerprints = Fingerprint.ofAll(findings);
        List<BaselineEntry> entries = new ArrayList<>();
        for (int i = 0; i < fingerprints.size(); i++) {
            Finding finding = findings.get(i);
            if (suppressible.test(finding)) {
                entries.add(new BaselineEntry(fingerprints.get(i), finding.rule(), finding.subject()));
            }
        }
        return new Baseline(reason, entries);
    }

    /** Returns the document that {@link ConfigurationReader#readBaseline} reads, ready to be written to a file. */
    public ExtensionValue toData() {
        List<ExtensionValue> findings = new ArrayList<>();
        for (BaselineEntry entry : entries) {
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
