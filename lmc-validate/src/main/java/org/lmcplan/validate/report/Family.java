package org.lmcplan.validate.report;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.validate.Phrase;
import org.lmcplan.validate.RuleId;

/**
 * The rules that are about the same side of a plan: those of this library by the first of the three digits of their ids, those
 * of others by what stands before the last hyphen.
 *
 * @param key what the ids of its rules begin with
 */
record Family(String key) implements Comparable<Family> {

    private static final Map<String, Phrase> NAMES = Map.of(
            "LMC-C1", Phrase.of("Configuration", "配置"),
            "LMC-V1", Phrase.of("Identity and reference", "标识与引用"),
            "LMC-V2", Phrase.of("Sections", "章节"),
            "LMC-V3", Phrase.of("Text and quotes", "文本与引文"),
            "LMC-V4", Phrase.of("Names", "名称"),
            "LMC-V5", Phrase.of("Commitments", "承诺"),
            "LMC-V6", Phrase.of("Pillars and areas", "支柱与领域"),
            "LMC-V7", Phrase.of("Dates and sources", "日期与来源"),
            "LMC-V8", Phrase.of("Characters", "字符"),
            "LMC-V9", Phrase.of("Tracking", "跟踪"));

    static Family of(RuleId rule) {
        String id = rule.value();
        return new Family(
                id.matches("LMC-[A-Z][0-9]{3}")
                        ? id.substring(0, id.length() - 2)
                        : id.substring(0, id.lastIndexOf('-')));
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
