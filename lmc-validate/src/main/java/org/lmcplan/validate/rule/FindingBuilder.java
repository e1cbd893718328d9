package org.lmcplan.validate.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.engine.CheckedRule;
import org.lmcplan.validate.engine.Parts;

/** A finding while its rule adds to it. Of no use once the rule has returned. */
public final class FindingBuilder {

    private record Related(Part part, List<Object> below) {}

    private final CheckedRule rule;
    private final Complaint complaint;
    private final boolean internal;
    private final SortedMap<String, String> properties = new TreeMap<>();
    private final List<Related> related = new ArrayList<>();
    private Part place;
    private List<Object> at = List.of();

    FindingBuilder(CheckedRule rule, Part subject, Complaint complaint, boolean internal) {
        this.rule = rule;
        this.place = subject;
        this.complaint = complaint;
        this.internal = internal;
    }

    /** Says which part it is at, where that is not the one that the rule was asked about but one that it looked at. */
    public FindingBuilder in(Part part) {
        place = part;
        return this;
    }

    /** Says where in the part it is, by keys and indexes from the part down; the part itself if this is not called. */
    public FindingBuilder at(Object... keysAndIndexes) {
        at = List.of(keysAndIndexes);
        return this;
    }

    /** Says where in the part it is. */
    public FindingBuilder at(List<Object> keysAndIndexes) {
        at = List.copyOf(keysAndIndexes);
        return this;
    }

    /** Gives a property, which the complaint may show at {@code {name}}. */
    public FindingBuilder with(String name, Object value) {
        properties.put(name, value.toString());
        return this;
    }

    /** Points to a place in another part that has to do with it. */
    public FindingBuilder related(Part part, Object... keysAndIndexes) {
        related.add(new Related(part, List.of(keysAndIndexes)));
        return this;
    }

    /** The part that it is at. */
    public Part place() {
        return place;
    }

    public CheckedRule rule() {
        return rule;
    }

    public boolean isInternal() {
        return internal;
    }

    /**
     * Fills the complaint in each language.
     *
     * @throws IllegalArgumentException if a property is not given that it shows
     */
    void verify() {
        complaint.verify(properties);
    }

    /** The finding, in the plan that has these parts. */
    public Finding finding(Parts parts) {
        return new Finding(
                rule.definition().id(),
                internal ? Severity.ERROR : rule.severity(),
                internal,
                place.name(),
                below(parts.path(place), at),
                complaint,
                related.stream()
                        .map(other -> below(parts.path(other.part()), other.below()))
                        .toList(),
                Collections.unmodifiableSortedMap(properties));
    }

    private static DocumentPath below(DocumentPath path, List<Object> segments) {
        DocumentPath below = path;
        for (Object segment : segments) {
            below = segment instanceof Integer index ? below.child(index) : below.child(segment.toString());
        }
        return below;
    }
}
