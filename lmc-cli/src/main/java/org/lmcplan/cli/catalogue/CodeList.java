package org.lmcplan.cli.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lmcplan.model.Coded;
import org.lmcplan.model.ExtensionValue;

/**
 * A list of codes with their meanings, as the schemas describe them.
 *
 * @param name the name, such as {@code Force}
 * @param description what its codes say, in English
 * @param terms the codes, in their order
 * @param type the Java type, which has labels in Chinese; empty for lists such as those of countries
 */
record CodeList(String name, String description, List<Term> terms, Optional<Class<? extends Coded>> type) {

    /**
     * A code.
     *
     * @param code the code
     * @param meaning what it means, in English
     */
    record Term(String code, String meaning) {}

    /** Returns what a code is, in Chinese; empty if there are no such words. */
    String noun() {
        return type.map(known -> Coded.noun(known, Locale.CHINESE)).orElse("");
    }

    /** Returns the words for a code in Chinese; empty if there are none. */
    String label(Term term) {
        return type.flatMap(known -> Coded.parse(known, term.code()))
                .map(code -> code.label(Locale.CHINESE))
                .orElse("");
    }

    ExtensionValue data() {
        Map<String, ExtensionValue> keys = new TreeMap<>();
        keys.put("name", ExtensionValue.of(name));
        keys.put("description", ExtensionValue.of(description));
        if (!noun().isEmpty()) {
            keys.put("zh", ExtensionValue.of(noun()));
        }
        keys.put(
                "codes", new ExtensionValue.Items(terms.stream().map(this::data).toList()));
        return CatalogueData.object(keys);
    }

    private ExtensionValue data(Term term) {
        Map<String, ExtensionValue> keys = new TreeMap<>();
        keys.put("code", ExtensionValue.of(term.code()));
        keys.put("meaning", ExtensionValue.of(term.meaning()));
        if (!label(term).isEmpty()) {
            keys.put("zh", ExtensionValue.of(label(term)));
        }
        return CatalogueData.object(keys);
    }
}
