package org.lmcplan.model.diff;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** The words in which changes are told, in English or Chinese. Codes and ids stand in both as they do in documents. */
record Vocabulary(boolean inChinese) {

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("actors", "参与方"),
            Map.entry("acts", "行动"),
            Map.entry("address", "网址"),
            Map.entry("addressees", "呼吁对象"),
            Map.entry("adopted", "通过"),
            Map.entry("aliases", "别名"),
            Map.entry("basis", "依据"),
            Map.entry("body", "正文"),
            Map.entry("by", "通过机制"),
            Map.entry("cadence", "频次"),
            Map.entry("date", "日期"),
            Map.entry("edition", "版本"),
            Map.entry("force", "约束力"),
            Map.entry("gloss", "译文"),
            Map.entry("id", "编号"),
            Map.entry("kind", "种类"),
            Map.entry("language", "语言"),
            Map.entry("lifecycle", "进展阶段"),
            Map.entry("listing", "列举方式"),
            Map.entry("marker", "标记词"),
            Map.entry("names", "名称"),
            Map.entry("note", "说明"),
            Map.entry("participants", "参加方"),
            Map.entry("pillar", "支柱"),
            Map.entry("priorityArea", "优先领域"),
            Map.entry("proposer", "提出国"),
            Map.entry("published", "发布日期"),
            Map.entry("publisher", "发布者"),
            Map.entry("quote", "原文"),
            Map.entry("readFrom", "文本出处"),
            Map.entry("section", "章节"),
            Map.entry("source", "来源"),
            Map.entry("status", "状态"),
            Map.entry("targets", "对象"),
            Map.entry("term", "年限"),
            Map.entry("textSource", "文本来源"),
            Map.entry("title", "标题"),
            Map.entry("titleGloss", "标题译文"));

    String in(String english, String chinese) {
        return inChinese ? chinese : english;
    }

    /** What a property is called: its keys, translated where there is a word for them. */
    String property(String keys) {
        return inChinese
                ? Arrays.stream(keys.split("/"))
                        .map(key -> PROPERTIES.getOrDefault(key, key))
                        .collect(Collectors.joining("/"))
                : keys;
    }

    String colon() {
        return in(": ", "：");
    }

    /** A remark in brackets. */
    String remark(String english, String chinese) {
        return in(" (" + english + ")", "（" + chinese + "）");
    }
}
