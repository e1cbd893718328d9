package org.lmcplan.validate.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.document.DocumentObject;
import org.lmcplan.validate.document.DocumentValue;

/** Reads the conditions of one declared rule and checks them against the properties that the parts have. */
final class ConditionReader {

    /** The largest number of tests in one rule. */
    static final int MOST_TESTS = 100;

    /** The largest depth of nested conditions. */
    static final int DEEPEST = 8;

    private static final Message THIS_CONDITION = Message.of("this condition", "此条件");

    private final SharedProperties properties;
    private final DocumentValue rule;
    private int tests;

    ConditionReader(SharedProperties properties, DocumentValue rule) {
        this.properties = properties;
        this.rule = rule;
    }

    /** Returns the condition; invalid parts of it are reported and left out. */
    Condition read(DocumentValue value) {
        return read(value, 1);
    }

    private Condition read(DocumentValue value, int depth) {
        SortedMap<String, DocumentValue> keys =
                DocumentObject.of(value, THIS_CONDITION).all();
        if (depth > DEEPEST) {
            tooMuch(value, DEEPEST, Message.of("levels of nested conditions", "层嵌套条件"));
            return Condition.ALWAYS;
        }
        if (value.isObject() && keys.isEmpty()) {
            value.reportEmpty(Message.of("name a property, or remove the condition", "请写明属性，或删除该条件"));
        }
        List<Condition> conditions = new ArrayList<>();
        keys.forEach((key, below) -> {
            switch (key) {
                case "all" -> conditions.add(Condition.all(each(below, depth)));
                case "any" -> conditions.add(Condition.any(each(below, depth)));
                case "not" -> conditions.add(read(below, depth + 1).negated());
                default -> test(key, below).ifPresent(conditions::add);
            }
        });
        return Condition.all(conditions);
    }

    private List<Condition> each(DocumentValue list, int depth) {
        List<Condition> conditions = new ArrayList<>();
        list.entries().forEach(entry -> conditions.add(read(entry, depth + 1)));
        if (list.isList() && conditions.isEmpty()) {
            list.reportEmpty(Message.of("write at least one condition", "请至少写一个条件"));
        }
        return conditions;
    }

    private Optional<Condition> test(String name, DocumentValue value) {
        if (++tests == MOST_TESTS + 1) {
            tooMuch(rule, MOST_TESTS, Message.of("tests", "项检验"));
        }
        return properties
                .require(name, value)
                .flatMap(property ->
                        new ValueTestReader(name, property).read(value).map(test -> Condition.has(property, test)));
    }

    private void tooMuch(DocumentValue value, int most, Message what) {
        value.report(
                ConfigurationFaultKind.TOO_MUCH,
                Map.of("most", most, "what", what),
                Message.of("split the rule into several", "请拆分为多条规则"));
    }
}
