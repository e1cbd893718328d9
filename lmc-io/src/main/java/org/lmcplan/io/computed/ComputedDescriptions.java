package org.lmcplan.io.computed;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lmcplan.io.format.SchemaDescriptions;
import org.lmcplan.io.shape.SchemaTexts;
import org.lmcplan.model.text.TextTable;

/** The sentences of the schemas of computed documents: their own, and those of the parts of plans in them. */
public final class ComputedDescriptions implements SchemaTexts {

    private static final String FILE = "computed.properties";

    /** The objects whose keys are the codes of a vocabulary. */
    private static final Map<String, String> BY_CODE = Map.of(
            "LinesByProgress", "Progress",
            "ExcludedEvidence", "ExclusionReason",
            "CommitmentsByLimit", "TrackingLimit",
            "RecordsByBodyStatus", "BodyStatus",
            "RecordsByInstrumentStatus", "InstrumentStatus",
            "RecordsByProgrammeStatus", "ProgrammeStatus");

    private final TextTable own = TextTable.read(ComputedDescriptions.class.getResourceAsStream(FILE), FILE);
    private final SchemaDescriptions documents = new SchemaDescriptions();

    @Override
    public String ofKey(String object, String key) {
        String vocabulary = BY_CODE.get(object);
        if (vocabulary != null) {
            return ofCode(vocabulary, key);
        }
        Optional<String> sentence = own.find(object + "." + key);
        boolean isOwn = own.find(object).isPresent();
        return sentence.or(() -> isOwn ? own.find("any." + key) : Optional.empty())
                .orElseGet(() -> documents.ofKey(object, key));
    }

    @Override
    public String ofType(String type) {
        return own.find(type).orElseGet(() -> documents.ofType(type));
    }

    @Override
    public String ofCode(String vocabulary, String code) {
        return own.find(vocabulary + "." + code).orElseGet(() -> documents.ofCode(vocabulary, code));
    }

    /** Returns the sentence with this key. */
    public String text(String key) {
        return own.text(key);
    }

    /** Returns the keys of the sentences that only computed documents have. */
    public Set<String> keys() {
        return own.keys();
    }
}
