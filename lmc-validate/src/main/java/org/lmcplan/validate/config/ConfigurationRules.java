package org.lmcplan.validate.config;

import java.util.List;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleDefinition;

/** What is required of a configuration when it meets a plan: its findings stand in the report beside those on the plan. */
public final class ConfigurationRules {

    static final RuleDefinition USED = RuleDefinition.of("LMC-C101", Severity.WARNING)
            .requires("Every suppression leaves out a finding.", "每项抑制都须实际抑制某个发现。")
            .because(
                    "What it was for is mended or has moved. Left standing, it would hide the next fault at that place.",
                    "抑制的原因已经消除或已移位；若继续保留，会掩盖该处的下一个问题。")
            .notSuppressible();

    static final RuleDefinition IN_TIME = RuleDefinition.of("LMC-C102", Severity.WARNING)
            .requires("No suppression is past its last day.", "任何抑制都不得超过其截止日期。")
            .because("A finding is borne for a time, so that somebody looks at it again.", "对发现的容忍是有期限的，以便有人重新审视。")
            .notSuppressible();

    static final RuleDefinition BEARABLE = RuleDefinition.of("LMC-C103", Severity.ERROR)
            .requires("No suppression and no baseline is about a rule that is never suppressed.", "抑制和基线都不得涉及不可抑制的规则。")
            .because(
                    "Identity and reference are what everything else rests on. Such a finding is reported whatever the"
                            + " configuration says.",
                    "标识与引用是一切的基础，此类发现无论如何配置都会报告。")
            .notSuppressible();

    static final RuleDefinition CURRENT = RuleDefinition.of("LMC-C104", Severity.WARNING)
            .requires("Every finding of the baseline is still found.", "基线中的每个发现都须仍然存在。")
            .because(
                    "What is mended leaves the baseline, so that it cannot come back unnoticed.",
                    "已修复的问题应从基线中移除，以免悄然复现。")
            .notSuppressible();

    static final Complaint UNUSED = Complaint.of(
                    "The suppression of {rule} at {place} leaves out nothing.", "对 {place} 处 {rule} 的抑制没有抑制任何发现。")
            .hint("delete it", "请删除该抑制");

    static final Complaint UNKNOWN = Complaint.of(
                    "The suppression at {place} is of {rule}, a rule that was not asked.",
                    "{place} 处的抑制针对未运行的规则 {rule}。")
            .hint("delete it, or correct the id of the rule", "请删除该抑制，或更正规则编号");

    static final Complaint EXPIRED = Complaint.of(
                    "The suppression of {rule} at {place} ended on {expires}.",
                    "对 {place} 处 {rule} 的抑制已于 {expires} 到期。")
            .hint("mend what it left out, or decide anew: it was '{reason}'", "请修复所抑制的问题，或重新决定：原因为“{reason}”");

    static final Complaint UNBEARABLE = Complaint.of(
                    "{rule} is never suppressed, but a suppression at {place} tries to.",
                    "{rule} 不可抑制，但 {place} 处的抑制试图抑制它。")
            .hint("delete the suppression and mend the plan", "请删除该抑制并修复计划");

    static final Complaint UNBEARABLE_ENTRY = Complaint.of(
                    "{rule} is never suppressed, but the baseline holds a finding of it about '{subject}'.",
                    "{rule} 不可抑制，但基线中有其关于“{subject}”的发现。")
            .hint("delete the entry {fingerprint} and mend the plan", "请删除条目 {fingerprint} 并修复计划");

    static final Complaint STALE = Complaint.of(
                    "The baseline holds a finding of {rule} about '{subject}' that is not there any more.",
                    "基线中 {rule} 关于“{subject}”的发现已不存在。")
            .hint("delete the entry {fingerprint}", "请删除条目 {fingerprint}");

    private ConfigurationRules() {}

    /** The definitions, in the order of their ids. */
    public static List<RuleDefinition> definitions() {
        return List.of(USED, IN_TIME, BEARABLE, CURRENT);
    }
}
