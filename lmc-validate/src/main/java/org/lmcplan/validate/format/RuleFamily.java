package org.lmcplan.validate.format;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.lmcplan.model.problem.Message;

/**
 * Rules about the same aspect of a plan or register, and faults of the same nature. They share the start of their ids: up to the
 * first digit for this library's rules on plans and registers and its faults of form, up to the letter for its other ids, and up
 * to the last hyphen for all others.
 *
 * @param key the common start of the ids
 */
record RuleFamily(String key) implements Comparable<RuleFamily> {

    private static final Map<String, Message> NAMES = Map.ofEntries(
            Map.entry("LMC-C", Message.of("Configuration", "配置")),
            Map.entry("LMC-E1", Message.of("Identity and references of registers", "登记册的标识与引用")),
            Map.entry("LMC-E2", Message.of("Sources of evidence", "证据来源")),
            Map.entry("LMC-E3", Message.of("Dates of evidence", "证据日期")),
            Map.entry("LMC-E4", Message.of("Meetings", "会议")),
            Map.entry("LMC-E5", Message.of("Documents, bodies and undertakings", "文件、机构与项目进展")),
            Map.entry("LMC-E6", Message.of("Money", "资金")),
            Map.entry("LMC-E7", Message.of("Projects", "实施项目")),
            Map.entry("LMC-F0", Message.of("Files", "文件")),
            Map.entry("LMC-F1", Message.of("Encoding and characters", "编码与字符")),
            Map.entry("LMC-F2", Message.of("Syntax", "语法")),
            Map.entry("LMC-F3", Message.of("Keys and values", "键与值")),
            Map.entry("LMC-F4", Message.of("Limits", "限度")),
            Map.entry("LMC-Q", Message.of("Queries", "查询")),
            Map.entry("LMC-T", Message.of("Changes between versions", "版本变化")),
            Map.entry("LMC-V1", Message.of("Identity and references", "标识与引用")),
            Map.entry("LMC-V2", Message.of("Sections", "章节")),
            Map.entry("LMC-V3", Message.of("Text and quotes", "文本与引文")),
            Map.entry("LMC-V4", Message.of("Names", "名称")),
            Map.entry("LMC-V5", Message.of("Commitments", "承诺")),
            Map.entry("LMC-V6", Message.of("Pillars and areas", "支柱与领域")),
            Map.entry("LMC-V7", Message.of("Dates and sources", "日期与来源")),
            Map.entry("LMC-V8", Message.of("Characters", "字符")),
            Map.entry("LMC-V9", Message.of("Tracking", "跟踪")));

    static RuleFamily of(String id) {
        if (!id.matches("LMC-[A-Z][0-9]{3}")) {
            return new RuleFamily(id.substring(0, Math.max(id.lastIndexOf('-'), 0)));
        }
        return new RuleFamily(id.substring(0, id.matches("LMC-[EFV].*") ? "LMC-V1".length() : "LMC-C".length()));
    }

    /** Whether its rules check registers of evidence. */
    boolean isAboutRegisters() {
        return key.startsWith("LMC-E");
    }

    /** Whether it is about the form of documents, not their content. */
    boolean isAboutForm() {
        return key.startsWith("LMC-F");
    }

    /** Whether its rules check the configuration of the validator. */
    boolean isAboutConfiguration() {
        return key.equals("LMC-C");
    }

    /** Its name, or the key where it has none. */
    String name(Locale locale) {
        return NAMES.getOrDefault(key, Message.verbatim(key)).in(locale);
    }

    @Override
    public int compareTo(RuleFamily other) {
        return Comparator.comparing(RuleFamily::key).compare(this, other);
    }
}
