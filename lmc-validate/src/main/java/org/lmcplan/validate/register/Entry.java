package org.lmcplan.validate.register;

import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;

/**
 * A record or project, and where it stands in the register.
 *
 * @param value the record or project
 * @param path where it stands; by place, as one object can stand in a list twice
 */
record Entry<T extends Evidence>(T value, DocumentPath path) {

    Slug id() {
        return value.id();
    }

    /** Where one of its sources stands. */
    DocumentPath citation(int index) {
        return path.child("citations").child(index);
    }
}
