package org.lmcplan.validate.declared;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lmcplan.model.property.Condition;
import org.lmcplan.model.property.Evaluation;
import org.lmcplan.model.property.Incomparable;
import org.lmcplan.model.property.PartLink;
import org.lmcplan.model.property.PropertyPath;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;

/**
 * What a declared rule does with each part.
 *
 * @param where selects the parts to check
 * @param require what they must meet
 * @param complaint what is reported about those that do not
 * @param shown the properties that the complaint shows, by their names
 */
record DeclaredCheck(Condition where, Condition require, Complaint complaint, SortedMap<String, PropertyPath> shown) {

    private static final String NO_VALUE = "—";

    private static final Complaint INCOMPARABLE = Complaint.of(
                    "'{value}' in {property} of {id} cannot be compared with {bound}.",
                    "{id} 的 {property} 为“{value}”，无法与 {bound} 比较。")
            .hint(
                    "write a number, or a date such as \"2027-06\" or \"2027-Q3\"",
                    "请填写数字，或 \"2027-06\"、\"2027-Q3\" 之类的日期");

    /** Returns the links to other parts that the check follows. */
    Set<PartLink> links() {
        Set<PartLink> links = new HashSet<>(where.links());
        links.addAll(require.links());
        shown.values().forEach(property -> links.addAll(property.links(false)));
        return links;
    }

    /** Reports a part that is selected and does not meet the requirement, or whose values leave that open. */
    void check(Object part, String id, Evaluation evaluation, Function<Complaint, FindingBuilder> reporter) {
        List<Incomparable> doubts = where.doubts(part, evaluation);
        if (doubts.isEmpty()) {
            if (!where.holds(part, evaluation)) {
                return;
            }
            doubts = require.doubts(part, evaluation);
        }
        if (!doubts.isEmpty()) {
            doubts.forEach(doubt -> reporter.apply(INCOMPARABLE)
                    .with("id", id)
                    .with("value", doubt.value())
                    .with("property", doubt.property())
                    .with("bound", doubt.bound()));
        } else if (!require.holds(part, evaluation)) {
            FindingBuilder finding = reporter.apply(complaint);
            shown.forEach((name, property) -> finding.with(name, written(property, part, evaluation)));
        }
    }

    private static String written(PropertyPath property, Object part, Evaluation evaluation) {
        List<?> values = property.values(part, evaluation);
        return values.isEmpty()
                ? NO_VALUE
                : values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
