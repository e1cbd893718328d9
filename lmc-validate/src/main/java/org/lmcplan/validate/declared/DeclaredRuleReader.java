package org.lmcplan.validate.declared;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lmcplan.model.Coded;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.config.ConfigurationFaultKind;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.config.Keys;
import org.lmcplan.validate.config.Nearest;
import org.lmcplan.validate.config.Texts;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleId;

/** Reads one declared rule. */
final class DeclaredRuleReader {

    private static final Message RULE = Message.of("a rule", "规则");
    private static final Message UNSAID = Message.of("", "");
    private static final Condition ALWAYS = new Condition.All(List.of());
    private static final Map<String, Kind> KINDS = byCode(Kind.values());
    private static final Map<String, Severity> SEVERITIES = byCode(Severity.values());

    private final Item item;

    DeclaredRuleReader(Item item) {
        this.item = item;
    }

    /** The rule; empty, and reported, where it has no id or message. */
    Optional<DeclaredRule> read() {
        Keys keys = Keys.of(item, RULE);
        Optional<RuleId> id = keys.need("id").flatMap(ConfigurationReader::ruleId);
        Severity severity = keys.find("severity")
                .flatMap(one -> one.word(SEVERITIES, Message.of("a severity", "严重程度")))
                .orElse(Severity.WARNING);
        Optional<Set<Kind>> kinds = keys.need("of").map(DeclaredRuleReader::kinds);
        Optional<Item> where = keys.find("where");
        Optional<Item> require = keys.need("require");
        Optional<Item> message = keys.need("message");
        Optional<Item> hint = keys.find("hint");
        Message requirement = keys.find("requirement").flatMap(Texts::read).orElse(UNSAID);
        Message because = keys.find("because").flatMap(Texts::read).orElse(UNSAID);
        keys.end();
        Optional<Selection> selection = kinds.filter(some -> !some.isEmpty()).map(Selection::new);
        if (selection.isEmpty()) {
            return Optional.empty();
        }
        ConditionReader conditions = new ConditionReader(selection.get(), item);
        SortedMap<String, Property> shown = new TreeMap<>();
        Condition asked = where.map(conditions::read).orElse(ALWAYS);
        Condition wanted = require.map(conditions::read).orElse(ALWAYS);
        Optional<Message> sentence = message.flatMap(text -> words(text, selection.get(), shown));
        Optional<Message> advice = hint.flatMap(text -> words(text, selection.get(), shown));
        if (id.isEmpty() || sentence.isEmpty()) {
            return Optional.empty();
        }
        RuleDefinition definition = new RuleDefinition(id.get(), severity, requirement, because, true);
        Complaint complaint = new Complaint(sentence.get(), advice.orElseGet(() -> usualHint(id.get())));
        return Optional.of(new DeclaredRule(
                definition,
                selection.get().kinds(),
                asked,
                wanted,
                complaint,
                Collections.unmodifiableSortedMap(shown)));
    }

    private static Message usualHint(RuleId id) {
        return Message.of("fix it, or suppress {0} here and give the reason", "请修复，或在此处抑制 {0} 并说明理由", id);
    }

    private static Set<Kind> kinds(Item item) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        item.oneOrMore()
                .forEach(one ->
                        one.word(KINDS, Message.of("a kind of parts", "要素类型")).ifPresent(kinds::add));
        if (item.isList() && item.oneOrMore().isEmpty()) {
            item.faults().add(ConfigurationFaultKind.EMPTY, item.path(), Map.of(), Nearest.hint("", KINDS.keySet()));
        }
        return kinds;
    }

    /** Words in which every {@code {name}} is that of a property. */
    private static Optional<Message> words(Item item, Selection selection, SortedMap<String, Property> shown) {
        Optional<Message> words = Texts.readPattern(item);
        words.ifPresent(phrase -> {
            places(phrase.pattern(Locale.ENGLISH), item, selection, shown);
            if (!phrase.pattern(Locale.CHINESE).equals(phrase.pattern(Locale.ENGLISH))) {
                places(phrase.pattern(Locale.CHINESE), item, selection, shown);
            }
        });
        return words;
    }

    private static void places(String text, Item item, Selection selection, SortedMap<String, Property> shown) {
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                item.faults()
                        .wrongForm(
                                item,
                                text.substring(open),
                                Message.of("a place for a property", "属性占位符"),
                                Message.of("close the brace, as in {0}", "请补上右括号，如 {0}", Message.verbatim("{id}")));
                return;
            }
            String name = text.substring(open + 1, close);
            selection.require(name, item.path(), item.faults()).ifPresent(property -> shown.put(name, property));
        }
    }

    private static <C extends Coded> Map<String, C> byCode(C[] values) {
        return List.of(values).stream()
                .collect(Collectors.toMap(Coded::code, value -> value, (a, b) -> a, TreeMap::new));
    }
}
