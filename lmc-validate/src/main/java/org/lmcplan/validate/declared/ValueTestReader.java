package org.lmcplan.validate.declared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.property.Condition;
import org.lmcplan.model.property.Glob;
import org.lmcplan.model.property.Incomparable;
import org.lmcplan.model.property.Magnitude;
import org.lmcplan.model.property.PropertyPath;
import org.lmcplan.model.property.PropertyType;
import org.lmcplan.model.property.TextFolding;
import org.lmcplan.model.property.ValueTests;
import org.lmcplan.model.property.WordHint;
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
    private final PropertyPath property;
    private final boolean lenient;

    /** A reader of tests, in which bounds hold for parts without a value if it is lenient. */
    ValueTestReader(String name, PropertyPath property, boolean lenient) {
        this.name = name;
        this.property = property;
        this.lenient = lenient;
    }

    /** Returns the test that a word, a list of words or an object of tests stands for; reports anything else. */
    Optional<Condition> read(DocumentValue value) {
        if (value.isObject()) {
            return tests(value);
        }
        if (value.value() instanceof ExtensionValue.Text text) {
            if (text.text().equals(NONE)) {
                return Optional.of(Condition.count(property, count -> count == 0));
            } else if (text.text().equals(SOME)) {
                return Optional.of(Condition.count(property, count -> count > 0));
            }
        }
        return some(value);
    }

    private Optional<Condition> tests(DocumentValue object) {
        Map<String, Function<DocumentValue, Optional<Condition>>> applicable = applicable();
        List<Condition> tests = new ArrayList<>();
        DocumentObject keys = DocumentObject.of(object, Message.of("this test of '{0}'", "“{0}”的此项检验", name));
        applicable.forEach((key, reader) -> keys.find(key).flatMap(reader).ifPresent(tests::add));
        keys.all().forEach((key, value) -> {
            if (TESTS.contains(key) && !applicable.containsKey(key)) {
                keys.find(key); // so that it is not reported as unknown too
                Message type = property.type().described(property.isList());
                value.report(
                        ConfigurationFaultKind.WRONG_TEST,
                        Map.of("test", key, "property", name, "type", type),
                        WordHint.choice(applicable.keySet()));
            }
        });
        keys.reportUnknownKeys();
        if (keys.all().isEmpty()) {
            object.reportEmpty(WordHint.choice(applicable.keySet()));
        }
        return Optional.of(Condition.all(tests));
    }

    /** The tests that apply to this property. */
    private Map<String, Function<DocumentValue, Optional<Condition>>> applicable() {
        Map<String, Function<DocumentValue, Optional<Condition>>> applicable = new LinkedHashMap<>();
        if (property.isList()) {
            applicable.put("has", this::some);
            applicable.put("only", value -> operands(value).map(all -> Condition.every(property, among(all))));
            applicable.put("count", value -> bounds(value).map(test -> Condition.count(property, test)));
        } else {
            applicable.put("is", value -> value.isList() ? notAList(value) : some(value));
            applicable.put("in", this::some);
        }
        PropertyType type = property.type();
        if (type.hasPatterns()) {
            applicable.put("matches", this::patterns);
        }
        if (type.hasPatterns() && type != PropertyType.ID) {
            applicable.put(
                    "length", value -> bounds(value).map(test -> Condition.some(property, ValueTests.length(test))));
        } else if (type == PropertyType.SECTION) {
            applicable.put(
                    "within",
                    value -> operands(value)
                            .map(list -> ValueTests.within(
                                    list.stream().map(SectionNumber.class::cast).toList()))
                            .map(test -> Condition.some(property, test)));
        } else if (type == PropertyType.NUMBER) {
            applicable.put("atLeast", value -> number(value, least -> number -> number.compareTo(least) >= 0));
            applicable.put("atMost", value -> number(value, most -> number -> number.compareTo(most) <= 0));
        }
        if (type == PropertyType.DATE) {
            applicable.put("atLeast", value -> date(value, ValueTestReader::isFrom));
            applicable.put("atMost", value -> date(value, ValueTestReader::isUntil));
        } else if (type == PropertyType.EXTENSION) {
            applicable.put("atLeast", value -> magnitude(value, sign -> sign >= 0, ValueTestReader::isFrom));
            applicable.put("atMost", value -> magnitude(value, sign -> sign <= 0, ValueTestReader::isUntil));
        }
        return applicable;
    }

    private static boolean isFrom(PartialDate date, PartialDate least) {
        return !date.earliest().isBefore(least.earliest());
    }

    private static boolean isUntil(PartialDate date, PartialDate most) {
        return !date.latest().isAfter(most.latest());
    }

    /** Compares with a number or a date; a value that is neither, or only the other, is not comparable. */
    private Optional<Condition> magnitude(
            DocumentValue value, IntPredicate numbers, BiPredicate<PartialDate, PartialDate> dates) {
        Optional<Magnitude> bound = value.value() instanceof ExtensionValue.Numeral number
                ? Optional.of(Magnitude.of(number.number()))
                : value.parse(
                        text -> Optional.of(Magnitude.of(text)).filter(read -> !read.isEmpty()),
                        Message.of("a number or a date", "数字或日期"),
                        Message.of(
                                "write it like 1000000, \"2027-06\" or \"2027-Q3\"",
                                "请写成 1000000、\"2027-06\" 或 \"2027-Q3\" 的形式"));
        String shown = value.value() instanceof ExtensionValue.Text text
                ? text.text()
                : value.value().toString();
        return bound.map(wanted -> bounded(each -> Magnitude.of(each).compare(wanted, numbers, dates))
                .comparing(
                        property,
                        each -> Magnitude.of(each).isComparableWith(wanted)
                                ? Optional.empty()
                                : Optional.of(new Incomparable(name, each, shown))));
    }

    private Condition bounded(Predicate<Object> test) {
        Condition some = Condition.some(property, test);
        return lenient ? Condition.any(List.of(Condition.count(property, count -> count == 0), some)) : some;
    }

    /** Returns a bound of a number, which may be a text with decimals, as amounts are. */
    private static Optional<BigDecimal> decimal(DocumentValue value) {
        if (value.value() instanceof ExtensionValue.Numeral number) {
            return Optional.of(number.number());
        }
        return value.parse(
                text -> Magnitude.of(text).number(),
                PropertyType.NUMBER.one(),
                Message.of("write it like 3 or \"15.8\"", "请写成 3 或 \"15.8\" 的形式"));
    }

    private Optional<Condition> number(DocumentValue value, Function<BigDecimal, Predicate<BigDecimal>> test) {
        return decimal(value).map(bound -> bounded(ValueTests.number(test.apply(bound))));
    }

    /** Compares with a date, which may be written as the number of a year. */
    private Optional<Condition> date(DocumentValue value, BiPredicate<PartialDate, PartialDate> test) {
        return dateOf(value).map(bound -> bounded(each -> test.test((PartialDate) each, bound)));
    }

    private static Optional<PartialDate> dateOf(DocumentValue value) {
        return value.value() instanceof ExtensionValue.Numeral
                ? value.number().flatMap(year -> PartialDate.parse(String.format(Locale.ROOT, "%04d", year)))
                : value.parse(
                        PartialDate::parse,
                        PropertyType.DATE.one(),
                        Message.of(
                                "write it like \"2027\", \"2027-06\" or \"2027-Q3\"",
                                "请写成 \"2027\"、\"2027-06\" 或 \"2027-Q3\" 的形式"));
    }

    private Optional<Condition> some(DocumentValue value) {
        return operands(value).map(all -> Condition.some(property, among(all)));
    }

    private Optional<Condition> notAList(DocumentValue value) {
        value.reportType(property.type().one(), Message.of("use 'in' to give a list", "如需列表请用 in"));
        return Optional.empty();
    }

    private Optional<Condition> patterns(DocumentValue value) {
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
        return patterns.map(list -> {
            Predicate<Object> test = ValueTests.matches(list.stream()
                    .map(text -> new Glob(TextFolding.withoutCase(text.toString())))
                    .toList());
            return Condition.some(property, each -> test.test(TextFolding.withoutCase(each.toString())));
        });
    }

    /** A number, or an object with {@code atLeast}, {@code atMost} or both. */
    private Optional<Predicate<Long>> bounds(DocumentValue value) {
        if (!value.isObject()) {
            return value.number().map(exactly -> count -> count.equals((long) exactly));
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
        return Optional.of(count -> from <= count && count <= to);
    }

    private Predicate<Object> among(List<Object> accepted) {
        if (property.type() == PropertyType.NUMBER) { // 15.8 is the same as 15.80
            Predicate<Object> test = ValueTests.among(accepted);
            return value -> test.test(((BigDecimal) value).stripTrailingZeros());
        }
        Predicate<Object> test = ValueTests.among(
                property.type().hasPatterns()
                        ? accepted.stream().map(Object::toString).toList()
                        : accepted);
        return property.type().hasPatterns() ? value -> test.test(value.toString()) : test;
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
            case TEXT, ID, EXTENSION -> value.text();
            case DATE -> value.value() instanceof ExtensionValue.Numeral ? dateOf(value) : value.text();
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
            case NUMBER -> decimal(value).map(BigDecimal::stripTrailingZeros);
            case OBJECT -> {
                value.reportType(
                        Message.of("'none' or 'some'", "none 或 some"),
                        Message.of("test its properties, as in {0}", "请检验其属性，如 {0}", name + ".from"));
                yield Optional.empty();
            }
        };
    }
}
