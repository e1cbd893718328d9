package org.lmcplan.validate.rule;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.model.text.SafeText;

/**
 * One breach of a rule, or the failure of one.
 *
 * <p>Prints as {@code /commitments/3/targets/0 error LMC-V102 … (…)}.
 *
 * @param rule the id of the rule
 * @param severity the severity
 * @param isInternal whether this is the failure of a rule: a defect of the rule, not of the document
 * @param subject what it is about, by a name that does not change when lists are reordered: the id of the element, source or
 *     plan, the number of the section, the country code of the member
 * @param words the words that identify the subject if its name is a number, which changes when lines are inserted: the quote
 *     of a commitment, the title of a section; empty otherwise
 * @param path the path in the document: in the validated one, or in the configuration for a finding about it
 * @param location the location, if the finding is about another document than the validated one, such as the configuration
 * @param complaint the message and the hint
 * @param related other paths in the same document that have to do with it
 * @param properties the values that the message names, by name, as they are in the document
 */
public record Finding(
        RuleId rule,
        Severity severity,
        boolean isInternal,
        String subject,
        Optional<String> words,
        DocumentPath path,
        Optional<Location> location,
        Complaint complaint,
        List<DocumentPath> related,
        SortedMap<String, String> properties)
        implements Problem {

    public Finding {
        requireNonNull(rule, "rule");
        requireNonNull(severity, "severity");
        requireNonNull(subject, "subject");
        requireNonNull(words, "words");
        requireNonNull(path, "path");
        requireNonNull(location, "location");
        requireNonNull(complaint, "complaint");
        related = NullCheck.listOf(related, "related");
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(NullCheck.entries(properties, "properties")));
    }

    /** A finding in the validated document about a subject that is identified by its name. */
    public Finding(
            RuleId rule,
            Severity severity,
            boolean isInternal,
            String subject,
            DocumentPath path,
            Complaint complaint,
            List<DocumentPath> related,
            SortedMap<String, String> properties) {
        this(
                rule,
                severity,
                isInternal,
                subject,
                Optional.empty(),
                path,
                Optional.empty(),
                complaint,
                related,
                properties);
    }

    /**
     * A finding that is not reported by a running rule, such as one about the configuration.
     *
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
     * @throws IllegalArgumentException if a property is missing that the complaint shows
     */
    public static Finding of(
            RuleDefinition rule,
            String subject,
            DocumentPath path,
            Complaint complaint,
            Map<String, String> properties,
            List<DocumentPath> related) {
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
        requireNonNull(path, "path");
        requireNonNull(complaint, "complaint");
        NullCheck.elements(related, "related");
        complaint.verify(properties);
        return new Finding(
                rule.id(), rule.severity(), false, subject, path, complaint, related, new TreeMap<>(properties));
    }

    /** Returns this finding with a location in a document other than the validated one. */
    public Finding withLocation(Optional<Location> location) {
        return new Finding(rule, severity, isInternal, subject, words, path, location, complaint, related, properties);
    }

    /** Returns this finding with each path changed. */
    public Finding withPaths(UnaryOperator<DocumentPath> change) {
        requireNonNull(change, "change");
        return new Finding(
                rule,
                severity,
                isInternal,
                subject,
                words,
                change.apply(path),
                location,
                complaint,
                related.stream().map(change).toList(),
                properties);
    }

    @Override
    public String code() {
        return rule.value();
    }

    /** The message in English. */
    public String message() {
        return message(Locale.ENGLISH);
    }

    @Override
    public String message(Locale locale) {
        return complaint.message().with(properties).in(locale);
    }

    /** The hint in English. */
    public String hint() {
        return hint(Locale.ENGLISH);
    }

    @Override
    public String hint(Locale locale) {
        return complaint.hint().with(properties).in(locale);
    }

    /** The finding on one line, in English. */
    @Override
    public String toString() {
        return toString(Locale.ENGLISH);
    }

    /** The finding on one line. */
    public String toString(Locale locale) {
        return SafeText.line(path + " " + severity.code() + " " + rule + " " + sentence(locale));
    }

    private Object writeReplace() {
        return new SerialForm(
                rule,
                severity,
                isInternal,
                subject,
                words.orElse(null),
                path,
                location.orElse(null),
                complaint,
                related,
                properties);
    }

    private record SerialForm(
            RuleId rule,
            Severity severity,
            boolean isInternal,
            String subject,
            @Nullable String words,
            DocumentPath path,
            @Nullable Location location,
            Complaint complaint,
            List<DocumentPath> related,
            SortedMap<String, String> properties)
            implements Serializable {
        private Object readResolve() {
            return new Finding(
                    rule,
                    severity,
                    isInternal,
                    subject,
                    Optional.ofNullable(words),
                    path,
                    Optional.ofNullable(location),
                    complaint,
                    related,
                    properties);
        }
    }
}
