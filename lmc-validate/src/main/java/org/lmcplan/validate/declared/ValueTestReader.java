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
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.document.DocumentObject;
import org.lmcplan.validate.document.DocumentValue;

/** Reads the test of one property and checks it against the type of the property. */
final class ValueTestReader {

    /** The keys of all tests. */
    static final Set<String> TESTS =
            Set.of("is", "in", "has", "only", "count", "matches", "length", "within", "atLeast", "atMost");

    private static final String NONE = "none";
    private static final String SOME = "some";
    private static final Message THESE_BOUNDS = Message.of("these bounds", "此界限");

    private final String name;
    private final Property property;

    ValueTestReader(String name, Property property) {
        this.name = name;
        this.property = property;
    }

    /** Returns the test that a word, a list of words or an object of tests stands for; reports anything else. */
    Optional<ValueTest> read(DocumentValue value) {
        if (value.isObject()) {
            return tests(value);
        }
        if (value.value() instanceof ExtensionValue.Text text) {
            if (text.text().equals(NONE)) {
                return Optional.of(ValueTest.count(0, 0));
            } else if (text.text().equals(SOME)) {
                return Optional.of(ValueTest.count(1, Integer.MAX_VALUE));
            }
        }
        return some(value);
    }

    private Optional<ValueTest> tests(DocumentValue object) {
        Map<String, Function<DocumentValue, Optional<ValueTest>>> applicable = applicable();
        List<ValueTest> tests = new ArrayList<>();
        DocumentObject keys = DocumentObject.of(object, Message.of("this test of '{0}'", "“{0}”的此项检验", name));
        applicable.forEach((key, reader) -> keys.find(key).flatMap(reader).ifPresent(tests::add));
        keys.all().forEach((key, value) -> {
            if (TESTS.contains(key) && !applicable.containsKey(key)) {
                keys.find(key); // so that it is not reported as unknown too
                Message type = property.type().described(property.isList());
                value.report(
                        ConfigurationFaultKind.WRONG_TEST,
                        Map.of("test", key, "property", name, "type", type),
                        DocumentValue.choice(applicable.keySet()));
            }
        });
        keys.reportUnknownKeys();
        if (keys.all().isEmpty()) {
            object.reportEmpty(DocumentValue.choice(applicable.keySet()));
        }
        return Optional.of(tests.size() == 1 ? tests.get(0) : ValueTest.all(tests));
    }

    /** The tests that apply to this property. */
    private Map<String, Function<DocumentValue, Optional<ValueTest>>> applicable() {
        Map<String, Function<DocumentValue, Optional<ValueTest>>> applicable = new LinkedHashMap<>();
        if (property.isList()) {
            applicable.put("has", this::some);
            applicable.put("only", value -> operands(value).map(ValueTest::only));
            applicable.put("count", value -> bounds(value, ValueTest::count));
        } else {
            applicable.put("is", value -> value.isList() ? notAList(value) : some(value));
            applicable.put("in", this::some);
        }
        PropertyType type = property.type();
        if (EnumSet.of(PropertyType.TEXT, PropertyType.ID).contains(type)) {
            applicable.put("matches", this::patterns);
        }
        if (type == PropertyType.TEXT) {
            applicable.put("length", value -> bounds(value, ValueTest::length));
        } else if (type == PropertyType.SECTION) {
            applicable.put(
                    "within",
                    value -> operands(value)
                            .map(list -> ValueTest.within(
                                    list.stream().map(SectionNumber.class::cast).toList())));
        } else if (type == PropertyType.NUMBER) {
            applicable.put(
                    "atLeast", value -> value.number().map(least -> ValueTest.between(least, Integer.MAX_VALUE)));
            applicable.put("atMost", value -> value.number().map(most -> ValueTest.between(Integer.MIN_VALUE, most)));
        }
        return applicable;
    }

    private Optional<ValueTest> some(DocumentValue value) {
        return operands(value).map(ValueTest::some);
    }

    private Optional<ValueTest> notAList(DocumentValue value) {
        value.reportType(property.type().one(), Message.of("use 'in' to give a list", "如需列表请用 in"));
        return Optional.empty();
    }

    private Optional<ValueTest> patterns(DocumentValue value) {
        Optional<List<Object>> patterns = each(
                value,
                one -> one.parse(
                        text -> text.codePointCount(0, text.length()) <= Glob.LONGEST
                                ? Optional.of(text)
                                : Optional.empty(),
                        Message.of("a pattern", "模式"),
                        Message.of(
                                "write at most {0} characters, where * stands for any text",
                                "请写不超过 {0} 个字符的文本，* 代表任意文本", Glob.LONGEST)));
        return patterns.map(list -> ValueTest.matches(
                list.stream().map(text -> new Glob(text.toString())).toList()));
    }

    /** A number, or an object with {@code atLeast}, {@code atMost} or both. */
    private Optional<ValueTest> bounds(DocumentValue value, BiFunction<Integer, Integer, ValueTest> test) {
        if (!value.isObject()) {
            return value.number().map(exactly -> test.apply(exactly, exactly));
        }
        DocumentObject keys = DocumentObject.of(value, THESE_BOUNDS);
        Optional<DocumentValue> least = keys.find("atLeast");
        Optional<DocumentValue> most = keys.find("atMost");
        if (least.isEmpty() && most.isEmpty()) {
            value.reportMissing("atLeast", THESE_BOUNDS);
        }
        keys.reportUnknownKeys();
        int from = least.flatMap(DocumentValue::number).orElse(0);
        int to = most.flatMap(DocumentValue::number).orElse(Integer.MAX_VALUE);
        return Optional.of(test.apply(from, to));
    }

    private Optional<List<Object>> operands(DocumentValue value) {
        return each(value, this::operand);
    }

    /** Returns one value or a list of values; nothing if there are none or all are invalid. */
    private static Optional<List<Object>> each(
            DocumentValue value, Function<DocumentValue, ? extends Optional<?>> reader) {
        List<DocumentValue> entries = value.oneOrMore();
        if (entries.isEmpty()) {
            value.reportEmpty(Message.of("write at least one value", "请至少写一个值"));
        }
        List<Object> values = new ArrayList<>();
        entries.forEach(entry -> reader.apply(entry).ifPresent(values::add));
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private Optional<?> operand(DocumentValue value) {
        Message wanted = property.type().one();
        return switch (property.type()) {
            case TEXT, ID -> value.text();
            case CODE ->
                value.word(
                        property.codes().stream()
                                .collect(Collectors.toMap(code -> code, code -> code, (a, b) -> a, TreeMap::new)),
                        Message.of("a value of '{0}'", "“{0}”的取值", name));
            case LANGUAGE ->
                value.parse(
                        text -> LanguageTag.parse(text).map(LanguageTag::value),
                        wanted,
                        Message.of("write a tag such as en, zh or km", "请写 en、zh 或 km 之类的标签"));
            case SECTION ->
                value.parse(
                        SectionNumber::parse,
                        wanted,
                        Message.of("write it in quotes, like \"4.2.12\"", "请加引号，如 \"4.2.12\""));
            case NUMBER -> value.number();
        };
    }
}
