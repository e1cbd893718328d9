package org.lmcplan.io.fault;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.model.problem.Message;

/** What can be wrong with the form of a document. Ids are chosen, stable and never reused. */
public enum FaultKind {
    /** This file does not exist. */
    NOT_FOUND("LMC-F001", "This file does not exist.", "文件不存在。", "check the spelling and the folder", "请检查文件名和所在文件夹"),
    /** The file cannot be read. */
    NOT_READABLE(
            "LMC-F002",
            "The file cannot be read.",
            "无法读取该文件。",
            "check that it is a file and that you have permission to read it",
            "请确认它是文件且有读取权限"),
    /** The file name does not say whether this is YAML or JSON. */
    UNKNOWN_FILE_TYPE(
            "LMC-F003",
            "The file name does not say whether this is YAML or JSON.",
            "从文件名看不出是 YAML 还是 JSON。",
            "use a name that ends in .yaml, .yml or .json",
            "请使用以 .yaml、.yml 或 .json 结尾的文件名"),
    /** The bytes from here on are not valid UTF-8…. */
    NOT_UTF8(
            "LMC-F101",
            "The bytes from here on are not valid UTF-8{likely}.",
            "从此处起的字节不是有效的 UTF-8{likely}。",
            "save the file as UTF-8",
            "请将文件另存为 UTF-8",
            "likely"),
    /** The text contains …, which is not allowed in any text. */
    FORBIDDEN_CHARACTER(
            "LMC-F102",
            "The text contains {character}, which is not allowed in any text.",
            "文本中含有不允许的字符 {character}。",
            "delete it or replace it",
            "请删除或改写该字符",
            "character"),
    /** The text contains …, a direction control without its counterpart on the same line. */
    UNBALANCED_DIRECTION(
            "LMC-F103",
            "The text contains {character}, a direction control without its counterpart on the same line.",
            "文本中的方向控制符 {character} 在本行内没有配对。",
            "delete it, or balance it on the same line",
            "请删除，或在同一行内配对",
            "character"),
    /** The key contains …, a direction control, which is not allowed in keys. */
    DIRECTION_IN_KEY(
            "LMC-F104",
            "The key contains {character}, a direction control, which is not allowed in keys.",
            "键中不允许使用方向控制符 {character}。",
            "delete it",
            "请删除",
            "character"),
    /** The document is empty. */
    EMPTY(
            "LMC-F201",
            "The document is empty.",
            "文档为空。",
            "start it with its format, such as format: lmc-plan/2",
            "请以格式声明开头，如 format: lmc-plan/2"),
    /** This is not valid YAML: …. */
    MALFORMED_YAML(
            "LMC-F202",
            "This is not valid YAML: {reason}.",
            "YAML 语法有误：{reason}。",
            "{hint}",
            "{hint}",
            "reason",
            "hint"),
    /** This is not valid JSON: …. */
    MALFORMED_JSON(
            "LMC-F203",
            "This is not valid JSON: {reason}.",
            "JSON 语法有误：{reason}。",
            "{hint}",
            "{hint}",
            "reason",
            "hint"),
    /** The alias '*…' refers to text elsewhere; aliases are not allowed. */
    ALIAS(
            "LMC-F204",
            "The alias '*{name}' refers to text elsewhere; aliases are not allowed.",
            "文档中不允许使用别名 “*{name}”。",
            "write the value out here",
            "请在此处写出完整的值",
            "name"),
    /** The anchor '&amp;…' is not allowed, because aliases are not. */
    ANCHOR(
            "LMC-F205",
            "The anchor '&{name}' is not allowed, because aliases are not.",
            "文档中不允许使用锚点 “&{name}”。",
            "delete the anchor",
            "请删除该锚点",
            "name"),
    /** The tag '…' is not allowed: the type of every value is known. */
    TAG(
            "LMC-F206",
            "The tag '{tag}' is not allowed: the type of every value is known.",
            "不允许使用标签 “{tag}”：每个值的类型都是已知的。",
            "delete the tag; to write a number as text, put it in quotes",
            "请删除标签；如需将数字写成文本，请加引号",
            "tag"),
    /** A second document starts here, but a file holds only one. */
    SECOND_DOCUMENT(
            "LMC-F207",
            "A second document starts here, but a file holds only one.",
            "此处开始了第二个文档；一个文件只能有一个文档。",
            "delete the line --- or split the file",
            "请删除 --- 行或拆分文件"),
    /** There is more content after the end of the document. */
    TRAILING_CONTENT(
            "LMC-F208", "There is more content after the end of the document.", "文档结束后还有内容。", "delete it", "请删除多余内容"),
    /** A key must be text, not a list or an object. */
    KEY_NOT_TEXT(
            "LMC-F209",
            "A key must be text, not a list or an object.",
            "键必须是文本，不能是列表或对象。",
            "write a plain key followed by a colon; put text that starts with a bracket or brace in quotes",
            "请写普通的键，后接冒号；以括号开头的文本请加引号"),
    /** There is no key '…' in …. */
    UNKNOWN_KEY(
            "LMC-F301",
            "There is no key '{key}' in {object}.",
            "{object}没有键 “{key}”。",
            "{hint}",
            "{hint}",
            "key",
            "object",
            "hint"),
    /** The key '…' appears more than once. */
    DUPLICATE_KEY(
            "LMC-F302",
            "The key '{key}' appears more than once.",
            "键 “{key}” 重复。",
            "keep only one of them",
            "请只保留一个",
            "key"),
    /** The key '…' is missing from …. */
    MISSING_KEY(
            "LMC-F303",
            "The key '{key}' is missing from {object}.",
            "{object}缺少键 “{key}”。",
            "add it",
            "请补上",
            "key",
            "object"),
    /** Expected … but found …. */
    WRONG_TYPE(
            "LMC-F304",
            "Expected {expected} but found {found}.",
            "此处应为{expected}，实际为{found}。",
            "{hint}",
            "{hint}",
            "expected",
            "found",
            "hint"),
    /** Expected … but found …. */
    UNQUOTED(
            "LMC-F305",
            "Expected {expected} but found {found}.",
            "此处应为{expected}，实际为{found}。",
            "put it in quotes: \"{value}\"",
            "请加引号：\"{value}\"",
            "value",
            "expected",
            "found"),
    /** '…' is not …. */
    UNKNOWN_VALUE(
            "LMC-F306",
            "'{value}' is not {expected}.",
            "“{value}” 不是{expected}。",
            "{hint}",
            "{hint}",
            "value",
            "expected",
            "hint"),
    /** '…' is not …. */
    WRONG_FORM(
            "LMC-F307",
            "'{value}' is not {expected}.",
            "“{value}” 不是{expected}。",
            "{hint}",
            "{hint}",
            "value",
            "expected",
            "hint"),
    /** … is not …. */
    OUT_OF_RANGE(
            "LMC-F308",
            "{value} is not {expected}.",
            "{value} 不是{expected}。",
            "{hint}",
            "{hint}",
            "value",
            "expected",
            "hint"),
    /** The key '…' …. */
    KEY_OUT_OF_PLACE(
            "LMC-F309",
            "The key '{key}' {problem}.",
            "键 “{key}” {problem}。",
            "{hint}",
            "{hint}",
            "key",
            "problem",
            "hint"),
    /** This library does not know the format '…'. */
    UNKNOWN_FORMAT(
            "LMC-F310",
            "This library does not know the format '{format}'.",
            "本库不认识格式 “{format}”。",
            "{document} starts with format: {known}",
            "{document}以 format: {known} 开头",
            "format",
            "document",
            "known"),
    /** The document uses the format '…', which is newer than this library. */
    NEWER_FORMAT(
            "LMC-F311",
            "The document uses the format '{format}', which is newer than this library.",
            "文档使用 “{format}” 格式，比本库新。",
            "use a later release of lmc; this one reads formats up to {newest}",
            "请使用更新版本的 lmc；此版本最高支持 {newest}",
            "format",
            "newest"),
    /** This is a part of the plan '…', not of '…'. */
    OTHER_PLAN(
            "LMC-F312",
            "This is a part of the plan '{named}', not of '{plan}'.",
            "这是计划 “{named}” 的一部分，而不是 “{plan}” 的。",
            "write the id of the plan that it belongs to, or leave the file out",
            "请写其所属计划的标识，或去掉该文件",
            "named",
            "plan"),
    /** The document is larger than … bytes. */
    TOO_LARGE(
            "LMC-F401",
            "The document is larger than {limit} bytes.",
            "文档超过 {limit} 字节。",
            "raise the limit maxBytes if you trust the document",
            "如信任该文档，请提高 maxBytes 上限",
            "limit"),
    /** Values are nested more than … levels deep. */
    TOO_DEEP(
            "LMC-F402",
            "Values are nested more than {limit} levels deep.",
            "嵌套超过 {limit} 层。",
            "raise the limit maxDepth if you trust the document",
            "如信任该文档，请提高 maxDepth 上限",
            "limit"),
    /** This text is longer than … characters. */
    TEXT_TOO_LONG(
            "LMC-F403",
            "This text is longer than {limit} characters.",
            "文本超过 {limit} 个字符。",
            "raise the limit maxText if you trust the document",
            "如信任该文档，请提高 maxText 上限",
            "limit"),
    /** This key is longer than … characters. */
    KEY_TOO_LONG(
            "LMC-F404",
            "This key is longer than {limit} characters.",
            "键超过 {limit} 个字符。",
            "raise the limit maxKey if you trust the document",
            "如信任该文档，请提高 maxKey 上限",
            "limit"),
    /** The document has more than … values. */
    TOO_MANY_VALUES(
            "LMC-F405",
            "The document has more than {limit} values.",
            "文档的值超过 {limit} 个。",
            "raise the limit maxValues if you trust the document",
            "如信任该文档，请提高 maxValues 上限",
            "limit"),
    /** This number is longer than … characters. */
    NUMBER_TOO_LONG(
            "LMC-F406",
            "This number is longer than {limit} characters.",
            "数字超过 {limit} 个字符。",
            "put it in quotes if it is text; raise the limit maxNumber if you trust the document",
            "如为文本请加引号；如信任该文档，请提高 maxNumber 上限",
            "limit"),
    /** The exponent of this number is larger than …. */
    EXPONENT_TOO_LARGE(
            "LMC-F407",
            "The exponent of this number is larger than {limit}.",
            "数字的指数超过 {limit}。",
            "put it in quotes if it is text; raise the limit maxExponent if you trust the document",
            "如为文本请加引号；如信任该文档，请提高 maxExponent 上限",
            "limit");

    private final String id;
    private final Message message;
    private final Message hint;
    private final List<String> arguments;

    FaultKind(String id, String english, String chinese, String englishHint, String chineseHint, String... arguments) {
        this.id = id;
        this.message = Message.of(english, chinese);
        this.hint = Message.of(englishHint, chineseHint);
        this.arguments = List.of(arguments);
    }

    /** The documented id, such as {@code LMC-F301}. */
    public String id() {
        return id;
    }

    /** The message, with the {@link #arguments} as places to be filled. */
    public Message message() {
        return message;
    }

    /** The hint, with the {@link #arguments} as places to be filled. */
    public Message hint() {
        return hint;
    }

    /** The names of the arguments of message and hint, in the order in which a {@link Fault} takes their values. */
    public List<String> arguments() {
        return arguments;
    }

    SortedMap<String, Message> named(List<Message> values) {
        if (values.size() != arguments.size()) {
            throw new IllegalArgumentException(this + " takes " + arguments + ", not " + values);
        }
        SortedMap<String, Message> named = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            named.put(arguments.get(i), values.get(i));
        }
        return named;
    }
}
