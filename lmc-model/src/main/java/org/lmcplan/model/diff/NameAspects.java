package org.lmcplan.model.diff;

import java.util.List;
import java.util.function.Function;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Name;
import org.lmcplan.model.Names;

/** In what the names of a part can differ, language by language. */
final class NameAspects {

    private NameAspects() {}

    static <T> Aspect<T> names(Function<T, Names> names) {
        return (older, newer, into) -> Aspect.keyed(
                names.apply(older).byLanguage(), names.apply(newer).byLanguage(), (language, before, after) -> {
                    if (before.isEmpty() || after.isEmpty()) {
                        into.property("names/" + language, before, after);
                    } else {
                        aspects(language).forEach(aspect -> aspect.compare(before.get(0), after.get(0), into));
                    }
                });
    }

    private static List<Aspect<Name>> aspects(LanguageTag language) {
        String name = "names/" + language + "/";
        return List.of(
                Aspect.special(Name::text, (part, before, after) -> new Renamed(part, language, before, after)),
                Aspect.value(name + "status", Name::status),
                Aspect.optional(name + "basis", Name::basis),
                Aspect.optional(name + "source", Name::source),
                Aspect.list(name + "aliases", Name::aliases),
                Aspect.extensions(name, each -> each));
    }
}
