package org.lmcplan.validate.rule;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;

/**
 * One breach of a rule, or the failure of one.
 *
 * <p>Prints as {@code /commitments/3/targets/0 error LMC-V102 … (…)}.
 */
public final class Finding implements Problem {

    private final RuleId rule;
    private final Severity severity;
    private final boolean internal;
    private final String subject;
    private final DocumentPath path;
    private final Complaint complaint;
    private final List<DocumentPath> related;
    private final SortedMap<String, String> properties;

    public Finding(
            RuleId rule,
            Severity severity,
            boolean internal,
            String subject,
            DocumentPath path,
            Complaint complaint,
            List<DocumentPath> related,
            SortedMap<String, String> properties) {
        this.rule = rule;
        this.severity = severity;
        this.internal = internal;
        this.subject = subject;
        this.path = path;
        this.complaint = complaint;
        this.related = related;
        this.properties = properties;
    }

    /**
     * A finding that is not reported by a running rule, such as one about the configuration.
     *
     * @param path the path in the document
     * @param properties the properties, including all that the complaint shows
     * @throws IllegalArgumentException if a property is missing that the complaint shows
     */
    public static Finding of(
            RuleDefinition rule,
            String subject,
            DocumentPath path,
            Complaint complaint,
            Map<String, String> properties) {
        return of(rule, subject, path, complaint, properties, List.of());
    }

    /**
     * A finding with related paths.
     *
     * @param related other paths in the same document
     * @throws IllegalArgumentException if a property is missing that the complaint shows
     */
    public static Finding of(
            RuleDefinition rule,
            String subject,
            DocumentPath path,
            Complaint complaint,
            Map<String, String> properties,
            List<DocumentPath> related) {
        complaint.verify(properties);
        return new Finding(
                rule.id(),
                rule.severity(),
                false,
                subject,
                path,
                complaint,
                List.copyOf(related),
                Collections.unmodifiableSortedMap(new TreeMap<>(properties)));
    }

    /** The rule. */
    public RuleId rule() {
        return rule;
    }

    /** The id of the rule. */
    @Override
    public String code() {
        return rule.value();
    }

    /** Empty: a validator knows plans, not files. Readers and report formats locate the path. */
    @Override
    public Optional<Location> location() {
        return Optional.empty();
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** Whether this is the failure of a rule: a defect of the rule, not of the document. */
    public boolean isInternal() {
        return internal;
    }

    /**
     * What it is about, by a name that does not change when lists are reordered: the id of the element, source or plan, the
     * number of the section, the country code of the member.
     */
    public String subject() {
        return subject;
    }

    @Override
    public DocumentPath path() {
        return path;
    }

    /** Other paths that have to do with it. */
    public List<DocumentPath> related() {
        return related;
    }

    /** The values that the message names, by name, as they are in the document. */
    @Override
    public SortedMap<String, String> properties() {
        return properties;
    }

    /** One sentence in English that names the offending value. */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /** One sentence: in Chinese where that is the locale's language, otherwise in English. */
    @Override
    public String message(Locale locale) {
        return complaint.message().with(properties).in(locale);
    }

    /** What would be right, in English. */
    public String hint() {
        return hint(Locale.ENGLISH);
    }

    /** What would be right. */
    @Override
    public String hint(Locale locale) {
        return complaint.hint().with(properties).in(locale);
    }

    /** Equal findings say the same about the same paths. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding finding
                && rule.equals(finding.rule)
                && severity == finding.severity
                && internal == finding.internal
                && subject.equals(finding.subject)
                && path.equals(finding.path)
                && complaint.equals(finding.complaint)
                && related.equals(finding.related)
                && properties.equals(finding.properties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, severity, internal, subject, path, complaint, related, properties);
    }

    /** The finding on one line, in English. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /** The finding on one line. */
    public String toString(Locale locale) {
        return path + " " + severity.code() + " " + rule + " " + message(locale) + " (" + hint(locale) + ")";
    }
}
