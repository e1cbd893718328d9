package org.lmcplan.validate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.ValidatedPart;

/** Calls one rule and collects what it reports. Belongs to one thread. */
public final class FindingCollector implements FindingReporter {

    private final AppliedRule<?> rule;
    private final List<PendingFinding> findings = new ArrayList<>();
    private @Nullable ValidatedPart subject;

    public FindingCollector(AppliedRule<?> rule) {
        this.rule = rule;
    }

    /**
     * Runs a check of the rule and returns what it reported. If it throws, returns only that it failed: what it reported
     * before may be incomplete.
     */
    public List<PendingFinding> collect(ValidatedPart checked, Runnable check) {
        subject = checked;
        try {
            check.run();
            if (findings.isEmpty()) {
                return List.of(); // like most
            }
            findings.forEach(PendingFinding::verify);
        } catch (RuntimeException e) {
            findings.clear();
            findings.add(PendingFinding.failure(rule, checked, e));
        } finally {
            subject = null;
        }
        List<PendingFinding> collected = List.copyOf(findings);
        findings.clear();
        return collected;
    }

    /** The part that is checked now. */
    public ValidatedPart subject() {
        if (subject == null) {
            throw new IllegalStateException("a rule may look up parts and report only while it is called");
        }
        return subject;
    }

    @Override
    public FindingBuilder report(Complaint complaint) {
        Objects.requireNonNull(complaint, "complaint");
        PendingFinding finding = PendingFinding.breach(rule, subject(), complaint);
        findings.add(finding);
        return finding;
    }
}
