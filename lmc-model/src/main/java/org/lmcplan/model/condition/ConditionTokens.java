package org.lmcplan.model.condition;

import java.util.ArrayList;
import java.util.List;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.SafeText;

/** Splits a condition into tokens. Signs in the full width of Chinese text count as the ASCII ones. */
final class ConditionTokens {

    private static final String WIDE = "（）＝！＜＞，";
    private static final String NARROW = "()=!<>,";
    private static final String SYMBOLS = NARROW + WIDE;
    private static final String OPENING = "\"'“‘";
    private static final String CLOSING = "\"'”’";

    private final String text;
    private final ConditionProblems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private ConditionTokens(String text, ConditionProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** Returns the tokens, of which the last is the end of the query. */
    static List<Token> of(String text, ConditionProblems problems) {
        return new ConditionTokens(text, problems).split();
    }

    private List<Token> split() {
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isBlank(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (OPENING.indexOf(codePoint) >= 0) {
                quoted(CLOSING.charAt(OPENING.indexOf(codePoint)));
            } else if (SYMBOLS.indexOf(codePoint) >= 0) {
                symbol();
            } else {
                word();
            }
        }
        tokens.add(new Token(Token.Kind.END, "", at, at));
        return tokens;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private void word() {
        int start = at;
        while (at < text.length()
                && !isBlank(text.codePointAt(at))
                && (SYMBOLS + OPENING + CLOSING).indexOf(text.codePointAt(at)) < 0) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (SafeText.isHidden(codePoint)) {
                problems.add(
                        ConditionProblemKind.MALFORMED,
                        at,
                        next,
                        Message.of(
                                "the invisible character {0} is not allowed here",
                                "此处不能有不可见字符 {0}", Message.verbatim(SafeText.escaped(codePoint))),
                        Message.of("remove it, or put the text in quotes", "请删除，或给文本加引号"));
            }
            at = next;
        }
        tokens.add(new Token(Token.Kind.WORD, text.substring(start, at), start, at));
    }

    private void symbol() {
        int start = at;
        char first = narrow(at++);
        boolean comparison = first == '!' || first == '<' || first == '>';
        if (comparison && at < text.length() && narrow(at) == '=') {
            at++;
        }
        String symbol = at - start == 2 ? first + "=" : String.valueOf(first);
        tokens.add(new Token(Token.Kind.SYMBOL, symbol, start, at));
    }

    private char narrow(int index) {
        int wide = WIDE.indexOf(text.charAt(index));
        return wide < 0 ? text.charAt(index) : NARROW.charAt(wide);
    }

    /** Reads a text in quotes. A backslash makes a quote or backslash after it part of the text, and is a backslash otherwise. */
    private void quoted(char closing) {
        int start = at++;
        StringBuilder content = new StringBuilder();
        while (at < text.length() && text.charAt(at) != closing) {
            boolean escape = text.charAt(at) == '\\'
                    && at + 1 < text.length()
                    && (text.charAt(at + 1) == '\\' || text.charAt(at + 1) == closing);
            at += escape ? 1 : 0;
            content.append(text.charAt(at++));
        }
        if (at == text.length()) {
            problems.add(
                    ConditionProblemKind.MALFORMED,
                    start,
                    start + 1,
                    Message.of("the quote that opens here is not closed", "此处的引号未闭合"),
                    Message.of(
                            "add the closing quote; write \\ before a quote within the text", "请补上右引号；文本中的引号前请加 \\"));
        } else {
            at++;
        }
        tokens.add(new Token(Token.Kind.QUOTED, content.toString(), start, at));
    }
}
