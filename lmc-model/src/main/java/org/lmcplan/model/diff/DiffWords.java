package org.lmcplan.model.diff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.text.ReaderLanguage;

/** The words for changes in English or Chinese. Ids are the same in both languages, as in documents. */
record DiffWords(Locale locale) {

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("acts", "行动"),
            Map.entry("address", "网址"),
            Map.entry("addressees", "敦促对象"),
            Map.entry("adopted", "通过"),
            Map.entry("aliases", "别名"),
            Map.entry("basis", "由来"),
            Map.entry("body", "正文"),
            Map.entry("by", "通过机构"),
            Map.entry("cadence", "频次"),
            Map.entry("date", "日期"),
            Map.entry("edition", "版本"),
            Map.entry("force", "承诺力度"),
            Map.entry("gloss", "译文"),
            Map.entry("id", "标识"),
            Map.entry("kind", "种类"),
            Map.entry("language", "语言"),
            Map.entry("lifecycle", "进展阶段"),
            Map.entry("listing", "列举方式"),
            Map.entry("marker", "标记词"),
            Map.entry("names", "名称"),
            Map.entry("note", "备注"),
            Map.entry("participants", "参加方"),
            Map.entry("proposer", "提出国"),
            Map.entry("published", "发布日期"),
            Map.entry("publisher", "发布者"),
            Map.entry("quote", "原文"),
            Map.entry("readFrom", "文本出处"),
            Map.entry("status", "状态"),
            Map.entry("targets", "对象"),
            Map.entry("term", "计划期"),
            Map.entry("textSource", "文本来源"),
            Map.entry("title", "标题"),
            Map.entry("framework", "合作框架"),
            Map.entry("levels", "层级"),
            Map.entry("authenticTexts", "其他作准文本"),
            Map.entry("revisions", "修订"),
            Map.entry("kindLabel", "种类说明"),
            Map.entry("since", "加入时间"),
            Map.entry("until", "退出时间"),
            Map.entry("label", "印刷编号"),
            Map.entry("authenticTitles", "其他作准文本标题"),
            Map.entry("authenticBodies", "其他作准文本正文"),
            Map.entry("authenticQuotes", "其他作准文本原文"),
            Map.entry("qualifies", "所限定的承诺"),
            Map.entry("succeeds", "沿革"),
            Map.entry("season", "季节"),
            Map.entry("condition", "条件"),
            Map.entry("start", "开始时间"),
            Map.entry("due", "完成期限"),
            Map.entry("bound", "承诺方"),
            Map.entry("leads", "牵头方"),
            Map.entry("supporters", "支持方"),
            Map.entry("beneficiaries", "受益方"),
            Map.entry("through", "经由"),
            Map.entry("recipients", "接收方"),
            Map.entry("budget", "预算"),
            Map.entry("about", "所涉领域"),
            Map.entry("measures", "衡量对象"),
            Map.entry("unit", "单位"),
            Map.entry("direction", "期望方向"),
            Map.entry("baseline", "基准"),
            Map.entry("titleGloss", "标题译文"));

    boolean inChinese() {
        return ReaderLanguage.isChinese(locale);
    }

    String in(String english, String chinese) {
        return inChinese() ? chinese : english;
    }

    /** Returns the name of a property: its keys, in Chinese translated where a word is known. */
    String property(String keys) {
        return inChinese()
                ? Arrays.stream(keys.split("/")).map(this::translated).collect(Collectors.joining("/"))
                : keys;
    }

    /** Returns the Chinese word for a key, which names a kind of part or an attribute. */
    private String translated(String key) {
        return PlanPart.ofKey(key)
                .or(() -> PlanPart.ofKey(key + "s"))
                .map(part -> part.label(locale))
                .orElseGet(() -> ATTRIBUTES.getOrDefault(key, key));
    }

    String colon() {
        return in(": ", "：");
    }

    /** Returns a remark in brackets. */
    String remark(String english, String chinese) {
        return remark(in(english, chinese));
    }

    /** Returns a remark, in the language of the text, in brackets. */
    String remark(String text) {
        return in(" (" + text + ")", "（" + text + "）");
    }
}
