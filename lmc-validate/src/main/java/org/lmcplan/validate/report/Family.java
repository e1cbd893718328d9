package org.lmcplan.validate.report;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.validate.Phrase;
import org.lmcplan.validate.RuleId;

/**
 * The rules that are about the same side of a plan: those of this library on plans by the first of the three digits of their
 * ids, its others by their letter, those of others by what stands before the last hyphen.
 *
 * @param key what the ids of its rules begin with
 */
record Family(String key) implements Comparable<Family> {

    private static final Map<String, Phrase> NAMES = Map.ofEntries(
            Map.entry("LMC-C", Phrase.of("Configuration", "配置")),
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
        return new Family(id.substring(0, id.startsWith("LMC-V") ? "LMC-V1".length() : "LMC-C".length()));
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
