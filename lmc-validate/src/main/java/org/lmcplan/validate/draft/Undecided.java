package org.lmcplan.validate.draft;

import java.util.List;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;

/** Marks what nobody has decided yet, by keys of the part. */
final class Undecided {

    private Undecided() {}

    static Extensions of(List<String> keys) {
        return keys.isEmpty()
                ? Extensions.none()
                : Extensions.none()
                        .with(
                                PlanDraft.UNDECIDED,
                                new ExtensionValue.Items(
                                        keys.stream().map(ExtensionValue::of).toList()));
    }
}
