package org.lmcplan.validate.format;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.validate.rule.Phrase;
import org.lmcplan.validate.rule.RuleId;

/**
 * The rules that are about the same side of a plan or register: those of this library on plans and on registers by the first
 * of the three digits of their ids, its others by their letter, those of others by what stands before the last hyphen.
 *
 * @param key what the ids of its rules begin with
 */
record Family(String key) implements Comparable<Family> {

    private static final Map<String, Phrase> NAMES = Map.ofEntries(
            Map.entry("LMC-C", Phrase.of("Configuration", "配置")),
            Map.entry("LMC-E1", Phrase.of("References of a register", "登记册的标识与引用")),
            Map.entry("LMC-E2", Phrase.of("Sources of evidence", "证据来源")),
            Map.entry("LMC-E3", Phrase.of("Dates of evidence", "证据日期")),
            Map.entry("LMC-E4", Phrase.of("Meetings", "会议")),
            Map.entry("LMC-E5", Phrase.of("Documents, bodies and undertakings", "文件、机构与项目进展")),
            Map.entry("LMC-E6", Phrase.of("Money", "资金")),
            Map.entry("LMC-E7", Phrase.of("Projects", "项目")),
            Map.entry("LMC-T", Phrase.of("Changes between versions", "版本变化")),
            Map.entry("LMC-V1", Phrase.of("Identity and reference", "标识与引用")),
            Map.entry("LMC-V2", Phrase.of("Sections", "章节")),
            Map.entry("LMC-V3", Phrase.of("Text and quotes", "文本与引文")),
            Map.entry("LMC-V4", Phrase.of("Names", "名称")),
            Map.entry("LMC-V5", Phrase.of("Commitments", "承诺")),
            Map.entry("LMC-V6", Phrase.of("Pillars and areas", "支柱与领域")),
            Map.entry("LMC-V7", Phrase.of("Dates and sources", "日期与来源")),
            Map.entry("LMC-V8", Phrase.of("Characters", "字符")),
            Map.entry("LMC-V9", Phrase.of("Tracking", "跟踪")));

    static Family of(RuleId rule) {
        String id = rule.value();
        if (!id.matches("LMC-[A-Z][0-9]{3}")) {
            return new Family(id.substring(0, id.lastIndexOf('-')));
        }
        return new Family(id.substring(0, id.matches("LMC-[EV].*") ? "LMC-V1".length() : "LMC-C".length()));
    }

    /** Whether its rules are about registers of evidence. */
    boolean isOfRegisters() {
        return key.startsWith("LMC-E");
    }

    /** What it is called; its key where it has no name. */
    String name(Locale locale) {
        return NAMES.getOrDefault(key, Phrase.of(key, key)).in(locale);
    }

    @Override
    public int compareTo(Family other) {
        return Comparator.comparing(Family::key).compare(this, other);
    }
}
