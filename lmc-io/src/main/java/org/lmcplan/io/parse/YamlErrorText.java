package org.lmcplan.io.parse;

import java.util.List;
import java.util.Optional;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.problem.Message;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Explains errors of the YAML scanner in the terms of an author. */
final class YamlErrorText {

    /**
     * An error of the scanner and its explanation.
     *
     * @param complaint a part of the message of the scanner
     * @param atStart whether the position is the start of the value, rather than where the scanner stopped
     */
    record Known(String complaint, boolean atStart, Message what, Message hint) {}

    static final String DEL = "DEL character (0x7F)";

    private static final Message LOOK_BEFORE =
            Message.of("check the indentation, quotes and colons here and on the line before", "请检查此行和上一行的缩进、引号和冒号");

    private static final Message BAD_START = Message.of("a value cannot start with this character", "值不能以此字符开头");
    private static final Message QUOTE_IT = Message.of("put the value in quotes", "请给该值加引号");
    private static final Message TAB = Message.of("a tab cannot indent or start a value", "不能用制表符缩进或开始一个值");
    private static final Message USE_SPACES = Message.of("indent with spaces", "请用空格缩进");
    private static final Message STRAY_BRACKET = Message.of("this bracket closes nothing", "此括号没有对应的开括号");
    private static final Message DELETE_IT = Message.of("delete it", "请将其删去");

    // The first match is used.
    static final List<Known> KNOWN = List.of(
            new Known(
                    "mapping values are not allowed",
                    false,
                    Message.of("a colon is not allowed here", "此处不能出现冒号"),
                    Message.of("put text that contains a colon in quotes, or fix the indentation", "含冒号的文本请加引号，或检查缩进")),
            new Known("found a key after", true, TAB, USE_SPACES),
            new Known("TAB", false, TAB, USE_SPACES),
            new Known("cannot start any token", false, BAD_START, QUOTE_IT),
            new Known("while scanning an a", true, BAD_START, QUOTE_IT), // an alias or an anchor
            new Known("expected the node content", false, BAD_START, QUOTE_IT),
            new Known(
                    "sequence entries are not allowed",
                    false,
                    Message.of("a list cannot start here", "列表不能从此处开始"),
                    Message.of("start the list on the next line, or put the text in quotes", "请另起一行开始列表，或给文本加引号")),
            new Known(
                    "could not find expected ':'",
                    true,
                    Message.of("a key is not followed by a colon", "键后面缺少冒号"),
                    Message.of("write key: value, with a plain colon and a space", "请写成 键: 值，用半角冒号加空格")),
            new Known(
                    "while scanning a quoted scalar",
                    true,
                    Message.of("a quote is opened here but not closed", "此处的引号没有闭合"),
                    Message.of("close the quote", "请闭合引号")),
            new Known(
                    "double-quoted scalar",
                    false,
                    Message.of("a backslash in double quotes starts an unknown escape", "双引号中的反斜杠后不是已知的转义"),
                    Message.of("write two backslashes for one, or use single quotes", "反斜杠请写两个，或改用单引号")),
            new Known(
                    "block scalar",
                    false,
                    Message.of("the text after | or > is not indented correctly", "| 或 > 之后的文本排版有误"),
                    Message.of(
                            "start it on the next line, with every line indented by the same number of spaces",
                            "请从下一行开始，每行缩进相同的空格数")),
            new Known(
                    " tag",
                    true,
                    Message.of(
                            "a value that starts with ! is a tag, which a plan does not need", "以 ! 开头的值是标签，计划文档不需要标签"),
                    Message.of("delete the tag, or put the value in quotes", "请删除标签，或给该值加引号")),
            new Known(
                    "Version{",
                    false,
                    Message.of("it requires a YAML version other than 1.2", "它要求的 YAML 版本不是 1.2"),
                    Message.of("delete the line %YAML", "请删除 %YAML 行")),
            new Known(
                    "<document start>",
                    false,
                    Message.of("the document ends before this", "文档在此之前已结束"),
                    Message.of(
                            "start all keys of the plan in the first column, and delete any line ...",
                            "计划的键应都从第一列开始；如有 ... 行请删除")),
            new Known(
                    "flow sequence",
                    false,
                    Message.of("a list in brackets is not closed or lacks a comma", "方括号列表未闭合或缺少逗号"),
                    Message.of("close it with ] or add the comma", "请用 ] 闭合或补上逗号")),
            new Known(
                    "flow mapping",
                    false,
                    Message.of("an object in braces is not closed or lacks a comma", "花括号对象未闭合或缺少逗号"),
                    Message.of("close it with } or add the comma", "请用 } 闭合或补上逗号")),
            new Known(
                    "but found '<scalar>'",
                    false,
                    Message.of("there is more text after the closing quote", "引号闭合后还有内容"),
                    Message.of("put the other kind of quotes around the whole value", "请用另一种引号括住整个值")),
            new Known("but found ']'", false, STRAY_BRACKET, DELETE_IT),
            new Known("but found '}'", false, STRAY_BRACKET, DELETE_IT),
            new Known(
                    "while parsing a block",
                    false,
                    Message.of("this does not fit the structure above it", "此处与上文结构不符"),
                    Message.of(
                            "start all keys of an object, and all dashes of a list, in the same column",
                            "同一对象的键、同一列表的短横应从同一列开始")));

    private YamlErrorText() {}

    /**
     * Explains an exception of the scanner.
     *
     * @param last where the last event started, in code points
     * @param text the whole document
     */
    static TokenProblem.Fatal of(YamlEngineException malformed, int last, String text) {
        if (!(malformed instanceof MarkedYamlEngineException marked)) {
            return describe(String.valueOf(malformed.getMessage()), last, last);
        }
        Optional<Mark> problem = marked.getProblemMark();
        int at = problem.or(marked::getContextMark).map(Mark::getIndex).orElse(last);
        int start =
                marked.getContextMark().or(() -> problem).map(Mark::getIndex).orElse(last);
        String complaint = marked.getContext() + " " + marked.getProblem();
        if (complaint.contains(DEL)) {
            int del = text.indexOf(0x7F, text.offsetByCodePoints(0, at)); // the mark is at the start of the word
            return new TokenProblem.Fatal(
                    FaultKind.FORBIDDEN_CHARACTER, text.codePointCount(0, del), Message.excerpt("U+007F"));
        }
        return describe(complaint, at, start);
    }

    private static TokenProblem.Fatal describe(String complaint, int at, int start) {
        for (Known known : KNOWN) {
            if (complaint.contains(known.complaint())) {
                return new TokenProblem.Fatal(
                        FaultKind.MALFORMED_YAML, known.atStart() ? start : at, known.what(), known.hint());
            }
        }
        return new TokenProblem.Fatal(
                FaultKind.MALFORMED_YAML, at, Message.of("it cannot be parsed from here on", "从此处起无法读取"), LOOK_BEFORE);
    }
}
