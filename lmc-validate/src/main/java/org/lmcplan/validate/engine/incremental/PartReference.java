package org.lmcplan.validate.engine.incremental;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.ReferenceWalker;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.PlanHead;

/**
 * A reference from a part to another, not yet followed.
 *
 * @param role what it means
 * @param to a section number or an id
 * @param at the keys and indexes that lead from the part to the reference
 */
record PartReference(ReferenceRole role, Object to, List<Object> at) {

    /** What rules declare that follow all references. */
    static final Set<Lookup> LOOKUPS = Set.of(Lookup.REFERENCES, Lookup.SOURCES, Lookup.SECTIONS);

    /** Returns the references that a part makes, or the plan by its own values, in the order of the document. */
    static List<PartReference> of(Extensible part) {
        List<PartReference> all = new ArrayList<>();
        if (part instanceof PlanHead plan) {
            ReferenceWalker.walk(
                    plan.names(),
                    plan.textSource(),
                    plan.adopted(),
                    plan.authenticTexts(),
                    plan.revisions(),
                    (role, to, at) -> all.add(new PartReference(role, to, List.of(at))));
        } else {
            ReferenceWalker.walk(part, (role, to, at) -> all.add(new PartReference(role, to, List.of(at))));
        }
        return List.copyOf(all);
    }

    /** The key by which its target is found. */
    LookupKey target() {
        return switch (role) {
            case SOURCE -> LookupKey.SOURCE_ID;
            case SECTION, READ_FROM -> LookupKey.SECTION_NUMBER;
            default -> LookupKey.ELEMENT_ID;
        };
    }

    /** What a rule must declare to follow it. */
    Lookup lookup() {
        return switch (role) {
            case SOURCE -> Lookup.SOURCES;
            case SECTION, READ_FROM -> Lookup.SECTIONS;
            default -> Lookup.REFERENCES;
        };
    }
}
