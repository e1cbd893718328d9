package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lmcplan.model.Alias;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Member;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.Rendering;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleScope;

/** The names of the plan, its members and named elements. */
final class NameForms {

    /** Receives each form of a name. */
    interface Visitor {
        /**
         * One form.
         *
         * @param at its position in the part; supplied on demand, since few forms have findings
         */
        void rendering(Rendering rendering, LanguageTag language, Supplier<List<Object>> at);
    }

    private NameForms() {}

    static RuleScope<Object> each() {
        return RuleScope.eachOf(Object.class, List.of(PlanHead.class, Member.class, NamedElement.class));
    }

    static Names of(Object subject) {
        if (subject instanceof NamedElement element) {
            return element.names();
        }
        return subject instanceof Member member ? member.names() : ((PlanHead) subject).names();
    }

    /** Goes through the canonical forms and aliases, language by language. */
    static void renderings(Object subject, Visitor visitor) {
        of(subject).byLanguage().forEach((language, name) -> {
            visitor.rendering(name, language, () -> List.of("names", language.value()));
            List<Alias> aliases = name.aliases();
            for (int i = 0; i < aliases.size(); i++) {
                int index = i;
                visitor.rendering(aliases.get(i), language, () -> List.of("names", language.value(), "aliases", index));
            }
        });
    }

    /** All forms of the names of an element, in all languages. */
    static Stream<String> texts(NamedElement element) {
        return element.names().byLanguage().values().stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(name.text()), name.aliases().stream().map(Alias::text)));
    }

    /** The position of a key within a form. */
    static List<Object> below(Supplier<List<Object>> at, String key) {
        List<Object> below = new ArrayList<>(at.get());
        below.add(key);
        return below;
    }
}
