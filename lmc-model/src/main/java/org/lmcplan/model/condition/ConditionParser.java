package org.lmcplan.model.condition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.problem.Message;

/** Parses the tokens of a condition by recursive descent. After a problem it goes on at the next "and" or "or". */
final class ConditionParser {

    private static final String OPEN = "(";
    private static final String CLOSE = ")";
    private static final Message EXAMPLE =
            Message.of("a condition is written like: force = deliver", "条件的写法如：force = deliver");

    /** Ends the parsing of a condition that is nested too deeply. */
    @SuppressWarnings("serial")
    private static final class TooDeep extends RuntimeException {
        TooDeep() {
            super(null, null, false, false);
        }
    }

    private final List<Token> tokens;
    private final ConditionProblems problems;
    private int at;
    private int tests;

    ConditionParser(List<Token> tokens, ConditionProblems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    /** Returns the query; null if it has problems that leave nothing of it. */
    @Nullable
    Node parse() {
        try {
            return whole();
        } catch (TooDeep stop) {
            return null;
        }
    }

    private @Nullable Node whole() {
        Node node = junction(false, 1);
        while (next().kind() != Token.Kind.END) {
            malformed(
                    Message.of("nothing opens this parenthesis", "此括号没有对应的左括号"),
                    Message.of("remove it, or add ( before", "请删除，或在前面补上 ("));
            at++;
            if (accept("and") || accept("or")) {
                junction(false, 1);
            }
        }
        return node;
    }

    private @Nullable Node junction(boolean isAnd, int depth) {
        List<Node> conditions = new ArrayList<>();
        String word = isAnd ? "and" : "or";
        do {
            Node node = isAnd ? condition(depth) : junction(true, depth);
            if (node instanceof Node.Junction inner && inner.isAnd() == isAnd) {
                conditions.addAll(inner.conditions());
            } else if (node != null) {
                conditions.add(node);
            }
        } while (accept(word));
        return conditions.size() == 1
                ? conditions.get(0)
                : conditions.isEmpty() ? null : new Node.Junction(isAnd, conditions);
    }

    private @Nullable Node condition(int depth) {
        Token token = next();
        if (depth > ConditionText.DEEPEST) {
            problems.add(
                    ConditionProblemKind.TOO_MUCH,
                    token.start(),
                    token.end(),
                    Message.of("the condition has more than {0} levels", "条件超过 {0} 层", ConditionText.DEEPEST),
                    Message.of("split it into several", "请拆分为多个条件"));
            throw new TooDeep();
        }
        if (accept("not")) {
            Node node = condition(depth + 1);
            return node == null ? null : new Node.Negation(node);
        }
        int start = at;
        boolean isGroup = token.isSymbol(OPEN);
        Node node = isGroup ? inParentheses(depth) : test(depth);
        if ((isGroup || node != null) && !isAtEndOfCondition()) {
            malformed(
                    Message.of(
                            "expected 'and', 'or' or the end, but found '{0}'",
                            "此处应为 and、or 或结尾，而不是“{0}”", next().text()),
                    Message.of(
                            "join conditions with 'and' or 'or'; put a text with blanks in quotes",
                            "请用 and 或 or 连接条件；含空格的文本请加引号"));
        }
        skip(start);
        return node;
    }

    private @Nullable Node inParentheses(int depth) {
        Token open = tokens.get(at++);
        Node node = junction(false, depth + 1);
        if (next().isSymbol(CLOSE)) {
            at++;
        } else {
            problems.add(
                    ConditionProblemKind.MALFORMED,
                    open.start(),
                    open.end(),
                    Message.of("the parenthesis that opens here is not closed", "此处的左括号未闭合"),
                    Message.of("add )", "请补上 )"));
        }
        return node;
    }

    private @Nullable Node test(int depth) {
        Subject subject = Subject.of(next())
                .filter(word -> !word.isFunction() || tokens.get(at + 1).isSymbol(OPEN))
                .orElse(Subject.VALUE);
        at += subject == Subject.VALUE ? 0 : subject.isFunction() ? 2 : 1;
        Token name = next();
        if (name.kind() != Token.Kind.WORD || isJoiner(name)) {
            malformed(
                    name.kind() == Token.Kind.END
                            ? Message.of("expected a condition", "此处应为条件")
                            : Message.of("expected a property, but found '{0}'", "此处应为属性，而不是“{0}”", name.text()),
                    EXAMPLE);
            return null;
        }
        at++;
        if (subject.isFunction() && !expect(CLOSE)) {
            return null;
        }
        if (next().isSymbol(OPEN) && !subject.isFunction()) {
            return nested(subject, name, depth);
        }
        Token sign = next();
        Optional<Operator> operator = Operator.of(sign);
        if (operator.isEmpty()) {
            malformed(
                    sign.kind() == Token.Kind.END
                            ? Message.of("expected an operator after '{0}'", "“{0}”之后应为运算符", name.text())
                            : Message.of("expected an operator, but found '{0}'", "此处应为运算符，而不是“{0}”", sign.text()),
                    hintFor(name, sign));
            return null;
        }
        at++;
        return compared(subject, name, sign, operator.get());
    }

    private static Message hintFor(Token name, Token found) {
        if (name.isWord("exists") && found.kind() == Token.Kind.WORD) {
            return Message.of("write '{0} exists'", "请写成“{0} exists”", found.text());
        } else if (found.isWord("not")) {
            return Message.of(
                    "write 'not' before the property: not force in (deliver, urge)",
                    "not 请写在属性之前，如 not force in (deliver, urge)");
        }
        return Message.of("use one of: {0}", "可用：{0}", Message.verbatim(Operator.list(EnumSet.allOf(Operator.class))));
    }

    private @Nullable Node nested(Subject subject, Token name, int depth) {
        Token first = tokens.get(at + 1);
        if (name.isWord("exists") && first.kind() == Token.Kind.WORD) {
            malformed(Message.of("'exists' follows its property", "exists 须写在属性之后"), hintFor(name, first));
            return null;
        }
        if (subject == Subject.VALUE) {
            malformed(
                    Message.of(
                            "a condition on what '{0}' leads to needs 'any', 'all' or 'none'",
                            "针对“{0}”所指内容的条件须写 any、all 或 none", name.text()),
                    Message.of("write: any {0} (…)", "请写：any {0} (…)", name.text()));
        }
        Node condition = inParentheses(depth + 1);
        return condition == null ? null : new Node.Nested(subject, name, condition);
    }

    private @Nullable Node compared(Subject subject, Token name, Token sign, Operator operator) {
        if (++tests == ConditionText.MOST_TESTS + 1) {
            problems.add(
                    ConditionProblemKind.TOO_MUCH,
                    name.start(),
                    sign.end(),
                    Message.of("the condition has more than {0} tests", "条件超过 {0} 项检验", ConditionText.MOST_TESTS),
                    Message.of("use 'in' for several values, or split the condition", "多个取值可用 in，或拆分条件"));
        }
        List<Node.Literal> literals = new ArrayList<>();
        if (operator == Operator.IN) {
            if (!expect(OPEN)) {
                return null;
            }
            do {
                if (!literal(literals)) {
                    return null;
                }
            } while (acceptSymbol(","));
            if (!expect(CLOSE)) {
                return null;
            }
        } else if (operator != Operator.EXISTS && !literal(literals)) {
            return null;
        }
        boolean ignoresCase = next().isWord("ignoring") && tokens.get(at + 1).isWord("case");
        at += ignoresCase ? 2 : 0;
        return new Node.Test(subject, name, sign, operator, List.copyOf(literals), ignoresCase);
    }

    private boolean literal(List<Node.Literal> literals) {
        Token token = next();
        boolean isValue = token.kind() == Token.Kind.QUOTED || (token.kind() == Token.Kind.WORD && !isJoiner(token));
        if (isValue) {
            literals.add(new Node.Literal(token));
            at++;
            return true;
        }
        malformed(
                token.kind() == Token.Kind.END
                        ? Message.of("expected a value", "此处应为取值")
                        : Message.of("expected a value, but found '{0}'", "此处应为取值，而不是“{0}”", token.text()),
                token.isSymbol("=")
                        ? Message.of("write a single =", "请只写一个 =")
                        : Message.of("write a word, a number, or a text in quotes", "请写词、数字或加引号的文本"));
        return false;
    }

    private boolean expect(String symbol) {
        if (acceptSymbol(symbol)) {
            return true;
        }
        Token token = next();
        malformed(
                token.kind() == Token.Kind.END
                        ? Message.of("expected '{0}'", "此处应为“{0}”", symbol)
                        : Message.of("expected '{0}', but found '{1}'", "此处应为“{0}”，而不是“{1}”", symbol, token.text()),
                symbol.equals(OPEN)
                        ? Message.of("list the values like (deliver, urge)", "取值请写成 (deliver, urge) 的形式")
                        : Message.of(
                                "separate values with commas; put a text with blanks in quotes",
                                "取值之间用逗号分隔；含空格的文本请加引号"));
        return false;
    }

    /** Leaves out what is left of a condition, up to the "and", "or" or parenthesis that ends it. */
    private void skip(int start) {
        int open = 0;
        for (int i = start; i < at; i++) {
            open += step(tokens.get(i));
        }
        while (next().kind() != Token.Kind.END && (open > 0 || !isAtEndOfCondition())) {
            open += step(tokens.get(at++));
        }
    }

    private static int step(Token token) {
        return token.isSymbol(OPEN) ? 1 : token.isSymbol(CLOSE) ? -1 : 0;
    }

    private boolean isAtEndOfCondition() {
        Token token = next();
        return token.kind() == Token.Kind.END || token.isSymbol(CLOSE) || token.isWord("and") || token.isWord("or");
    }

    private static boolean isJoiner(Token token) {
        return token.isWord("and") || token.isWord("or") || token.isWord("not");
    }

    private boolean accept(String word) {
        boolean found = next().isWord(word);
        at += found ? 1 : 0;
        return found;
    }

    private boolean acceptSymbol(String symbol) {
        boolean found = next().isSymbol(symbol);
        at += found ? 1 : 0;
        return found;
    }

    private Token next() {
        return tokens.get(at);
    }

    private void malformed(Message message, Message hint) {
        problems.add(ConditionProblemKind.MALFORMED, next().start(), next().end(), message, hint);
    }
}
