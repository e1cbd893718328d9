package org.lmcplan.model.text;

import java.util.Collection;

/** Writes the message about an id that a document does not have. */
public final class UnknownId {

    private UnknownId() {}

    /** Returns {@code the plan has no mechanism with the id leaders-meting; did you mean leaders-meeting?}. */
    public static String message(String document, String what, Object id, Collection<String> known) {
        return "the " + document + " has no " + what + " " + id
                + NearestWord.find(id.toString(), known)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("");
    }
}
