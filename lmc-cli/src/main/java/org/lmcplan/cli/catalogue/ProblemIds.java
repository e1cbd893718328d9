package org.lmcplan.cli.catalogue;

import java.util.Iterator;
import java.util.TreeSet;
import org.lmcplan.cli.check.RuleIds;

/** The ids of rules and faults, for completion. */
final class ProblemIds implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        TreeSet<String> ids = new TreeSet<>(FaultBook.kinds().keySet());
        new RuleIds().forEach(ids::add);
        return ids.iterator();
    }
}
