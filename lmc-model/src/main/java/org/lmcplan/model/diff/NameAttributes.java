package org.lmcplan.model.diff;

import java.util.List;
import java.util.function.Function;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Name;
import org.lmcplan.model.Names;

/** Lists the attributes in which the names of a part can differ, by language. */
final class NameAttributes {

    private NameAttributes() {}

    static <T> Attribute<T> names(Function<T, Names> names) {
        return (older, newer, into) -> Attribute.keyed(
                names.apply(older).byLanguage(), names.apply(newer).byLanguage(), (language, before, after) -> {
                    if (before.isEmpty() || after.isEmpty()) {
                        into.property("names/" + language, before, after);
                    } else {
                        attributes(language).forEach(attribute -> attribute.compare(before.get(0), after.get(0), into));
                    }
                });
    }

    private static List<Attribute<Name>> attributes(LanguageTag language) {
        String name = "names/" + language + "/";
        return List.of(
                Attribute.special(Name::text, (part, before, after) -> new Renamed(part, language, before, after)),
                Attribute.value(name + "status", Name::status),
                Attribute.optional(name + "basis", Name::basis),
                Attribute.optional(name + "source", Name::source),
                Attribute.list(name + "aliases", Name::aliases),
                Attribute.extensions(name, each -> each));
    }
}
