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

    static final RuleDefinition EXPLAINED = RuleDefinition.of("LMC-C105", Severity.WARNING)
            .requires(
                    "Every suppression by position says which words or which element it was written for.",
                    "按位置指定的抑制须注明所针对的文字或要素。")
            .because(
                    "When a line is inserted before it, another line moves to the position, and the suppression would hide the finding there.",
                    "若在其前插入内容，该位置便属于其他内容，抑制会掩盖那里的问题。")
            .notSuppressible();

    static final RuleDefinition FITTING = RuleDefinition.of("LMC-C106", Severity.WARNING)
            .requires("Every suppression fits the words it was written for.", "每项抑制都须与其所针对的文字相符。")
            .because("The reason was given for these words, and may not hold for others.", "抑制的原因是针对这些文字给出的，对其他文字未必成立。")
            .notSuppressible();

    static final RuleDefinition IN_PLACE = RuleDefinition.of("LMC-C107", Severity.NOTE)
            .requires("Suppressions give the current position of their findings.", "抑制须写明发现的当前位置。")
            .because(
                    "The suppression follows its words, but readers of the configuration look at the position.",
                    "抑制会随文字移动，但阅读配置的人会看位置。")
            .notSuppressible();

    static final Complaint UNEXPLAINED = Complaint.of(
                    "The suppression of {rule} at {place} does not say what it was written for. At present it suppresses the finding on '{found}'.",
                    "{place} 处对 {rule} 的抑制未注明所针对的内容；目前抑制的是关于“{found}”的发现。")
            .hint("if it was written for that, add {missing}", "若确系针对该内容，请添加 {missing}");

    static final Complaint OTHER_WORDS = Complaint.of(
                    "The suppression of {rule} at {place} was written for '{words}', but the finding there is now about '{now}'.",
                    "{place} 处对 {rule} 的抑制针对“{words}”，而该处现有的发现涉及“{now}”。")
            .hint(
                    "check whether the reason still holds; then correct 'words', or delete the suppression: '{reason}'",
                    "请核实原因“{reason}”是否仍然成立，再更正 words 或删除该抑制");

    static final Complaint AMBIGUOUS = Complaint.of(
                    "The suppression of {rule} at {place} was written for '{words}', which fits {count} other positions equally well.",
                    "{place} 处对 {rule} 的抑制针对“{words}”，另有 {count} 处同样相符。")
            .hint("correct the position", "请更正位置");

    static final Complaint MOVED = Complaint.of(
                    "The finding of {rule} that was suppressed at {place} is now at {now}.",
                    "原在 {place} 处抑制的 {rule} 发现，现位于 {now}。")
            .hint("correct the position", "请更正位置");

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
        return List.of(USED, IN_TIME, SUPPRESSIBLE, CURRENT, EXPLAINED, FITTING, IN_PLACE);
    }
}
