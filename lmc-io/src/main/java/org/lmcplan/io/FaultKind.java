package org.lmcplan.io;

/** What can be wrong with the form of a document. Ids are chosen, stable and never reused. */
public enum FaultKind {
    /** There is no file of this name. */
    NOT_FOUND(
            "LMC-F001",
            "There is no file of this name.",
            "没有这个文件。",
            "check the spelling and the folder",
            "请检查文件名和所在文件夹"),
    /** The file cannot be read. */
    NOT_READABLE(
            "LMC-F002",
            "The file cannot be read.",
            "无法读取该文件。",
            "check that it is a file and that you may read it",
            "请确认它是文件且有读取权限"),
    /** The name does not tell whether this is YAML or JSON. */
    UNKNOWN_NOTATION(
            "LMC-F003",
            "The name does not tell whether this is YAML or JSON.",
            "从文件名看不出是 YAML 还是 JSON。",
            "let it end in .yaml, .yml or .json",
            "请以 .yaml、.yml 或 .json 结尾"),
    /** The bytes from here on are not UTF-8…. */
    NOT_UTF8(
            "LMC-F101",
            "The bytes from here on are not UTF-8{0}.",
            "从此处起的字节不是 UTF-8{0}。",
            "save the file as UTF-8",
            "请将文件另存为 UTF-8"),
    /** The text holds …, a character that no text may hold. */
    FORBIDDEN_CHARACTER(
            "LMC-F102",
            "The text holds {0}, a character that no text may hold.",
            "文本中含有不允许的字符 {0}。",
            "delete it or write what was meant",
            "请删除或改写该字符"),
    /** The text holds …, a direction control that is not balanced on its line. */
    UNBALANCED_DIRECTION(
            "LMC-F103",
            "The text holds {0}, a direction control that is not balanced on its line.",
            "文本中的方向控制符 {0} 在本行内没有配对。",
            "delete it, or close on the same line what it opens",
            "请删除，或在同一行内配对"),
    /** The key holds …, a direction control, which no key may hold. */
    DIRECTION_IN_KEY(
            "LMC-F104",
            "The key holds {0}, a direction control, which no key may hold.",
            "键中含有方向控制符 {0}，键中不允许。",
            "delete it",
            "请删除"),
    /** The document is empty. */
    EMPTY(
            "LMC-F201",
            "The document is empty.",
            "文档为空。",
            "start it with its format, such as format: lmc-plan/2",
            "请以其格式开头，如 format: lmc-plan/2"),
    /** This is not well-formed YAML: …. */
    MALFORMED_YAML("LMC-F202", "This is not well-formed YAML: {0}.", "YAML 格式有误：{0}。", "{1}", "{1}"),
    /** This is not well-formed JSON: …. */
    MALFORMED_JSON("LMC-F203", "This is not well-formed JSON: {0}.", "JSON 格式有误：{0}。", "{1}", "{1}"),
    /** The alias '*…' stands for text written elsewhere, which no document may do. */
    ALIAS(
            "LMC-F204",
            "The alias '*{0}' stands for text written elsewhere, which no document may do.",
            "文档中不允许使用别名 “*{0}”。",
            "write the value out here",
            "请在此处写出完整的值"),
    /** The anchor '&amp;…' serves aliases, which no document may use. */
    ANCHOR(
            "LMC-F205",
            "The anchor '&{0}' serves aliases, which no document may use.",
            "文档中不允许使用锚点 “&{0}”。",
            "delete the anchor",
            "请删除该锚点"),
    /** The tag '…' is not needed: the type of every value is known. */
    TAG(
            "LMC-F206",
            "The tag '{0}' is not needed: the type of every value is known.",
            "不需要标签 “{0}”：每个值的类型都是已知的。",
            "delete the tag; to make a number a text, put it in quotes",
            "请删除标签；如需将数字写成文本，请加引号"),
    /** A second document starts here; a file holds one. */
    SECOND_DOCUMENT(
            "LMC-F207",
            "A second document starts here; a file holds one.",
            "此处开始了第二个文档；一个文件只能有一个文档。",
            "delete the line --- or split the file",
            "请删除 --- 行或拆分文件"),
    /** There is more after the end of the document. */
    TRAILING_CONTENT("LMC-F208", "There is more after the end of the document.", "文档结束后还有内容。", "delete it", "请删除多余内容"),
    /** A key must be a text, not a list or an object. */
    KEY_NOT_TEXT(
            "LMC-F209",
            "A key must be a text, not a list or an object.",
            "键必须是文本，不能是列表或对象。",
            "write a plain key followed by a colon; put a text that starts with a bracket or brace in quotes",
            "请写普通的键，后接冒号；以括号开头的文本请加引号"),
    /** There is no key '…' in …. */
    UNKNOWN_KEY("LMC-F301", "There is no key '{0}' in {1}.", "{1}没有键 “{0}”。", "{2}", "{2}"),
    /** The key '…' was given before. */
    DUPLICATE_KEY("LMC-F302", "The key '{0}' was given before.", "键 “{0}” 重复。", "keep one of the two", "请只保留一个"),
    /** The key '…' is missing in …. */
    MISSING_KEY("LMC-F303", "The key '{0}' is missing in {1}.", "{1}缺少键 “{0}”。", "add it", "请补上"),
    /** Here … is wanted, not …. */
    WRONG_TYPE("LMC-F304", "Here {0} is wanted, not {1}.", "此处应为{0}，而不是{1}。", "{2}", "{2}"),
    /** Here … is wanted, but the unquoted … is …. */
    UNQUOTED(
            "LMC-F305",
            "Here {1} is wanted, but the unquoted {0} is {2}.",
            "此处应为{1}，但未加引号的 {0} 是{2}。",
            "write \"{0}\"",
            "请写成 \"{0}\""),
    /** '…' is not …. */
    UNKNOWN_VALUE("LMC-F306", "'{0}' is not {1}.", "“{0}” 不是{1}。", "{2}", "{2}"),
    /** '…' is not …. */
    WRONG_FORM("LMC-F307", "'{0}' is not {1}.", "“{0}” 不是{1}。", "{2}", "{2}"),
    /** … is not …. */
    OUT_OF_RANGE("LMC-F308", "{0} is not {1}.", "{0} 不是{1}。", "{2}", "{2}"),
    /** The key '…' …. */
    KEY_OUT_OF_PLACE("LMC-F309", "The key '{0}' {1}.", "键 “{0}” {1}。", "{2}", "{2}"),
    /** '…' is not a format that this library knows. */
    UNKNOWN_FORMAT(
            "LMC-F310",
            "'{0}' is not a format that this library knows.",
            "本库不认识格式 “{0}”。",
            "{1} starts with format: {2}",
            "{1}以 format: {2} 开头"),
    /** The document is written in '…', which is newer than this library. */
    NEWER_FORMAT(
            "LMC-F311",
            "The document is written in '{0}', which is newer than this library.",
            "文档使用 “{0}” 格式，比本库新。",
            "use a later release of lmc; this one reads up to {1}",
            "请使用更新版本的 lmc；此版本最高支持 {1}"),
    /** This is a part of the plan '…', not of '…'. */
    OTHER_PLAN(
            "LMC-F312",
            "This is a part of the plan '{0}', not of '{1}'.",
            "这是计划 “{0}” 的一部分，而不是 “{1}” 的。",
            "write the id of the plan that it is joined to, or leave the file out",
            "请写所并入计划的标识，或去掉该文件"),
    /** The document is larger than … bytes. */
    TOO_LARGE(
            "LMC-F401",
            "The document is larger than {0} bytes.",
            "文档超过 {0} 字节。",
            "raise the limit maxBytes if the document is to be trusted",
            "如文档可信，请提高 maxBytes 上限"),
    /** Values are nested more than … deep. */
    TOO_DEEP(
            "LMC-F402",
            "Values are nested more than {0} deep.",
            "嵌套超过 {0} 层。",
            "raise the limit maxDepth if the document is to be trusted",
            "如文档可信，请提高 maxDepth 上限"),
    /** This text is longer than … characters. */
    TEXT_TOO_LONG(
            "LMC-F403",
            "This text is longer than {0} characters.",
            "文本超过 {0} 个字符。",
            "raise the limit maxText if the document is to be trusted",
            "如文档可信，请提高 maxText 上限"),
    /** This key is longer than … characters. */
    KEY_TOO_LONG(
            "LMC-F404",
            "This key is longer than {0} characters.",
            "键超过 {0} 个字符。",
            "raise the limit maxKey if the document is to be trusted",
            "如文档可信，请提高 maxKey 上限"),
    /** The document holds more than … values. */
    TOO_MANY_VALUES(
            "LMC-F405",
            "The document holds more than {0} values.",
            "文档的值超过 {0} 个。",
            "raise the limit maxValues if the document is to be trusted",
            "如文档可信，请提高 maxValues 上限"),
    /** This number is longer than … characters. */
    NUMBER_TOO_LONG(
            "LMC-F406",
            "This number is longer than {0} characters.",
            "数字超过 {0} 个字符。",
            "put it in quotes if it is a text; raise the limit maxNumber if the document is to be trusted",
            "如为文本请加引号；如文档可信，请提高 maxNumber 上限"),
    /** The exponent of this number is beyond …. */
    EXPONENT_TOO_LARGE(
            "LMC-F407",
            "The exponent of this number is beyond {0}.",
            "数字的指数超过 {0}。",
            "put it in quotes if it is a text; raise the limit maxExponent if the document is to be trusted",
            "如为文本请加引号；如文档可信，请提高 maxExponent 上限");

    private final String id;
    private final Phrase message;
    private final Phrase hint;

    FaultKind(String id, String english, String chinese, String englishHint, String chineseHint) {
        this.id = id;
        this.message = new Phrase(english, chinese);
        this.hint = new Phrase(englishHint, chineseHint);
    }

    /** The id by which the kind is documented, such as {@code LMC-F301}. */
    public String id() {
        return id;
    }

    Phrase message() {
        return message;
    }

    Phrase hint() {
        return hint;
    }
}
