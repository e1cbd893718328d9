package org.lmcplan.validate.declared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.config.ConfigurationFaultKind;
import org.lmcplan.validate.config.Glob;
import org.lmcplan.validate.config.Keys;
import org.lmcplan.validate.config.Nearest;

/** Reads the test of one property, and holds it to the type of the property. */
public final class TestReader {

    private static final String NONE = "none";
    private static final String SOME = "some";
    private static final Message BOUNDS = Message.of("bounds", "界限");

    private final String name;
    private final Property property;

    TestReader(String name, Property property) {
        this.name = name;
        this.property = property;
    }

    /** A word, a list of words, or an object of tests; empty, and reported, where it is none that fits. */
    Optional<ValueTest> read(Item item) {
        if (item.isObject()) {
            return tests(item);
        }
        if (item.value() instanceof ExtensionValue.Text text) {
            if (text.text().equals(NONE)) {
                return Optional.of(ValueTest.count(0, 0));
            } else if (text.text().equals(SOME)) {
                return Optional.of(ValueTest.count(1, Integer.MAX_VALUE));
            }
        }
        return some(item);
    }

    private Optional<ValueTest> tests(Item item) {
        Map<String, Function<Item, Optional<ValueTest>>> known = known();
        List<ValueTest> tests = new ArrayList<>();
        Keys keys = Keys.of(item, Message.of("a test of '{0}'", "“{0}”的检验", name));
        known.forEach((key, reader) -> keys.find(key).flatMap(reader).ifPresent(tests::add));
        keys.all().forEach((key, value) -> {
            if (TESTS.contains(key) && !known.containsKey(key)) {
                keys.find(key); // it is known, but not of this property
                value.faults()
                        .add(
                                ConfigurationFaultKind.WRONG_TEST,
                                value.path(),
                                Map.of(
                                        "test", Message.excerpt(key),
                                        "property", Message.excerpt(name),
                                        "type", property.type().shown(property.many())),
                                Nearest.hint("", known.keySet()));
            }
        });
        keys.end();
        if (keys.all().isEmpty()) {
            item.faults().add(ConfigurationFaultKind.EMPTY, item.path(), Map.of(), Nearest.hint("", known.keySet()));
        }
        return Optional.of(tests.size() == 1 ? tests.get(0) : ValueTest.all(tests));
    }

    /** Every test that there is. */
    public static final Set<String> TESTS =
            Set.of("is", "in", "has", "only", "count", "matches", "length", "within", "atLeast", "atMost");

    /** The tests of this property. */
    private Map<String, Function<Item, Optional<ValueTest>>> known() {
        Map<String, Function<Item, Optional<ValueTest>>> known = new LinkedHashMap<>();
        if (property.many()) {
            known.put("has", this::some);
            known.put("only", item -> operands(item).map(ValueTest::only));
            known.put("count", item -> bounds(item, ValueTest::count));
        } else {
            known.put("is", item -> item.isList() ? notAList(item) : some(item));
            known.put("in", this::some);
        }
        PropertyType type = property.type();
        if (EnumSet.of(PropertyType.TEXT, PropertyType.ID).contains(type)) {
            known.put("matches", this::patterns);
        }
        if (type == PropertyType.TEXT) {
            known.put("length", item -> bounds(item, ValueTest::length));
        } else if (type == PropertyType.SECTION) {
            known.put(
                    "within",
                    item -> operands(item)
                            .map(list -> ValueTest.within(
                                    list.stream().map(SectionNumber.class::cast).toList())));
        } else if (type == PropertyType.NUMBER) {
            known.put("atLeast", item -> item.number().map(least -> ValueTest.between(least, Integer.MAX_VALUE)));
            known.put("atMost", item -> item.number().map(most -> ValueTest.between(Integer.MIN_VALUE, most)));
        }
        return known;
    }

    private Optional<ValueTest> some(Item item) {
        return operands(item).map(ValueTest::some);
    }

    private Optional<ValueTest> notAList(Item item) {
        item.faults().wrongType(item, property.type().one(), Message.of("write in: before a list", "列表前请写 in:"));
        return Optional.empty();
    }

    private Optional<ValueTest> patterns(Item item) {
        Optional<List<Object>> patterns = each(
                item,
                one -> one.form(
                        text -> text.length() <= Glob.LONGEST ? Optional.of(text) : Optional.empty(),
                        Message.of("a pattern", "模式"),
                        Message.of(
                                "write a text of at most " + Glob.LONGEST + " characters, with * for any of them",
                                "请写不超过 " + Glob.LONGEST + " 个字符的文本，* 代表任意字符")));
        return patterns.map(list -> ValueTest.matches(
                list.stream().map(text -> new Glob(text.toString())).toList()));
    }

    /** A number, or an object with {@code atLeast}, {@code atMost} or both. */
    private Optional<ValueTest> bounds(Item item, BiFunction<Integer, Integer, ValueTest> test) {
        if (!item.isObject()) {
            return item.number().map(exactly -> test.apply(exactly, exactly));
        }
        Keys keys = Keys.of(item, BOUNDS);
        Optional<Item> least = keys.find("atLeast");
        Optional<Item> most = keys.find("atMost");
        if (least.isEmpty() && most.isEmpty()) {
            item.faults().missingKey(item.path(), "atLeast", BOUNDS);
        }
        keys.end();
        int from = least.flatMap(Item::number).orElse(0);
        int to = most.flatMap(Item::number).orElse(Integer.MAX_VALUE);
        return Optional.of(test.apply(from, to));
    }

    private Optional<List<Object>> operands(Item item) {
        return each(item, this::operand);
    }

    /** One value or a list of them; empty where there is none, or one is faulty. */
    private static Optional<List<Object>> each(Item item, Function<Item, ? extends Optional<?>> reader) {
        List<Item> entries = item.oneOrMore();
        if (entries.isEmpty()) {
            item.faults()
                    .add(
                            ConfigurationFaultKind.EMPTY,
                            item.path(),
                            Map.of(),
                            Message.of("write at least one value", "请至少写一个值"));
        }
        List<Object> values = new ArrayList<>();
        entries.forEach(entry -> reader.apply(entry).ifPresent(values::add));
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private Optional<?> operand(Item item) {
        return switch (property.type()) {
            case TEXT, ID -> item.text();
            case CODE ->
                item.word(
                        property.codes().stream()
                                .collect(Collectors.toMap(code -> code, code -> code, (a, b) -> a, TreeMap::new)),
                        Message.of("a value of '{0}'", "“{0}”的取值", name));
            case LANGUAGE ->
                item.form(
                        text -> LanguageTag.canonical(text).filter(text::equals),
                        property.type().one(),
                        Message.of("write a tag such as en, zh or km", "请写 en、zh 或 km 之类的标签"));
            case SECTION ->
                item.form(
                        SectionNumber::parse,
                        property.type().one(),
                        Message.of("write it like \"4.2.12\", in quotes", "请写成 \"4.2.12\"，加引号"));
            case NUMBER -> item.number();
        };
    }
}
