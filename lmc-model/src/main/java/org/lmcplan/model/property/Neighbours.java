package org.lmcplan.model.property;

import java.util.List;

/** Finds the parts that properties lead to. */
public interface Neighbours {

    /** Finds no parts; for properties within a part. */
    Neighbours NONE = new Neighbours() {
        @Override
        public List<?> follow(Object part, PartLink link, List<?> values) {
            return List.of();
        }

        @Override
        public String nameOf(Object part) {
            return part.toString();
        }
    };

    /**
     * Returns the parts that are related to a part; parts of other kinds than those of the link are ignored.
     *
     * @param part the part that has the property
     * @param link the link of the property
     * @param values the values of the property if it is a reference: texts or section numbers
     */
    List<?> follow(Object part, PartLink link, List<?> values);

    /** Returns the id of a part. */
    String nameOf(Object part);
}
