package org.lmcplan.io.parse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.problem.Message;

/** Explains errors of the JSON parser in the terms of an author. */
final class JsonErrorText {

    /**
     * An error of the parser and its explanation.
     *
     * @param complaint matches the message of the parser
     * @param before characters that may lie between the start of the error and the position where the parser stopped
     */
    record Known(Pattern complaint, String before, Message what, Message hint) {

        Known(String complaint, String before, Message what, Message hint) {
            this(Pattern.compile(complaint), before, what, hint);
        }
    }

    private static final String BLANKS = " \t\r\n";
    private static final String NUMBER = "+-.0123456789eE";

    private static final Message NOT_A_NUMBER = Message.of("this is not a number", "这不是数字");
    private static final Message ASCII_DIGITS =
            Message.of("write numbers with the digits 0-9 only, or put text in double quotes", "数字请只用 0-9，文本请写在双引号中");

    // The first match is used.
    static final List<Known> KNOWN = List.of(
            new Known(
                    "Leading zeroes",
                    "+-0123456789",
                    Message.of("a number cannot start with 0", "数字不能以 0 开头"),
                    Message.of("delete the 0, or put text in double quotes", "请删去 0，或将文本写在双引号中")),
            new Known(
                    "numeric value|Non-standard token",
                    "+-.0123456789eEINafinty",
                    NOT_A_NUMBER,
                    Message.of("write digits only, or put text in double quotes", "请只写数字，或将文本写在双引号中")),
            new Known(
                    "Unrecognized token",
                    "",
                    Message.of("text is not in double quotes", "文本没有加双引号"),
                    Message.of(
                            "write \"…\"; only numbers, true, false and null go without quotes",
                            "请写 \"…\"；只有数字、true、false 和 null 不加引号")),
            new Known(
                    "character escape",
                    "\\u0123456789abcdefABCDEF",
                    Message.of("a backslash starts an unknown escape", "反斜杠后不是已知的转义"),
                    Message.of("write two backslashes for one", "反斜杠请写两个")),
            new Known(
                    "surrogate",
                    "\\u0123456789abcdefABCDEF",
                    Message.of(
                            "this escape is half of a surrogate pair, and the other half is missing",
                            "此转义只是半个字符，缺少另一半"),
                    Message.of("write the character itself, or both halves", "请直接写该字符，或写出两半")),
            new Known(
                    "escaped using backslash",
                    "",
                    Message.of("text contains a line break, tab or other control character", "文本中有换行、制表符或其他控制符"),
                    Message.of(
                            "close the quote, or write \\n for a line break and \\t for a tab",
                            "请闭合引号，或将换行写成 \\n、制表符写成 \\t")),
            new Known("comment", "", Message.of("JSON has no comments", "JSON 没有注释"), Message.of("delete it", "请将其删去")),
            new Known(
                    "\\('['‘’“”]'",
                    "",
                    Message.of("this is not a straight double quote", "这不是半角双引号"),
                    Message.of("write straight double quotes: \"…\"", "请用半角双引号：\"…\"")),
            new Known(
                    "\\('\\p{L}.*double-quote",
                    "",
                    Message.of("a key is not in double quotes", "键没有加双引号"),
                    Message.of("write \"…\"", "请写 \"…\"")),
            new Known(
                    "expecting comma",
                    "",
                    Message.of("a comma is missing before this", "此前缺少逗号"),
                    Message.of("add it; inside text, write a double quote as \\\"", "请补上；文本中的双引号请写成 \\\"")),
            new Known(
                    "expecting a colon",
                    "",
                    Message.of("a colon is missing before this", "此前缺少冒号"),
                    Message.of("write \"key\": value", "请写成 \"键\": 值")));

    private JsonErrorText() {}

    /** Explains a message of the parser about this byte. */
    static TokenProblem.Fatal of(String complaint, byte[] bytes, int at) {
        int here = startOfCharacter(bytes, at);
        if (here == bytes.length) {
            return unfinished(here);
        }
        int comma = here - 1;
        while (comma > 0 && BLANKS.indexOf(bytes[comma]) >= 0) {
            comma--;
        }
        if ((bytes[here] == ']' || bytes[here] == '}') && comma > 0 && bytes[comma] == ',') {
            return fatal(
                    comma,
                    Message.of("nothing follows this comma", "此逗号之后没有内容"),
                    Message.of("delete the comma", "请删去逗号"));
        }
        int character =
                new String(bytes, here, Math.min(4, bytes.length - here), StandardCharsets.UTF_8).codePointAt(0);
        if (!complaint.contains("escape")
                && !complaint.contains("surrogate")
                && endsInvalidNumber(bytes, here, character)) {
            return fatal(stepBack(bytes, here, NUMBER), NOT_A_NUMBER, ASCII_DIGITS);
        }
        for (Known known : KNOWN) {
            if (known.complaint().matcher(complaint).find()) {
                return fatal(stepBack(bytes, here, known.before()), known.what(), known.hint());
            }
        }
        return fatal(
                here,
                Message.of("'{0}' is not allowed here", "此处不能出现 “{0}”", Character.toString(character)),
                Message.of(
                        "look for a missing or extra comma, quote or bracket just before it", "请检查前面是否缺少或多余逗号、引号或括号"));
    }

    /** Whether this is a letter or underscore just after digits, or a digit of another script. */
    private static boolean endsInvalidNumber(byte[] bytes, int here, int character) {
        boolean afterDigit = here > 0 && bytes[here - 1] >= '0' && bytes[here - 1] <= '9';
        return character >= 0x80
                ? Character.isDigit(character)
                : afterDigit && Character.isJavaIdentifierStart(character);
    }

    static TokenProblem.Fatal unfinished(int end) {
        return fatal(
                end,
                Message.of("the document ends before everything is closed", "未闭合就结束了"),
                Message.of("look for a missing quote, bracket or brace", "请检查是否缺少引号或括号"));
    }

    private static TokenProblem.Fatal fatal(int at, Message what, Message hint) {
        return new TokenProblem.Fatal(FaultKind.MALFORMED_JSON, at, what, hint);
    }

    private static int startOfCharacter(byte[] bytes, int at) {
        int start = Math.min(at, bytes.length);
        while (start > 0 && start < bytes.length && (bytes[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    private static int stepBack(byte[] bytes, int from, String over) {
        int start = from;
        while (start > 0 && over.indexOf(bytes[start - 1]) >= 0) {
            start--;
            if (bytes[start] == '\\') {
                break;
            }
        }
        return start;
    }
}
