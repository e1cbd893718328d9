package org.lmcplan.validate.register;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.model.evidence.RegisterPart;
import org.lmcplan.validate.rule.Finding;

/**
 * The position of a finding in a register document, computed once, since a register may have many findings to sort.
 *
 * @param finding the finding
 * @param list the number of the list it is in; -1 for a finding on the register as a whole
 * @param entry the index in that list
 */
public record RegisterOrder(Finding finding, int list, int entry) {

    private static final List<String> LISTS =
            Stream.of(RegisterPart.values()).map(RegisterPart::key).toList();
    private static final Comparator<RegisterOrder> ORDER =
            Comparator.comparingInt(RegisterOrder::list).thenComparingInt(RegisterOrder::entry);

    /** Sorts findings by list and entry; those at one entry stay in the order of the rules. */
    public static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .map(RegisterOrder::of)
                .sorted(ORDER)
                .map(RegisterOrder::finding)
                .toList();
    }

    private static RegisterOrder of(Finding finding) {
        List<String> segments = finding.path().segments();
        int list = segments.size() < 2 ? -1 : LISTS.indexOf(segments.get(0));
        return new RegisterOrder(finding, list, list < 0 ? -1 : Integer.parseInt(segments.get(1)));
    }
}
