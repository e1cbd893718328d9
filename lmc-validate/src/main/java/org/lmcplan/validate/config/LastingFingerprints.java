package org.lmcplan.validate.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Fingerprint;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * Fingerprints that stay the same when sections are renumbered: a commitment is identified by its quote and a section by its
 * title, and property values that are section or commitment numbers are ignored.
 */
final class LastingFingerprints {

    private static final String ANY_NUMBER = "#";
    private static final Complaint NO_WORDS = Complaint.of("", "");

    private final Map<String, String> names = new HashMap<>();

    private LastingFingerprints(Plan plan) {
        for (Section section : plan.sections()) {
            names.putIfAbsent(section.number().toString(), "section " + section.title());
        }
        for (Commitment commitment : plan.commitments()) {
            names.putIfAbsent(commitment.id().value(), "commitment " + commitment.quote());
        }
    }

    /** Returns the fingerprints of the findings of one report, in their order. */
    static List<Fingerprint> of(Plan plan, List<Finding> findings) {
        LastingFingerprints lasting = new LastingFingerprints(plan);
        List<Finding> unnumbered = new ArrayList<>(findings.size());
        findings.forEach(finding -> unnumbered.add(lasting.unnumbered(finding)));
        return Fingerprint.ofAll(unnumbered);
    }

    private Finding unnumbered(Finding finding) {
        Map<String, String> properties = new TreeMap<>();
        finding.properties().forEach((name, value) -> properties.put(name, isNumber(value) ? ANY_NUMBER : value));
        return Finding.of(
                RuleDefinition.of(finding.rule().value(), finding.severity()),
                names.getOrDefault(finding.subject(), finding.subject()),
                finding.path(),
                NO_WORDS,
                properties);
    }

    /** Whether a value is one or more numbers of sections or commitments. */
    private static boolean isNumber(String value) {
        return Stream.of(value.split(", ", -1))
                .allMatch(one -> SectionNumber.parse(one).isPresent()
                        || CommitmentId.parse(one).isPresent());
    }
}
