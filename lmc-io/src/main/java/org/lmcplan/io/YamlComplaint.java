package org.lmcplan.io;

import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in an author's terms what the YAML scanner complains about. */
final class YamlComplaint {

    private record Known(String complaint, Wording what, Wording hint) {}

    private static final Wording LOOK_BEFORE = Wording.of(
            "look at the indentation and at quotes and colons here and on the line before", "请检查此行和上一行的缩进、引号和冒号");

    private static final List<Known> KNOWN = List.of(
            new Known(
                    "mapping values are not allowed",
                    Wording.of("a colon cannot stand here", "此处不能出现冒号"),
                    Wording.of("put a text that holds a colon in quotes, or mend the indentation", "含冒号的文本请加引号,或检查缩进")),
            new Known(
                    "TAB",
                    Wording.of("a tab cannot indent or start a value", "不能用制表符缩进或开始一个值"),
                    Wording.of("indent with spaces", "请用空格缩进")),
            new Known(
                    "cannot start any token",
                    Wording.of("a value cannot start with this character", "值不能以此字符开头"),
                    Wording.of("put the value in quotes", "请给该值加引号")),
            new Known(
                    "could not find expected ':'",
                    Wording.of("a key is not followed by a colon", "键后面缺少冒号"),
                    Wording.of("write key: value", "请写成 键: 值")),
            new Known(
                    "while scanning a quoted scalar",
                    Wording.of("a quoted text is not closed or holds an unknown escape", "引号未闭合或含有未知的转义"),
                    Wording.of("close the quote; write a backslash as two", "请闭合引号;反斜杠请写两个")),
            new Known(
                    "flow sequence",
                    Wording.of("a list in brackets is not closed or lacks a comma", "方括号列表未闭合或缺少逗号"),
                    Wording.of("close it with ] or add the comma", "请用 ] 闭合或补上逗号")),
            new Known(
                    "flow mapping",
                    Wording.of("an object in braces is not closed or lacks a comma", "花括号对象未闭合或缺少逗号"),
                    Wording.of("close it with } or add the comma", "请用 } 闭合或补上逗号")),
            new Known(
                    "while parsing a block",
                    Wording.of("this does not fit what stands above it", "此处与上文结构不符"),
                    Wording.of(
                            "let keys of one object, and dashes of one list, start in the same column",
                            "同一对象的键、同一列表的短横应从同一列开始")));

    private YamlComplaint() {}

    static Problem.Fatal of(YamlEngineException malformed, int at) {
        String complaint = malformed instanceof MarkedYamlEngineException marked
                ? marked.getContext() + " " + marked.getProblem()
                : String.valueOf(malformed.getMessage());
        for (Known known : KNOWN) {
            if (complaint.contains(known.complaint())) {
                return new Problem.Fatal(FaultKind.MALFORMED_YAML, at, known.what(), known.hint());
            }
        }
        return new Problem.Fatal(
                FaultKind.MALFORMED_YAML, at, Wording.of("it cannot be read on from here", "从此处起无法读取"), LOOK_BEFORE);
    }
}
