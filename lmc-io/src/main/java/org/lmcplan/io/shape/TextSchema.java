package org.lmcplan.io.shape;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a schema says about the texts of one type. Patterns are written so that ECMAScript, Java and Python read them alike: code
 * points above U+FFFF as two escapes, and no shorthands such as {@code \\s}, whose meaning differs.
 *
 * @param name the name of the type, such as {@code Slug}
 * @param keywords the keywords that restrict the texts
 * @param examples texts of this type
 */
public record TextSchema(String name, Map<String, Object> keywords, List<String> examples) {

    /** Describes texts that match a pattern. */
    public static TextSchema matching(String name, String pattern, String... examples) {
        return new TextSchema(name, Schema.object("pattern", pattern), List.of(examples));
    }

    /** Describes the codes of a public standard. */
    public static TextSchema codes(String name, Collection<String> codes) {
        return new TextSchema(name, Schema.object("enum", List.copyOf(codes)), List.of());
    }

    /** Returns this description with one more keyword. */
    public TextSchema with(String keyword, Object value) {
        Map<String, Object> more = Schema.object(keyword, value);
        more.putAll(keywords);
        return new TextSchema(name, more, examples);
    }

    /** Returns a reference to the definition of the type. */
    Map<String, Object> in(Schema schema) {
        return schema.reference(name, () -> {
            Map<String, Object> definition = schema.type(name, "string");
            definition.putAll(keywords);
            if (keywords.get("enum") instanceof List<?> codes) {
                definition.put("description", schema.meanings(name, codes));
            }
            if (!examples.isEmpty()) {
                definition.put("examples", examples);
            }
            return definition;
        });
    }
}
