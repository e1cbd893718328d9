package org.lmcplan.validate.register;

import java.util.Comparator;
import java.util.List;
import org.lmcplan.validate.rule.Finding;

/**
 * A finding with where it stands in a register document. Looked up once, as a register can have many findings to sort.
 *
 * @param finding the finding
 * @param list which of the lists it is in; -1 for what is on the register as a whole
 * @param entry which entry of the list it is in
 */
public record InDocument(Finding finding, int list, int entry) {

    private static final List<String> LISTS = List.of("funders", "records", "projects");
    private static final Comparator<InDocument> ORDER =
            Comparator.comparingInt(InDocument::list).thenComparingInt(InDocument::entry);

    /** Findings by list and by entry; those on one entry stay in the order of the rules. */
    public static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .map(InDocument::of)
                .sorted(ORDER)
                .map(InDocument::finding)
                .toList();
    }

    private static InDocument of(Finding finding) {
        List<String> segments = finding.path().segments();
        int list = segments.size() < 2 ? -1 : LISTS.indexOf(segments.get(0));
        return new InDocument(finding, list, list < 0 ? -1 : Integer.parseInt(segments.get(1)));
    }
}
