package org.lmcplan.model.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.property.Glob;
import org.lmcplan.model.property.Magnitude;
import org.lmcplan.model.property.PropertyPath;
import org.lmcplan.model.property.WordHint;

/** Reads the values that a test compares with, and checks that the property can have them. */
final class LiteralReader {

    private static final int MOST_SHOWN = 40;

    private final Node.Test test;
    private final PropertyPath path;
    private final ConditionProblems problems;
    private final boolean isStrict;

    LiteralReader(Node.Test test, PropertyPath path, ConditionProblems problems, boolean isStrict) {
        this.test = test;
        this.path = path;
        this.problems = problems;
        this.isStrict = isStrict;
    }

    /** Returns the values; nothing if one of them is invalid. */
    Optional<List<Object>> values() {
        List<Object> values = new ArrayList<>();
        test.literals().forEach(literal -> value(literal).ifPresent(values::add));
        return values.size() == test.literals().size() ? Optional.of(values) : Optional.empty();
    }

    /** Returns the whole number that a count is compared with. */
    Optional<BigDecimal> number() {
        Node.Literal literal = test.literals().get(0);
        Optional<BigDecimal> number = literal.isNumber() && literal.text().matches("[0-9]{1,9}")
                ? Optional.of(new BigDecimal(literal.text()))
                : Optional.empty();
        if (number.isEmpty()) {
            wrong(
                    literal,
                    Message.of("a whole number", "整数"),
                    Message.of("write plain digits, without quotes", "请用数字书写，不加引号"));
        }
        return number;
    }

    private Optional<?> value(Node.Literal literal) {
        return switch (path.type()) {
            case CODE -> code(literal);
            case TEXT -> path.codes().isEmpty() || test.operator().isPattern() ? text(literal) : code(literal);
            case ID -> id(literal);
            case LANGUAGE ->
                read(
                        literal,
                        LanguageTag.parse(literal.text()).map(LanguageTag::value),
                        Message.of("write a tag such as en, zh or km", "请写 en、zh 或 km 之类的标签"));
            case SECTION ->
                read(
                        literal,
                        SectionNumber.parse(literal.text()),
                        Message.of("write it like 4.2.12", "请写成 4.2.12 的形式"));
            case NUMBER ->
                read(
                        literal,
                        literal.isNumber() ? Optional.of(new BigDecimal(literal.text())) : Optional.empty(),
                        Message.of("write plain digits, without quotes", "请用数字书写，不加引号"));
            case DATE ->
                read(
                        literal,
                        PartialDate.parse(literal.text()),
                        Message.of("write it like 2024, 2024-05 or 2024-05-17", "请写成 2024、2024-05 或 2024-05-17 的形式"));
            case EXTENSION, OBJECT -> // an object is only asked whether it exists
                isStrict
                                && Operator.ORDER.contains(test.operator())
                                && Magnitude.of(literal.text()).isEmpty()
                        ? read(
                                literal,
                                Optional.empty(),
                                Message.of("a number or a date", "数字或日期"),
                                Message.of(
                                        "write it like 1000000, 2027-06 or 2027-Q3",
                                        "请写成 1000000、2027-06 或 2027-Q3 的形式"))
                        : pattern(literal).map(text -> literal);
        };
    }

    private Optional<?> code(Node.Literal literal) {
        SortedSet<String> codes = path.codes();
        if (codes.contains(literal.text())) {
            return Optional.of(literal.text());
        }
        Message hint = WordHint.nearest(literal.text(), codes);
        boolean isTooLong = codes.size() > MOST_SHOWN && hint.equals(WordHint.choice(codes));
        problems.add(
                ConditionProblemKind.WRONG_VALUE,
                literal.token().start(),
                literal.token().end(),
                Message.of(
                        "'{0}' is not a value of '{1}'",
                        "“{0}”不是“{1}”的取值", literal.text(), test.name().text()),
                isTooLong
                        ? Message.of("write a code such as {0} or {1}", "请写代码，如 {0} 或 {1}", codes.first(), codes.last())
                        : withAll(hint, codes));
        return Optional.empty();
    }

    /** Adds the list of all codes to the nearest one. */
    private static Message withAll(Message hint, SortedSet<String> codes) {
        Message all = WordHint.choice(codes);
        return hint.equals(all) || codes.size() > MOST_SHOWN ? hint : Message.of("{0} {1}", "{0}{1}", hint, all);
    }

    private Optional<?> text(Node.Literal literal) {
        if (literal.isNumber() && !test.operator().isPattern()) {
            wrong(
                    literal,
                    path.type().one(),
                    Message.of(
                            "put it in quotes: {0}",
                            "请加引号：{0}", Message.verbatim(ConditionText.quote(literal.text()))));
            return Optional.empty();
        }
        return pattern(literal);
    }

    private Optional<?> id(Node.Literal literal) {
        boolean isId = test.operator().isPattern()
                || Slug.parse(literal.text()).isPresent()
                || CommitmentId.parse(literal.text()).isPresent();
        return isId || test.ignoresCase()
                ? pattern(literal)
                : read(
                        literal,
                        Optional.empty(),
                        Message.of("write it like water-forum or 4.2.12-1", "请写成 water-forum 或 4.2.12-1 的形式"));
    }

    /** Returns the text, which must not be too long for a pattern. */
    private Optional<String> pattern(Node.Literal literal) {
        if (test.operator() == Operator.MATCHES
                && literal.text().codePointCount(0, literal.text().length()) > Glob.LONGEST) {
            problems.add(
                    ConditionProblemKind.TOO_MUCH,
                    literal.token().start(),
                    literal.token().end(),
                    Message.of("the pattern has more than {0} characters", "模式超过 {0} 个字符", Glob.LONGEST),
                    Message.of("use 'contains' for a longer text", "较长的文本请用 contains"));
            return Optional.empty();
        }
        return Optional.of(literal.text());
    }

    private <T> Optional<T> read(Node.Literal literal, Optional<T> value, Message hint) {
        return read(literal, value, path.type().one(), hint);
    }

    private <T> Optional<T> read(Node.Literal literal, Optional<T> value, Message wanted, Message hint) {
        if (value.isEmpty()) {
            wrong(literal, wanted, hint);
        }
        return value;
    }

    private void wrong(Node.Literal literal, Message expected, Message hint) {
        problems.add(
                ConditionProblemKind.WRONG_VALUE,
                literal.token().start(),
                literal.token().end(),
                Message.of(
                        "'{0}' is compared with {1}, not with {2}",
                        "“{0}”应与{1}比较，而不是 {2}",
                        test.subject().before(test.name().text()),
                        expected,
                        literal.toString()),
                hint);
    }
}
