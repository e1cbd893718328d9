package org.lmcplan.validate.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.condition.ConditionProblem;
import org.lmcplan.model.condition.ConditionText;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.property.Condition;
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

    private final RuleProperties properties;
    private final DocumentValue rule;
    private int tests;
    private boolean isRequirement;

    ConditionReader(RuleProperties properties, DocumentValue rule) {
        this.properties = properties;
        this.rule = rule;
    }

    /** Returns the condition that selects parts; invalid parts of it are reported and left out. */
    Condition selection(DocumentValue value) {
        isRequirement = false;
        return read(value, 1, false);
    }

    /** Returns the condition that parts must meet; bounds do not apply to parts without the value. */
    Condition requirement(DocumentValue value) {
        isRequirement = true;
        return read(value, 1, true);
    }

    /** Reads a condition, in which the bounds of a value that is missing may hold. */
    private Condition read(DocumentValue value, int depth, boolean lenient) {
        if (value.value() instanceof ExtensionValue.Text text) {
            return read(value, text.text());
        }
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
                case "all" -> conditions.add(Condition.all(each(below, depth, lenient)));
                case "any" -> conditions.add(Condition.any(each(below, depth, lenient)));
                case "not" ->
                    conditions.add(
                            read(below, depth + 1, isRequirement && !lenient).negated());
                default -> test(key, below, lenient).ifPresent(conditions::add);
            }
        });
        return Condition.all(conditions);
    }

    /** Reads a condition that is written as text, like a query. */
    private Condition read(DocumentValue value, String text) {
        ConditionText.Checked checked =
                ConditionText.parse(text).strictlyOn(properties.all().kinds());
        for (ConditionProblem problem : checked.problems()) {
            value.report(
                    ConfigurationFaultKind.WRONG_CONDITION,
                    Map.of("at", text.codePointCount(0, problem.start()) + 1, "problem", problem.message()),
                    problem.hint());
        }
        if (checked.condition().steps() > RuleProperties.MOST_STEPS) {
            value.report(
                    ConfigurationFaultKind.WRONG_CONDITION,
                    Map.of("at", 1, "problem", Message.of("it looks more than one step away", "它查看的内容超过一步之外")),
                    Message.of(
                            "test the part and what it leads to, as in targets.lifecycle",
                            "请只检验要素本身及其所指内容，如 targets.lifecycle"));
            return Condition.ALWAYS;
        }
        return checked.condition();
    }

    private List<Condition> each(DocumentValue list, int depth, boolean lenient) {
        List<Condition> conditions = new ArrayList<>();
        list.entries().forEach(entry -> conditions.add(read(entry, depth + 1, lenient)));
        if (list.isList() && conditions.isEmpty()) {
            list.reportEmpty(Message.of("write at least one condition", "请至少写一个条件"));
        }
        return conditions;
    }

    private Optional<Condition> test(String name, DocumentValue value, boolean lenient) {
        if (++tests == MOST_TESTS + 1) {
            tooMuch(rule, MOST_TESTS, Message.of("tests", "项检验"));
        }
        return properties
                .require(name, value)
                .flatMap(property -> new ValueTestReader(name, property, lenient).read(value));
    }

    private void tooMuch(DocumentValue value, int most, Message what) {
        value.report(
                ConfigurationFaultKind.TOO_MUCH,
                Map.of("most", most, "what", what),
                Message.of("split the rule into several", "请拆分为多条规则"));
    }
}
