package org.lmcplan.validate.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Section;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.LocatedPart;
import org.lmcplan.validate.rule.ValidatedPart;

/** A finding before its paths are computed, since the paths in a plan change when other parts are inserted. */
public final class PendingFinding implements FindingBuilder {

    private static final Complaint FAILED = Complaint.of(
                    "The rule {rule} failed here, so it is unknown whether this part complies.",
                    "规则 {rule} 在此处运行失败，无法判断此处是否符合该规则。")
            .hint("report this as a defect of the rule; the other rules ran", "请将此作为规则的缺陷上报；其他规则已照常运行");

    private record Related(ValidatedPart part, List<?> below) {}

    private final AppliedRule<?> rule;
    private final Complaint complaint;
    private final boolean failure;
    private final SortedMap<String, String> properties = new TreeMap<>();
    private final List<Related> related = new ArrayList<>();
    private ValidatedPart part;
    private List<?> below = List.of();

    private PendingFinding(AppliedRule<?> rule, ValidatedPart subject, Complaint complaint, boolean failure) {
        this.rule = rule;
        this.part = subject;
        this.complaint = complaint;
        this.failure = failure;
    }

    static PendingFinding breach(AppliedRule<?> rule, ValidatedPart subject, Complaint complaint) {
        return new PendingFinding(rule, subject, complaint, false);
    }

    static PendingFinding failure(AppliedRule<?> rule, ValidatedPart subject, RuntimeException failure) {
        PendingFinding finding = new PendingFinding(rule, subject, FAILED, true);
        finding.with("failure", failure.toString())
                .with("rule", rule.definition().id());
        return finding;
    }

    @Override
    public FindingBuilder in(ValidatedPart other) {
        part = Objects.requireNonNull(other, "part");
        return this;
    }

    @Override
    public FindingBuilder at(List<?> keysAndIndexes) {
        below = NullCheck.listOf(keysAndIndexes, "keysAndIndexes");
        return this;
    }

    @Override
    public FindingBuilder with(String name, Object value) {
        properties.put(
                Objects.requireNonNull(name, "name"),
                Objects.requireNonNull(value, () -> "the value of '" + name + "'")
                        .toString());
        return this;
    }

    @Override
    public FindingBuilder related(ValidatedPart other, List<?> keysAndIndexes) {
        related.add(
                new Related(Objects.requireNonNull(other, "part"), NullCheck.listOf(keysAndIndexes, "keysAndIndexes")));
        return this;
    }

    public ValidatedPart part() {
        return part;
    }

    /** The position in the part. */
    public List<?> position() {
        return below;
    }

    public AppliedRule<?> rule() {
        return rule;
    }

    /** Whether the rule failed. */
    public boolean isFailure() {
        return failure;
    }

    /**
     * Completes the properties and fills in the complaint.
     *
     * @throws IllegalArgumentException if a property is missing that the complaint shows
     */
    void verify() {
        if (part instanceof LocatedPart located) {
            properties.putAll(located.properties());
        }
        complaint.verify(properties);
    }

    /** Returns the finding, with the paths of the parts now. */
    public Finding finding(Function<ValidatedPart, DocumentPath> paths) {
        return new Finding(
                rule.definition().id(),
                failure ? Severity.ERROR : rule.severity(),
                failure,
                part.name(),
                words(part.value()),
                paths.apply(part).child(below.toArray()),
                Optional.empty(),
                complaint,
                related.stream()
                        .map(other ->
                                paths.apply(other.part()).child(other.below().toArray()))
                        .toList(),
                properties);
    }

    /** The words of a part that is named by a number. */
    private static Optional<String> words(Object value) {
        if (value instanceof Commitment commitment) {
            return Optional.of(commitment.quote());
        }
        return value instanceof Section section ? Optional.of(section.title()) : Optional.empty();
    }
}
