package org.lmcplan.validate.config;

import java.util.List;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.RuleDefinition;

/** Rules about the configuration itself. Their findings are reported together with those about the plan. */
public final class ConfigurationRules {

    static final RuleDefinition USED = RuleDefinition.of("LMC-C101", Severity.WARNING)
            .requires("Every suppression matches a finding.", "每项抑制都须对应某个发现。")
            .because(
                    "The finding was fixed or has moved. Left in place, the suppression would hide the next finding there.",
                    "该发现已修复或已移位；若保留此抑制，会掩盖该处的下一个问题。")
            .notSuppressible();

    static final RuleDefinition IN_TIME = RuleDefinition.of("LMC-C102", Severity.WARNING)
            .requires("No suppression has expired.", "任何抑制都不得过期。")
            .because("Suppressions expire so that someone reviews them.", "抑制设有期限，以便定期复核。")
            .notSuppressible();

    static final RuleDefinition SUPPRESSIBLE = RuleDefinition.of("LMC-C103", Severity.ERROR)
            .requires("No suppression or baseline entry covers a rule that cannot be suppressed.", "抑制和基线都不得涉及不可抑制的规则。")
            .because(
                    "Everything else depends on ids and references, so findings about them are always reported.",
                    "其他一切都依赖标识与引用，因此此类发现始终会报告。")
            .notSuppressible();

    static final RuleDefinition CURRENT = RuleDefinition.of("LMC-C104", Severity.WARNING)
            .requires("Every entry of the baseline matches a finding.", "基线中的每个条目都须对应某个发现。")
            .because(
                    "A fixed finding must leave the baseline, or it could return unnoticed.",
                    "已修复的问题须从基线中移除，以免再次出现而无人察觉。")
            .notSuppressible();

    static final Complaint UNUSED = Complaint.of(
                    "The suppression of {rule} at {place} matches no finding.", "{place} 处对 {rule} 的抑制没有对应任何发现。")
            .hint("delete it", "请删除该抑制");

    static final Complaint UNKNOWN = Complaint.of(
                    "The suppression at {place} names the unknown rule {rule}.", "{place} 处的抑制针对未知规则 {rule}。")
            .hint("delete it, or correct the id of the rule", "请删除该抑制，或更正规则编号");

    static final Complaint EXPIRED = Complaint.of(
                    "The suppression of {rule} at {place} expired on {expires}.",
                    "{place} 处对 {rule} 的抑制已于 {expires} 到期。")
            .hint(
                    "fix the finding, or extend the suppression if its reason still holds: '{reason}'",
                    "请修复该问题；若原因“{reason}”仍然成立，请延长期限");

    static final Complaint NOT_SUPPRESSIBLE = Complaint.of(
                    "{rule} cannot be suppressed, but there is a suppression at {place}.",
                    "{rule} 不可抑制，但 {place} 处有针对它的抑制。")
            .hint("delete the suppression and fix the plan", "请删除该抑制并修复计划");

    static final Complaint NOT_SUPPRESSIBLE_ENTRY = Complaint.of(
                    "{rule} cannot be suppressed, but the baseline contains its finding about '{subject}'.",
                    "{rule} 不可抑制，但基线中有其关于“{subject}”的发现。")
            .hint("delete the entry {fingerprint} and fix the plan", "请删除条目 {fingerprint} 并修复计划");

    static final Complaint STALE = Complaint.of(
                    "The baseline contains a finding of {rule} about '{subject}' that no longer exists.",
                    "基线中 {rule} 关于“{subject}”的发现已不存在。")
            .hint("delete the entry {fingerprint}", "请删除条目 {fingerprint}");

    private ConfigurationRules() {}

    /** The definitions, in the order of their ids. */
    public static List<RuleDefinition> definitions() {
        return List.of(USED, IN_TIME, SUPPRESSIBLE, CURRENT);
    }
}
