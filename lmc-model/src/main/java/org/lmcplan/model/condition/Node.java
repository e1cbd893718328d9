package org.lmcplan.model.condition;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A part of a parsed condition. Its text is canonical: the same for conditions that differ only in blanks, quotes and parentheses. */
sealed interface Node {

    /** Conditions joined by "and" or "or". */
    record Junction(boolean isAnd, List<Node> conditions) implements Node {
        @Override
        public String toString() {
            return conditions.stream()
                    .map(each -> isAnd && each instanceof Junction ? "(" + each + ")" : each.toString())
                    .collect(Collectors.joining(isAnd ? " and " : " or "));
        }
    }

    /** The opposite of a condition. */
    record Negation(Node condition) implements Node {
        @Override
        public String toString() {
            return "not " + (condition instanceof Junction ? "(" + condition + ")" : condition);
        }
    }

    /** A test of the values of a property. */
    record Test(Subject subject, Token name, Token sign, Operator operator, List<Literal> literals, boolean ignoresCase)
            implements Node {
        @Override
        public String toString() {
            String values = literals.stream().map(Literal::toString).collect(Collectors.joining(", "));
            return subject.before(name.text())
                    + " "
                    + operator
                    + (operator == Operator.IN ? " (" + values + ")" : values.isEmpty() ? "" : " " + values)
                    + (ignoresCase ? " ignoring case" : "");
        }
    }

    /** A condition on the parts that a property leads to. */
    record Nested(Subject quantifier, Token name, Node condition) implements Node {
        @Override
        public String toString() {
            return quantifier.before(name.text()) + " (" + condition + ")";
        }
    }

    /** A value to compare with. */
    record Literal(Token token) {

        private static final Pattern PLAIN = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_.:/-]*");
        private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.].*");
        private static final Pattern KEYWORD = Pattern.compile("(?i)and|or|not|in");

        String text() {
            return token.text();
        }

        boolean isQuoted() {
            return token.kind() == Token.Kind.QUOTED;
        }

        @Override
        public String toString() {
            boolean plain =
                    PLAIN.matcher(text()).matches() && !KEYWORD.matcher(text()).matches();
            boolean bare = isQuoted() ? plain && !NUMBER.matcher(text()).matches() : plain || isNumber();
            return bare ? text() : ConditionText.quote(text());
        }

        /** Returns whether it is written like a number, without quotes. */
        boolean isNumber() {
            return !isQuoted() && DECIMAL.matcher(text()).matches();
        }

        private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    }
}
