package org.lmcplan.model.condition;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.property.Condition;
import org.lmcplan.model.property.PropertyPath;
import org.lmcplan.model.property.PropertySet;
import org.lmcplan.model.property.PropertyType;
import org.lmcplan.model.property.ValueTests;

/** Checks a condition against the properties of the parts it is asked of, and makes it a test of them. */
final class ConditionChecker {

    private static final Set<Operator> OF_COUNTS = EnumSet.of(
            Operator.EQUAL, Operator.DIFFERENT, Operator.LESS, Operator.AT_MOST, Operator.MORE, Operator.AT_LEAST);

    private final ConditionProblems problems;
    private final boolean isStrict;

    ConditionChecker(ConditionProblems problems, boolean isStrict) {
        this.problems = problems;
        this.isStrict = isStrict;
    }

    /** Returns the condition; what has problems is reported and left out. */
    Condition check(Node node, PropertySet properties) {
        if (node instanceof Node.Junction junction) {
            List<Condition> conditions = junction.conditions().stream()
                    .map(each -> check(each, properties))
                    .toList();
            return junction.isAnd() ? Condition.all(conditions) : Condition.any(conditions);
        } else if (node instanceof Node.Negation negation) {
            return check(negation.condition(), properties).negated();
        } else if (node instanceof Node.Nested nested) {
            return find(nested.name(), properties)
                    .map(path -> nested(nested, path))
                    .orElse(Condition.ALWAYS);
        }
        Node.Test test = (Node.Test) node;
        return find(test.name(), properties).flatMap(path -> test(test, path)).orElse(Condition.ALWAYS);
    }

    private Optional<PropertyPath> find(Token name, PropertySet properties) {
        boolean isLong = name.text().length() > PropertySet.LONGEST;
        Optional<PropertyPath> path = isLong ? Optional.empty() : properties.find(name.text());
        if (path.isEmpty()) {
            problems.add(
                    ConditionProblemKind.UNKNOWN_PROPERTY,
                    name.start(),
                    name.end(),
                    Message.of("'{0}' is not a property of {1}", "“{0}”不是{1}的属性", name.text(), properties.described()),
                    isLong ? Message.nothing() : properties.hint(name.text(), Integer.MAX_VALUE));
        }
        return path;
    }

    private Condition nested(Node.Nested nested, PropertyPath path) {
        if (path.kinds().isEmpty()) {
            problems.add(
                    ConditionProblemKind.WRONG_OPERATOR,
                    nested.name().start(),
                    nested.name().end(),
                    Message.of(
                            "'{0}' leads to nothing that has properties",
                            "“{0}”不指向有属性的对象", nested.name().text()),
                    Message.of(
                            "compare it directly, as in: {0} = …",
                            "请直接比较，如：{0} = …", nested.name().text()));
            return Condition.ALWAYS;
        }
        Condition condition = check(nested.condition(), PropertySet.behind(path));
        return switch (nested.quantifier()) {
            case ALL -> Condition.someOf(path, condition.negated()).negated();
            case NONE -> Condition.someOf(path, condition).negated();
            default -> Condition.someOf(path, condition);
        };
    }

    private Optional<Condition> test(Node.Test test, PropertyPath path) {
        boolean counts = test.subject() == Subject.COUNT;
        boolean measures = test.subject() == Subject.LENGTH;
        if (measures && path.type() != PropertyType.TEXT) {
            wrongOperator(test, path, Message.of("the length of a text can be compared", "只能比较文本的长度"));
            return Optional.empty();
        }
        Set<Operator> operators = counts || measures ? OF_COUNTS : Operator.of(path.type());
        if (!operators.contains(test.operator())) {
            wrongOperator(
                    test, path, Message.of("use one of: {0}", "可用：{0}", Message.verbatim(Operator.list(operators))));
            return Optional.empty();
        }
        if (test.ignoresCase()
                && !(test.operator().comparesWords() && path.type().hasPatterns())) {
            wrongOperator(test, path, Message.of("leave out 'ignoring case'", "请删除 ignoring case"));
        }
        if (test.operator() == Operator.DIFFERENT && test.subject() == Subject.VALUE && path.isList()) {
            String rest = test.name().text() + " != " + test.literals().get(0);
            wrongOperator(
                    test,
                    path,
                    Message.of("write 'any {0}' or 'all {0}'", "请写 any {0} 或 all {0}", Message.verbatim(rest)));
            return Optional.empty();
        }
        LiteralReader reader = new LiteralReader(test, path, problems, isStrict);
        if (counts || measures) {
            return reader.number().map(number -> {
                Predicate<Long> accepted =
                        count -> Comparison.holds(test.operator(), Long.compare(count, number.longValueExact()));
                return counts ? Condition.count(path, accepted) : Condition.some(path, ValueTests.length(accepted));
            });
        }
        boolean isOpen = path.type() == PropertyType.EXTENSION && Operator.ORDER.contains(test.operator());
        return reader.values()
                .map(values -> test(test, path, Comparison.of(test, path.type(), values)))
                .map(condition -> isOpen ? condition.comparing(path, Comparison.doubts(test)) : condition);
    }

    private static Condition test(Node.Test test, PropertyPath path, Predicate<Object> accepted) {
        return switch (test.subject()) {
            case ALL -> Condition.every(path, accepted);
            case NONE -> Condition.some(path, accepted).negated();
            default -> Condition.some(path, accepted);
        };
    }

    private void wrongOperator(Node.Test test, PropertyPath path, Message operators) {
        Message hint = path.type() == PropertyType.LANGUAGE && test.operator().isPattern()
                ? Message.of(
                        "name a language, as in {0}.en",
                        "请写明语言，如 {0}.en", test.name().text())
                : operators;
        Message type = path.type().described(path.isList());
        problems.add(
                ConditionProblemKind.WRONG_OPERATOR,
                test.sign().start(),
                test.sign().end(),
                Message.of(
                        "'{0}' does not apply to '{1}', which is {2}",
                        "“{0}”不适用于“{1}”（{2}）", test.sign().text(), test.name().text(), type),
                hint);
    }
}
