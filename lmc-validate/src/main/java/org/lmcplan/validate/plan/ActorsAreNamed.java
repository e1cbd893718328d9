package org.lmcplan.validate.plan;

import org.lmcplan.model.Actor;
import org.lmcplan.validate.rule.Complaint;

/** Every actor is named by a commitment or takes part in a mechanism. */
final class ActorsAreNamed extends UseRule<Actor> {

    private static final Complaint IDLE = Complaint.of("Nothing refers to the actor '{id}'.", "没有任何内容引用参与方“{id}”。")
            .hint("refer to it where it takes part, or remove it", "请在其参与之处引用它，或将其删除");

    ActorsAreNamed() {
        super(note("LMC-V903"), Actor.class, Object.class, IDLE);
    }
}
