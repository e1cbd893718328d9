package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Rendering;

/**
 * One form of a name: the canonical one or an alias.
 *
 * @param rendering the form
 * @param language its language
 * @param alias its index among the aliases; -1 for the canonical form
 */
record NameForm(Rendering rendering, LanguageTag language, int alias) {

    static final int CANONICAL = -1;

    String text() {
        return rendering.text();
    }

    /** The position in the part of these keys of the form. */
    List<Object> at(Object... keys) {
        List<Object> at = new ArrayList<>(List.of("names", language.value()));
        if (alias != CANONICAL) {
            at.addAll(List.of("aliases", alias));
        }
        at.addAll(List.of(keys));
        return at;
    }
}
