package org.lmcplan.cli.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.lmcplan.cli.check.RuleBook;
import org.lmcplan.cli.check.RuleSubject;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.ProblemKind;

/** Rules and kinds of faults as data, with their texts in both languages. */
final class CatalogueData {

    private CatalogueData() {}

    /** Returns a list as JSON, under a key. */
    static String json(String key, List<ExtensionValue> entries) {
        return json(object(Map.of(key, new ExtensionValue.Items(entries))));
    }

    static String json(ExtensionValue value) {
        return LmcWriter.create().toText(value, Format.JSON);
    }

    static ExtensionValue rule(RuleBook.Entry entry) {
        Map<String, ExtensionValue> keys = kind(entry.rule(), "requirement", "reason");
        keys.put("about", ExtensionValue.of(entry.subject().code()));
        keys.put("suppressible", ExtensionValue.of(entry.rule().suppressible()));
        keys.put("onRequest", ExtensionValue.of(entry.rule().optional()));
        if (entry.subject() == RuleSubject.CONFIGURATION || !entry.rule().code().startsWith("LMC-")) {
            keys.remove("page");
        }
        return object(keys);
    }

    static ExtensionValue fault(ProblemKind kind) {
        return object(kind(kind, "message", "hint"));
    }

    private static Map<String, ExtensionValue> kind(ProblemKind kind, String summary, String explanation) {
        Map<String, ExtensionValue> keys = new TreeMap<>();
        keys.put("id", ExtensionValue.of(kind.code()));
        keys.put("severity", ExtensionValue.of(kind.severity().code()));
        keys.put(summary, bilingual(kind::summary));
        if (!kind.explanation(Locale.ENGLISH).isEmpty()) {
            keys.put(explanation, bilingual(kind::explanation));
        }
        kind.page().ifPresent(page -> keys.put("page", ExtensionValue.of(page)));
        return keys;
    }

    static ExtensionValue bilingual(Function<Locale, String> text) {
        return object(Map.of(
                "en", ExtensionValue.of(text.apply(Locale.ENGLISH)),
                "zh", ExtensionValue.of(text.apply(Locale.CHINESE))));
    }

    static ExtensionValue object(Map<String, ExtensionValue> keys) {
        return new ExtensionValue.Fields(new TreeMap<>(keys));
    }
}
