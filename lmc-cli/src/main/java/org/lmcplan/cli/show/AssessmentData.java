package org.lmcplan.cli.show;

import java.util.Optional;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.assess.Assessment;

/** The answers of an assessment as its document has them. */
record AssessmentData(ExtensionValue document) {

    static AssessmentData of(Assessment assessment) {
        return new AssessmentData(ShowJson.read(LmcWriter.create().toText(assessment, Format.JSON)));
    }

    /** Returns the entry of a list whose key has this value. */
    Optional<ExtensionValue> answer(String list, String key, String value) {
        ExtensionValue.Fields fields = (ExtensionValue.Fields) document;
        return fields.byKey().get(list) instanceof ExtensionValue.Items items
                ? items.entries().stream()
                        .filter(entry -> entry instanceof ExtensionValue.Fields each
                                && ExtensionValue.of(value).equals(each.byKey().get(key)))
                        .findFirst()
                : Optional.empty();
    }
}
