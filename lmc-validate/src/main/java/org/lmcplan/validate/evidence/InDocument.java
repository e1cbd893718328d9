package org.lmcplan.validate.evidence;

import java.util.Comparator;
import java.util.List;
import org.lmcplan.model.Path;
import org.lmcplan.validate.Finding;

/** The order in which findings stand in a register document. */
final class InDocument {

    private static final List<String> LISTS = List.of("funders", "records", "projects");

    /** By list and by entry; findings on one entry are left in the order of the rules. */
    static final Comparator<Finding> ORDER = Comparator.comparing(
            Finding::path, Comparator.comparingInt(InDocument::list).thenComparingInt(InDocument::entry));

    private InDocument() {}

    private static int list(Path path) {
        return path.segments().isEmpty() ? -1 : LISTS.indexOf(path.segments().get(0));
    }

    private static int entry(Path path) {
        return list(path) < 0 || path.segments().size() < 2
                ? -1
                : Integer.parseInt(path.segments().get(1));
    }
}
