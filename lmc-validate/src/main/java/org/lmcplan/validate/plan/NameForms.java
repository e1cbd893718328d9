package org.lmcplan.validate.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Alias;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Member;
import org.lmcplan.model.Name;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.validate.rule.PartFact;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.RuleScope;

/** The names of the plan, its members and named elements. */
final class NameForms {

    /** All forms of the names of a part: the canonical form and the aliases, language by language. */
    static final PartFact<List<NameForm>> ALL = PartFact.of(Object.class, NameForms::all);

    private NameForms() {}

    static RuleScope<Object> each() {
        return RuleScope.eachOf(Object.class, PlanHead.class, Member.class, NamedElement.class);
    }

    static Names of(Object subject) {
        if (subject instanceof NamedElement element) {
            return element.names();
        }
        return subject instanceof Member member ? member.names() : ((PlanHead) subject).names();
    }

    static List<NameForm> all(Object subject) {
        List<NameForm> forms = new ArrayList<>();
        for (Map.Entry<LanguageTag, Name> entry : of(subject).byLanguage().entrySet()) {
            forms.add(new NameForm(entry.getValue(), entry.getKey(), NameForm.CANONICAL));
            List<Alias> aliases = entry.getValue().aliases();
            for (int i = 0; i < aliases.size(); i++) {
                forms.add(new NameForm(aliases.get(i), entry.getKey(), i));
            }
        }
        return forms;
    }

    /** All forms of the names of an element, in all languages. */
    static List<String> texts(NamedElement element) {
        List<String> texts = new ArrayList<>();
        for (Name name : element.names().byLanguage().values()) {
            texts.add(name.text());
            name.aliases().forEach(alias -> texts.add(alias.text()));
        }
        return texts;
    }
}
