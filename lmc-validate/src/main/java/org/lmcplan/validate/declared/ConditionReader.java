package org.lmcplan.validate.declared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.config.ConfigurationFaultKind;
import org.lmcplan.validate.config.Faults;
import org.lmcplan.validate.config.Keys;
import org.lmcplan.validate.rule.Lookup;

/** Reads the conditions of one declared rule, and holds them to what the kinds of parts have. */
final class ConditionReader {

    /** How many tests one rule may make. */
    static final int MOST_TESTS = 100;

    /** How deep conditions may stand in conditions. */
    static final int DEEPEST = 8;

    private static final Message CONDITION = Message.of("a condition", "条件");
    private static final Condition NOTHING = new Condition.All(List.of());

    private final Selection selection;
    private final Faults faults;
    private final DocumentPath rule;
    private int tests;

    ConditionReader(Selection selection, Item rule) {
        this.selection = selection;
        this.faults = rule.faults();
        this.rule = rule.path();
    }

    /** The condition; of what is faulty, nothing. */
    Condition read(Item item) {
        return read(item, 1);
    }

    private Condition read(Item item, int depth) {
        SortedMap<String, Item> keys = Keys.of(item, CONDITION).all();
        if (depth > DEEPEST) {
            tooMuch(item.path(), DEEPEST, Message.of("conditions within each other", "层嵌套条件"));
            return NOTHING;
        }
        if (item.isObject() && keys.isEmpty()) {
            faults.add(
                    ConfigurationFaultKind.EMPTY,
                    item.path(),
                    Map.of(),
                    Message.of("name a property, or leave the condition out", "请写明属性，或去掉该条件"));
        }
        List<Condition> parts = new ArrayList<>();
        keys.forEach((key, value) -> {
            switch (key) {
                case "all" -> parts.add(new Condition.All(each(value, depth)));
                case "any" -> parts.add(new Condition.Any(each(value, depth)));
                case "not" -> parts.add(new Condition.Not(read(value, depth + 1)));
                default -> test(key, value).ifPresent(parts::add);
            }
        });
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private List<Condition> each(Item list, int depth) {
        List<Condition> conditions = new ArrayList<>();
        list.entries().forEach(entry -> conditions.add(read(entry, depth + 1)));
        if (list.isList() && conditions.isEmpty()) {
            faults.add(
                    ConfigurationFaultKind.EMPTY,
                    list.path(),
                    Map.of(),
                    Message.of("write at least one condition", "请至少写一个条件"));
        }
        return conditions;
    }

    private Optional<Condition> test(String name, Item value) {
        if (++tests == MOST_TESTS + 1) {
            tooMuch(rule, MOST_TESTS, Message.of("tests", "项检验"));
        }
        return selection
                .require(name, value.path(), faults)
                .flatMap(property ->
                        new TestReader(name, property).read(value).map(test -> new Condition.Has(property, test)));
    }

    private void tooMuch(DocumentPath path, int most, Message what) {
        faults.add(
                ConfigurationFaultKind.TOO_MUCH,
                path,
                Map.of("most", Message.excerpt(Integer.toString(most)), "what", what),
                Message.of("split the rule into several", "请拆分为多条规则"));
    }

    /** What it takes to know all of these. */
    static Set<Lookup> lookups(List<Condition> conditions, Iterable<Property> shown) {
        Set<Lookup> all = EnumSet.noneOf(Lookup.class);
        conditions.forEach(condition -> all.addAll(condition.lookups()));
        shown.forEach(property -> all.addAll(property.lookups()));
        return all;
    }
}
