package org.lmcplan.validate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lmcplan.model.Alias;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Member;
import org.lmcplan.model.Name;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.Rendering;
import org.lmcplan.validate.PlanHead;
import org.lmcplan.validate.Scope;

/** What has names: the plan, its members, and named elements. */
final class Named {

    /** Is told of each form of a name. */
    interface Visitor {
        void rendering(Rendering rendering, LanguageTag language, List<Object> at);
    }

    private Named() {}

    static Scope<Object> each() {
        return Scope.eachOf(Object.class, List.of(PlanHead.class, Member.class, NamedElement.class));
    }

    static Names of(Object subject) {
        if (subject instanceof NamedElement element) {
            return element.names();
        }
        return subject instanceof Member member ? member.names() : ((PlanHead) subject).names();
    }

    /** Goes through the canonical forms and aliases, language by language. */
    static void renderings(Object subject, Visitor visitor) {
        for (Map.Entry<LanguageTag, Name> entry : of(subject).byLanguage().entrySet()) {
            List<Object> at = List.of("names", entry.getKey().value());
            visitor.rendering(entry.getValue(), entry.getKey(), at);
            List<Alias> aliases = entry.getValue().aliases();
            for (int i = 0; i < aliases.size(); i++) {
                visitor.rendering(aliases.get(i), entry.getKey(), below(at, "aliases", i));
            }
        }
    }

    /** All forms of the names of an element, in all languages. */
    static Stream<String> texts(NamedElement element) {
        return element.names().byLanguage().values().stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(name.text()), name.aliases().stream().map(Alias::text)));
    }

    static List<Object> below(List<Object> at, Object... keysAndIndexes) {
        List<Object> below = new ArrayList<>(at);
        below.addAll(List.of(keysAndIndexes));
        return below;
    }
}
