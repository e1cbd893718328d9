package org.lmcplan.validate.draft;

/** What a draft cannot know, in the words in which its author is asked. */
enum Doubt {
    CONTENTS(
            "A table of contents was left out; its lines: {0}.",
            "目录共 {0} 行，未收入章节。", "put lines that belong to the plan into a section", "如其中有属于计划正文的内容，请移入相应章节"),
    PAGE_NUMBERS(
            "Lines that look like page numbers were left out: {0}.",
            "疑似页码 {0} 行，未收入章节。", "put a number that belongs to the plan back into its section", "如其中有属于计划正文的数字，请移回原处"),
    RUNNING_HEADS(
            "Lines that are repeated on several pages were left out: {0}.",
            "各页重复出现的页眉或页脚 {0} 行，未收入章节。",
            "put lines that belong to the plan back into their sections",
            "如其中有属于计划正文的内容，请移回原处"),
    BYLINES(
            "Lines that the page or newspaper added were left out: {0}.",
            "网页或报刊所加说明 {0} 行，未收入章节。",
            "use what they say for the source; put lines that belong to the plan into a section",
            "请据此填写来源信息；如有属于计划正文的内容，请移入相应章节"),
    CHARACTERS(
            "Characters that a plan may not contain were taken out: {0}, first {1}.",
            "去除了计划中不得出现的字符 {0} 个，首个为 {1}。", "check whether the text is damaged there", "请核实该处文字是否受损"),
    WRAPPED(
            "Line breaks within sentences were removed, because the lines look wrapped: {0}.",
            "文本疑似按固定宽度折行，去除了句中换行 {0} 处。", "put a break back where a paragraph ends", "如该处原为段落结尾，请恢复换行"),
    NO_TEXT("The text is empty.", "文本为空。", "add the text of the plan", "请补充计划文本"),
    NO_TITLE("The text begins without a title.", "文本开头没有标题。", "write the title of the plan, as printed", "请按原文填写计划标题"),
    TITLE(
            "'{0}' was taken for the title of the plan.",
            "已将“{0}”作为计划标题。", "correct it if the title is another, or goes on", "如标题有误或不完整，请更正"),
    NO_TERM(
            "The title does not say from which year to which the plan runs; {0} stands in its place.",
            "标题未写明计划期，暂以 {0} 代替。", "write the term", "请填写计划期"),
    TERM(
            "The term {0} was read from the words '{1}'.",
            "计划期 {0} 系根据“{1}”得出。", "correct it if the plan has another term", "如计划期有误，请更正"),
    LANGUAGE(
            "The language of the text was taken to be '{0}'.",
            "文本语言暂定为“{0}”。", "correct it if it is another", "如语言有误，请更正"),
    SOURCE(
            "The text does not say who published it, where and when.",
            "文本未写明发布机构、网址和日期。",
            "add publisher, address and published: to the source",
            "请在来源中补充 publisher、address 和 published"),
    PREAMBLE(
            "Section {0} has the text before the first heading, under its first words.",
            "首个标题之前的文字列为章节 {0}，并以其开头文字为标题。", "give it the heading that is printed, if there is one", "如原文有标题，请改用原标题"),
    NO_HEADING(
            "Section {0} has a number but no heading; its first words stand in its place.",
            "章节 {0} 有编号而无标题，暂以其开头文字为标题。", "shorten the title, or write what is printed", "请酌情缩短，或改用原文标题"),
    UNNUMBERED(
            "'{0}' was taken for a heading without a number.",
            "已将“{0}”作为无编号标题。", "move it into the text if it is none", "如非标题，请移入正文"),
    MAYBE_HEADING(
            "'{0}' may be a heading without a number; it was left in the text.",
            "“{0}”疑为无编号标题，现保留在正文中。", "make it a section if it is a heading", "如系标题，请单独成节"),
    MISSING_NUMBER(
            "The number '{0}' does not follow the number before it.",
            "编号“{0}”与前一编号不连续。", "check whether a heading was overlooked", "请核实是否遗漏标题"),
    NO_PARENT("The number '{0}' has no section above it.", "编号“{0}”没有上级章节。", "check where it belongs", "请核实其所属章节"),
    TOO_DEEP(
            "The heading '{0}' is deeper than sections can be; it was left in the text.",
            "标题“{0}”层级过深，现保留在正文中。", "put it where it belongs", "请调整其位置"),
    NO_VERB(
            "The program knows no verb in '{0}' that promises something.",
            "“{0}”中没有本程序所知的表示承诺的动词。", "code it as a commitment, or choose the kind of statement", "请编码为承诺，或选定陈述的类别"),
    OPEN(
            "'{1}' in '{0}' leaves open whether it is promised.",
            "“{0}”中的“{1}”未确定是否构成承诺。",
            "code it as a commitment with the force that fits, or choose the kind of statement",
            "请编码为承诺并选定承诺力度，或选定陈述的类别"),
    DEADLINE(
            "The words '{1}' of '{0}' set a time limit that was not coded.",
            "“{0}”中的“{1}”规定了时限，但未编码。", "add due: if the date is certain", "如日期明确，请添加 due"),
    FORCE(
            "The force '{1}' of '{0}' is a guess from a verb that no rule knows.",
            "“{0}”的承诺力度“{1}”系根据规则未收录的动词推测。", "check the force", "请核实承诺力度"),
    GOALS(
            "The clauses of section {0} look like goals, principles or a preamble and were not drafted as commitments.",
            "章节 {0} 的分句疑为目标、原则或序言，未作为承诺列出。",
            "code goals and principles, and choose the kind of each statement",
            "请编码目标和原则，并选定各条陈述的类别"),
    NO_WORDS(
            "The library knows no verbs of the language '{0}', so no clause was drafted as a commitment.",
            "本库未收录语言“{0}”的动词，因此未将任何分句列为承诺。", "code each clause", "请逐条编码");

    private final String english;
    private final String chinese;
    private final String englishHint;
    private final String chineseHint;

    Doubt(String english, String chinese, String englishHint, String chineseHint) {
        this.english = english;
        this.chinese = chinese;
        this.englishHint = englishHint;
        this.chineseHint = chineseHint;
    }

    String english() {
        return english;
    }

    String chinese() {
        return chinese;
    }

    String englishHint() {
        return englishHint;
    }

    String chineseHint() {
        return chineseHint;
    }
}
