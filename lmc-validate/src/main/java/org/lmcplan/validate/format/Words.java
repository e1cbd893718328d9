package org.lmcplan.validate.format;

import java.util.Locale;
import java.util.Map;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.RuleOutcome.Status;
import org.lmcplan.validate.rule.SuppressedFinding;

/** The words of reports that are not those of rules, in the language of one report. */
record Words(Locale locale) {

    private static final Map<Severity, Message> SEVERITIES = Map.of(
            Severity.ERROR, Message.of("error", "错误"),
            Severity.WARNING, Message.of("warning", "警告"),
            Severity.NOTE, Message.of("note", "提示"));

    private static final Map<Severity, Message> MEANINGS = Map.of(
            Severity.ERROR, Message.of("must be mended before the plan is relied on", "修复之前不可依据该计划"),
            Severity.WARNING, Message.of("should be mended or explained", "应当修复或说明"),
            Severity.NOTE, Message.of("advice", "建议"));

    private static final Map<Status, Message> STATUSES = Map.of(
            Status.PASSED, Message.of("passed", "通过"),
            Status.BREACHED, Message.of("breached", "未通过"),
            Status.FAILED, Message.of("failed", "运行失败"),
            Status.SKIPPED, Message.of("skipped", "未运行"));

    private static final Map<String, Message> KINDS = Map.ofEntries(
            Map.entry("members", Message.of("Member", "成员国")),
            Map.entry("sources", Message.of("Source", "来源")),
            Map.entry("sections", Message.of("Section", "章节")),
            Map.entry("predecessors", Message.of("Earlier plan", "前期计划")),
            Map.entry("goals", Message.of("Goal", "目标")),
            Map.entry("principles", Message.of("Principle", "原则")),
            Map.entry("pillars", Message.of("Pillar", "支柱")),
            Map.entry("priorityAreas", Message.of("Priority area", "优先领域")),
            Map.entry("cooperationAreas", Message.of("Cooperation area", "合作领域")),
            Map.entry("statements", Message.of("Statement", "陈述")),
            Map.entry("commitments", Message.of("Commitment", "承诺")),
            Map.entry("mechanisms", Message.of("Mechanism", "机制")),
            Map.entry("instruments", Message.of("Instrument", "文件")),
            Map.entry("programmes", Message.of("Programme", "项目")),
            Map.entry("partners", Message.of("Partner", "伙伴")),
            Map.entry("initiatives", Message.of("Initiative", "倡议")),
            Map.entry("actors", Message.of("Actor", "参与方")),
            Map.entry("records", Message.of("Record", "记录")),
            Map.entry("projects", Message.of("Project", "项目")),
            Map.entry("funders", Message.of("Funder", "出资方")));

    boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    /** One or the other, as the language has it. */
    String of(String english, String chinese) {
        return isChinese() ? chinese : english;
    }

    String severity(Severity severity) {
        return in(SEVERITIES, severity);
    }

    String meaning(Severity severity) {
        return in(MEANINGS, severity);
    }

    String status(Status status) {
        return in(STATUSES, status);
    }

    /** What an entry of this list of a plan or register is called; of anything else, nothing. */
    String kind(String list) {
        return KINDS.getOrDefault(list, Message.of("", "")).in(locale);
    }

    /** {@code 1 error}, {@code 3 errors}. */
    String count(int number, Severity severity) {
        return number + of(" ", " 项") + counted(number, severity);
    }

    /** {@code error}, {@code errors}: as many as there are. */
    String counted(int number, Severity severity) {
        return severity(severity) + of(number == 1 ? "" : "s", "");
    }

    /** {@code 3 errors, 1 warning, 0 notes; 2 suppressed}. */
    String counts(ReportView view) {
        StringBuilder counts = new StringBuilder();
        for (Severity severity : Severity.values()) {
            counts.append(counts.isEmpty() ? "" : of(", ", "，")).append(count(view.count(severity), severity));
        }
        int suppressed = view.suppressed().size();
        return suppressed == 0
                ? counts.toString()
                : counts + of("; " + suppressed + " suppressed", "；已抑制 " + suppressed + " 项");
    }

    /** {@code 7 rules passed, 2 breached, 0 failed, 1 skipped}. */
    String ruleCounts(ReportView view) {
        StringBuilder counts = new StringBuilder(of("Rules: ", "规则："));
        for (Status status : Status.values()) {
            counts.append(status == Status.PASSED ? "" : of(", ", "，"))
                    .append(view.count(status))
                    .append(of(" ", " 条"))
                    .append(status(status));
        }
        return counts.toString();
    }

    /** The date as of which was judged. */
    String asOf(ReportView view) {
        return view.report()
                .asOf()
                .map(date -> of("judged as of " + date, "判断日期 " + date))
                .orElse(of("judged without a date", "未指定判断日期"));
    }

    /** Why a finding was left out: {@code suppressed until 2026-12-31: the ministry was asked}. */
    String suppression(SuppressedFinding suppressed) {
        String ground = suppressed.ground() == SuppressedFinding.Ground.BASELINE
                ? of("in the baseline", "列入基线")
                : of("suppressed", "已抑制");
        String until = suppressed
                .expires()
                .map(day -> of(" until " + day, "（截至 " + day + "）"))
                .orElse("");
        return ground + until + of(": ", "：") + Visible.line(suppressed.reason());
    }

    private <K> String in(Map<K, Message> words, K key) {
        return words.getOrDefault(key, Message.of("", "")).in(locale);
    }
}
