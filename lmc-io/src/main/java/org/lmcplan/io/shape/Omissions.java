package org.lmcplan.io.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lmcplan.model.problem.Omission;
import org.lmcplan.model.problem.PartialValue;

/** Collects what is left out of a document that has faults. */
public final class Omissions {

    private final List<Omission> entries = new ArrayList<>();
    private final Set<String> unfinishedLists = new TreeSet<>();
    private boolean attributes;

    /** Records an entry of a list that has faults. */
    public void omit(String list, int index, Optional<String> name) {
        entries.add(new Omission(list, index, name));
    }

    /** Records that an unknown number of entries of a list is missing. */
    public void leaveUnfinished(String list) {
        unfinishedLists.add(list);
    }

    /** Records that something outside the lists is missing. */
    public void omitAttribute() {
        attributes = true;
    }

    /** Returns the value with what was left out of it. */
    public <T> PartialValue<T> of(T value) {
        return new PartialValue<>(value, entries, unfinishedLists, attributes);
    }
}
