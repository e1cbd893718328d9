package org.lmcplan.io.format;

import java.util.HashSet;
import java.util.Set;
import org.lmcplan.io.shape.SchemaTexts;
import org.lmcplan.model.text.TextTable;

/** The sentences of schemas. Readers do not need them, so they are loaded only for schemas. */
public final class SchemaDescriptions implements SchemaTexts {

    private static final String FILE = "descriptions.properties";
    private static final String CODES = "codes.properties";

    private final TextTable sentences = TextTable.read(SchemaDescriptions.class.getResourceAsStream(FILE), FILE);
    private final TextTable codes = TextTable.read(SchemaDescriptions.class.getResourceAsStream(CODES), CODES);

    @Override
    public String ofKey(String object, String key) {
        return sentences.find(object + "." + key).orElseGet(() -> sentences.text("any." + key));
    }

    @Override
    public String ofType(String type) {
        return sentences.text(type);
    }

    @Override
    public String ofCode(String vocabulary, String code) {
        return codes.text(vocabulary + "." + code);
    }

    /** Returns the keys of all sentences. */
    public Set<String> keys() {
        Set<String> all = new HashSet<>(sentences.keys());
        all.addAll(codes.keys());
        return all;
    }
}
