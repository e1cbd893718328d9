package org.lmcplan.model.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Name;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Rendering;
import org.lmcplan.model.attribute.AttributeTable;

/** Returns the written form of values, in full, so that different values have different written forms. */
final class ValueFormat {

    private ValueFormat() {}

    static String of(Object value) {
        if (value instanceof Coded term) {
            return term.code();
        }
        if (value instanceof Passage passage) {
            return passage.section()
                    + passage.quote().map(quote -> " “" + quote + "”").orElse("")
                    + details(List.of(), passage.extensions());
        }
        if (value instanceof Rendering rendering) {
            return rendering(rendering);
        }
        if (value instanceof Adoption adoption) {
            List<String> more = new ArrayList<>(List.of("source " + adoption.source()));
            adoption.by().ifPresent(by -> more.add("by " + by));
            return adoption.date() + details(more, adoption.extensions());
        }
        if (value instanceof LocalizedText text) {
            return text.byLanguage().entrySet().stream()
                    .map(each -> each.getKey() + " “" + each.getValue() + "”")
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Extensible object ? object(object) : value.toString();
    }

    /** Returns the attributes that have values, each after its key: {@code date 2024-03, kind corrigendum, source gazette}. */
    private static String object(Extensible object) {
        List<String> attributes = new ArrayList<>();
        AttributeTable.ofValue(object).orElseThrow().inOrder().forEach((key, attribute) -> {
            String written =
                    attribute.values(object).stream().map(ValueFormat::of).collect(Collectors.joining(" "));
            if (!written.isEmpty()) {
                attributes.add(key + " " + written);
            }
        });
        return String.join(", ", attributes) + details(List.of(), object.extensions());
    }

    private static String rendering(Rendering rendering) {
        List<String> more = new ArrayList<>(List.of(rendering.status().code()));
        rendering.basis().ifPresent(basis -> more.add(basis.code()));
        rendering.source().ifPresent(source -> more.add("source " + source));
        if (rendering instanceof Name name) {
            name.aliases().forEach(alias -> more.add("alias " + of(alias)));
        }
        return rendering.text() + details(more, rendering.extensions());
    }

    private static String details(List<String> more, Extensions extensions) {
        List<String> all = new ArrayList<>(more);
        extensions.byKey().forEach((key, value) -> all.add(key + "=" + value));
        return all.isEmpty() ? "" : " (" + String.join(", ", all) + ")";
    }
}
