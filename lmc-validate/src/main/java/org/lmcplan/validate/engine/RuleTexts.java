package org.lmcplan.validate.engine;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.lmcplan.model.text.TextTable;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * The requirements and reasons of the rules that ship with the library, in English and Chinese. Each catalogue keeps them in a
 * file {@code rules.properties} beside its rules.
 */
final class RuleTexts {

    private static final String FILE = "rules.properties";
    private static final ConcurrentMap<String, TextTable> BY_PACKAGE = new ConcurrentHashMap<>();

    private RuleTexts() {}

    /**
     * Adds requirement and reason to the definition of a rule.
     *
     * @throws IllegalStateException if the file beside the rule lacks a text
     */
    static RuleDefinition addTo(RuleDefinition definition, Class<?> rule) {
        TextTable texts = BY_PACKAGE.computeIfAbsent(
                rule.getPackageName(), name -> TextTable.read(rule.getResourceAsStream(FILE), FILE));
        String id = definition.id().value();
        return definition
                .requires(texts.text(id + ".requirement"), texts.text(id + ".requirement.zh"))
                .because(texts.text(id + ".reason"), texts.text(id + ".reason.zh"));
    }
}
