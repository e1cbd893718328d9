package org.lmcplan.model;

import java.util.Optional;
import org.lmcplan.model.text.BuilderCheck;

/** Checks the labels of kinds: a kind that no code names has one, and no other kind has. */
final class KindLabels {

    private KindLabels() {}

    static void check(Class<?> type, Object id, boolean isOther, LocalizedText label) {
        BuilderCheck.refuse(
                type,
                id,
                "kindLabel",
                isOther == label.isEmpty()
                        ? Optional.of(isOther ? "must say what kind it is" : "must be empty unless the kind is other")
                        : Optional.empty());
    }
}
