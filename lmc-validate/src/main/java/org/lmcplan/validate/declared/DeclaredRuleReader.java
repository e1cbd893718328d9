package org.lmcplan.validate.declared;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.property.Condition;
import org.lmcplan.model.property.PropertyPath;
import org.lmcplan.validate.document.BilingualText;
import org.lmcplan.validate.document.DocumentObject;
import org.lmcplan.validate.document.DocumentValue;
import org.lmcplan.validate.rule.CatalogueRule;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

/** Reads one declared rule. */
final class DeclaredRuleReader {

    private static final Message THIS_RULE = Message.of("this rule", "此规则");

    private final DocumentValue rule;

    DeclaredRuleReader(DocumentValue rule) {
        this.rule = rule;
    }

    /** Returns the rule; reports it instead if it lacks an id, a kind or a message. */
    Optional<CatalogueRule> read() {
        DocumentObject keys = DocumentObject.of(rule, THIS_RULE);
        Optional<RuleId> id = keys.require("id").flatMap(DocumentValue::ruleId);
        Severity severity =
                keys.find("severity").flatMap(word -> word.term(Severity.class)).orElse(Severity.WARNING);
        Optional<DeclaredKinds> kinds = keys.require("of").flatMap(DeclaredKinds::read);
        Optional<DocumentValue> where = keys.find("where");
        Optional<DocumentValue> require = keys.require("require");
        Optional<DocumentValue> message = keys.require("message");
        Optional<DocumentValue> hint = keys.find("hint");
        Message requirement = text(keys.find("requirement"));
        Message because = text(keys.find("because"));
        keys.reportUnknownKeys();
        Optional<RuleProperties> properties = kinds.map(RuleProperties::of);
        if (properties.isEmpty()) {
            return Optional.empty();
        }
        ConditionReader conditions = new ConditionReader(properties.get(), rule);
        SortedMap<String, PropertyPath> shown = new TreeMap<>();
        Condition checked = where.map(conditions::selection).orElse(Condition.ALWAYS);
        Condition required = require.map(conditions::requirement).orElse(Condition.ALWAYS);
        Optional<Message> sentence = message.flatMap(text -> pattern(text, properties.get(), shown));
        Optional<Message> advice = hint.flatMap(text -> pattern(text, properties.get(), shown));
        if (id.isEmpty() || sentence.isEmpty()) {
            return Optional.empty();
        }
        RuleDefinition definition = new RuleDefinition(id.get(), severity, requirement, because, true, false);
        Complaint complaint = new Complaint(sentence.get(), advice.orElseGet(() -> defaultHint(id.get())));
        DeclaredCheck check = new DeclaredCheck(checked, required, complaint, Collections.unmodifiableSortedMap(shown));
        DeclaredKinds about = properties.get().kinds();
        return Optional.of(
                about.ofRegister().isEmpty()
                        ? new DeclaredRule(definition, about.ofPlan(), check)
                        : new DeclaredRegisterRule(definition, about, check));
    }

    private static Message text(Optional<DocumentValue> value) {
        return value.flatMap(BilingualText::read).map(BilingualText::verbatim).orElse(Message.nothing());
    }

    private static Message defaultHint(RuleId id) {
        return Message.of("fix it, or suppress {0} here and give a reason", "请修复，或在此处抑制 {0} 并说明理由", id);
    }

    /** Returns a text in which each {@code {name}} is the place of a property, and adds these properties. */
    private static Optional<Message> pattern(
            DocumentValue value, RuleProperties properties, SortedMap<String, PropertyPath> shown) {
        Optional<BilingualText> text = BilingualText.read(value);
        text.stream()
                .flatMap(known -> Stream.of(known.english(), known.chinese()).distinct())
                .forEach(each -> addPlaces(each, value, properties, shown));
        return text.map(BilingualText::pattern);
    }

    private static void addPlaces(
            String text, DocumentValue value, RuleProperties properties, SortedMap<String, PropertyPath> shown) {
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                value.reportForm(
                        text.substring(open),
                        Message.of("a placeholder for a property", "属性占位符"),
                        Message.of("close the brace, as in {0}", "请补上右括号，如 {0}", "{id}"));
                return;
            }
            String name = text.substring(open + 1, close);
            properties.require(name, value).ifPresent(property -> shown.put(name, property));
        }
    }
}
