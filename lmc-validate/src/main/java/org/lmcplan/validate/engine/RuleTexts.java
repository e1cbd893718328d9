package org.lmcplan.validate.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.lmcplan.validate.rule.RuleDefinition;

/**
 * The requirements and reasons of the rules that ship with the library, in English and Chinese. Each catalogue keeps them in a
 * file {@code rules.properties} beside its rules, where both languages can be read and revised together.
 */
final class RuleTexts {

    private static final String FILE = "rules.properties";
    private static final ConcurrentMap<String, Properties> BY_PACKAGE = new ConcurrentHashMap<>();

    private RuleTexts() {}

    /**
     * Adds requirement and reason to the definition of a rule.
     *
     * @throws IllegalStateException if the file beside the rule lacks a text
     */
    static RuleDefinition addTo(RuleDefinition definition, Class<?> rule) {
        Properties texts = BY_PACKAGE.computeIfAbsent(rule.getPackageName(), name -> load(rule));
        String id = definition.id().value();
        return definition
                .requires(text(texts, id + ".requirement"), text(texts, id + ".requirement.zh"))
                .because(text(texts, id + ".reason"), text(texts, id + ".reason.zh"));
    }

    private static String text(Properties texts, String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException(FILE + " lacks the text " + key);
        }
        return text;
    }

    private static Properties load(Class<?> rule) {
        Properties texts = new Properties();
        try (InputStream file = Objects.requireNonNull(rule.getResourceAsStream(FILE), FILE);
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
