package org.lmcplan.validate.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.document.DocumentObject;
import org.lmcplan.validate.document.DocumentValue;
import org.lmcplan.validate.document.FaultCollector;

/** Reads the conditions of one declared rule and checks them against the properties that the parts have. */
final class ConditionReader {

    /** The largest number of tests in one rule. */
    static final int MOST_TESTS = 100;

    /** The largest depth of nested conditions. */
    static final int DEEPEST = 8;

    private static final Message THIS_CONDITION = Message.of("this condition", "此条件");
    private static final Condition ALWAYS = new Condition.All(List.of());

    private final SharedProperties properties;
    private final FaultCollector faults;
    private final DocumentPath rule;
    private int tests;

    ConditionReader(SharedProperties properties, DocumentValue rule) {
        this.properties = properties;
        this.faults = rule.faults();
        this.rule = rule.path();
    }

    /** Returns the condition; faulty parts of it are reported and left out. */
    Condition read(DocumentValue value) {
        return read(value, 1);
    }

    private Condition read(DocumentValue value, int depth) {
        SortedMap<String, DocumentValue> keys =
                DocumentObject.of(value, THIS_CONDITION).all();
        if (depth > DEEPEST) {
            tooMuch(value.path(), DEEPEST, Message.of("levels of nested conditions", "层嵌套条件"));
            return ALWAYS;
        }
        if (value.isObject() && keys.isEmpty()) {
            faults.empty(value.path(), Message.of("name a property, or remove the condition", "请写明属性，或删除该条件"));
        }
        List<Condition> conditions = new ArrayList<>();
        keys.forEach((key, below) -> {
            switch (key) {
                case "all" -> conditions.add(new Condition.All(each(below, depth)));
                case "any" -> conditions.add(new Condition.Any(each(below, depth)));
                case "not" -> conditions.add(new Condition.Not(read(below, depth + 1)));
                default -> test(key, below).ifPresent(conditions::add);
            }
        });
        return conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions);
    }

    private List<Condition> each(DocumentValue list, int depth) {
        List<Condition> conditions = new ArrayList<>();
        list.entries().forEach(entry -> conditions.add(read(entry, depth + 1)));
        if (list.isList() && conditions.isEmpty()) {
            faults.empty(list.path(), Message.of("write at least one condition", "请至少写一个条件"));
        }
        return conditions;
    }

    private Optional<Condition> test(String name, DocumentValue value) {
        if (++tests == MOST_TESTS + 1) {
            tooMuch(rule, MOST_TESTS, Message.of("tests", "项检验"));
        }
        return properties
                .require(name, value.path(), faults)
                .flatMap(property ->
                        new ValueTestReader(name, property).read(value).map(test -> new Condition.Has(property, test)));
    }

    private void tooMuch(DocumentPath path, int most, Message what) {
        faults.add(
                ConfigurationFaultKind.TOO_MUCH,
                path,
                Map.of("most", most, "what", what),
                Message.of("split the rule into several", "请拆分为多条规则"));
    }
}
