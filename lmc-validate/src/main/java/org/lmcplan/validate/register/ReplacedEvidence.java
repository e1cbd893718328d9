package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.Map;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** The records and projects that another one replaces, and that therefore no longer count. */
final class ReplacedEvidence {

    private ReplacedEvidence() {}

    /** Returns what replaces each of them, by id; the first if there are several. */
    static Map<Slug, Slug> of(RegisterWithPlan register) {
        Map<Slug, Slug> replaced = new HashMap<>();
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            entry.value().replaces().forEach(id -> replaced.putIfAbsent(id, entry.id()));
        }
        return replaced;
    }
}
