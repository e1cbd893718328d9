package org.lmcplan.validate.config;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.text.InvisibleText;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.RuleId;

/**
 * Leaves out findings of one rule until a date. After that date they are reported again. A suppression that matches no finding,
 * or no longer fits the words it was written for, is itself reported, so that it does not outlive its reason.
 *
 * @param findings which findings are suppressed
 * @param reason why they are suppressed
 * @param expires the last day on which they are suppressed
 * @param location where the suppression was read from, if that is known
 */
public record Suppression(FindingSelector findings, String reason, LocalDate expires, Optional<Location> location)
        implements Serializable {

    /** Refuses a suppression without a reason, or one that only names a rule. */
    public Suppression {
        requireNonNull(findings, "findings");
        requireNonNull(reason, "reason");
        requireNonNull(expires, "expires");
        requireNonNull(location, "location");
        if (!findings.hasCriteria()) {
            throw new IllegalArgumentException("a suppression needs the path, the subject or the words of a finding,"
                    + " a section or a kind of part; the path /** means all findings of the rule");
        }
        if (InvisibleText.isBlank(reason)) {
            throw new IllegalArgumentException("a suppression needs a reason");
        }
    }

    /** Suppresses some findings of a rule. */
    public static Suppression of(FindingSelector findings, String reason, LocalDate expires) {
        return new Suppression(findings, reason, expires, Optional.empty());
    }

    /** Suppresses one finding. The suppression knows the words it was written for, so it follows them to another line. */
    public static Suppression of(Finding finding, String reason, LocalDate expires) {
        return of(FindingSelector.of(finding), reason, expires);
    }

    /** Suppresses the findings of a rule at a path, or at the paths that match a pattern. */
    public static Suppression at(DocumentPath path, RuleId rule, String reason, LocalDate expires) {
        return of(FindingSelector.of(rule).at(path), reason, expires);
    }

    /** Suppresses all findings of a rule about a subject, at any path. */
    public static Suppression about(String subject, RuleId rule, String reason, LocalDate expires) {
        return of(FindingSelector.of(rule).about(subject), reason, expires);
    }

    /** Returns this suppression with other findings. */
    Suppression withFindings(FindingSelector others) {
        return new Suppression(others, reason, expires, location);
    }

    boolean isExpired(LocalDate asOf) {
        return asOf.isAfter(expires);
    }

    /** Returns the entry of the list {@code suppressions} that {@link ConfigurationReader} reads as this suppression. */
    public ExtensionValue toData() {
        SortedMap<String, ExtensionValue> keys = new TreeMap<>();
        keys.put("rule", ExtensionValue.of(findings.rule().value()));
        findings.at().ifPresent(path -> keys.put("at", ExtensionValue.of(path.toString())));
        findings.about().ifPresent(subject -> keys.put("about", ExtensionValue.of(subject)));
        findings.words().ifPresent(words -> keys.put("words", ExtensionValue.of(words)));
        putAll("within", findings.within().stream().map(SectionNumber::toString).toList(), keys);
        putAll("of", findings.of().stream().map(DocumentPart::code).sorted().toList(), keys);
        keys.put("reason", ExtensionValue.of(reason));
        keys.put("expires", ExtensionValue.of(expires.toString()));
        return new ExtensionValue.Fields(keys);
    }

    private static void putAll(String key, List<String> values, Map<String, ExtensionValue> keys) {
        if (!values.isEmpty()) {
            List<ExtensionValue> entries = new ArrayList<>();
            values.forEach(value -> entries.add(ExtensionValue.of(value)));
            keys.put(key, new ExtensionValue.Items(entries));
        }
    }

    private Object writeReplace() {
        return new SerialForm(findings, reason, expires, location.orElse(null));
    }

    private record SerialForm(
            FindingSelector findings,
            String reason,
            LocalDate expires,
            @Nullable Location location) implements Serializable {
        private Object readResolve() {
            return new Suppression(findings, reason, expires, Optional.ofNullable(location));
        }
    }
}
