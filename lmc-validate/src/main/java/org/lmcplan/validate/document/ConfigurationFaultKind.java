package org.lmcplan.validate.document;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.problem.Severity;

/** The kinds of faults of documents that configure a validator. Codes are stable and never reused. */
public enum ConfigurationFaultKind implements ProblemKind {
    /** A value of another type. */
    WRONG_TYPE("LMC-C001", "Expected {wanted} but found {found}.", "此处应为{wanted}，而不是{found}。"),
    /** A key that is not defined, often a misspelt one. */
    UNKNOWN_KEY("LMC-C002", "Unknown key '{key}' in {what}.", "{what}中没有键“{key}”。"),
    /** A required key that is missing. */
    MISSING_KEY("LMC-C003", "The key '{key}' is missing from {what}.", "{what}缺少键“{key}”。"),
    /** A word outside a fixed list. */
    UNKNOWN_WORD("LMC-C004", "'{value}' is not {wanted}.", "“{value}”不是{wanted}。"),
    /** A malformed text. */
    WRONG_FORM("LMC-C005", "'{value}' is not {wanted}.", "“{value}”不是{wanted}。"),
    /** A rule that does not exist. */
    UNKNOWN_RULE("LMC-C006", "There is no rule {rule}.", "没有规则 {rule}。"),
    /** A profile that does not exist. */
    UNKNOWN_PROFILE("LMC-C007", "There is no profile '{profile}'.", "没有方案“{profile}”。"),
    /** An attempt to weaken a rule that always applies. */
    NEVER_SUPPRESSED(
            "LMC-C008", "The rule {rule} cannot be turned off, downgraded or suppressed.", "规则 {rule} 不得关闭、降级或抑制。"),
    /** A profile that extends itself, directly or through others. */
    CYCLE("LMC-C009", "The profile '{profile}' extends itself.", "方案“{profile}”继承了自身。"),
    /** A name, id or fingerprint that is used twice. */
    TAKEN("LMC-C010", "The name '{name}' is already taken.", "名称“{name}”已被占用。"),
    /** A property that the parts do not have. */
    UNKNOWN_PROPERTY("LMC-C011", "'{property}' is not a property of {what}.", "{what}没有属性“{property}”。"),
    /** A test that does not fit the type of the property. */
    WRONG_TEST(
            "LMC-C012",
            "The test '{test}' does not apply to '{property}', which is {type}.",
            "“{property}”是{type}，不能用“{test}”检验。"),
    /** More entries or levels than allowed. */
    TOO_MUCH("LMC-C013", "This contains more than {most} {what}.", "此处超过 {most} {what}。"),
    /** A list, condition or suppression that specifies nothing. */
    EMPTY("LMC-C014", "Nothing is specified here.", "此处未指定任何内容。"),
    /** A condition written as text that is malformed or does not fit the parts it is about. */
    WRONG_CONDITION("LMC-C015", "The condition is wrong at character {at}: {problem}.", "此条件第 {at} 个字符处有误：{problem}。");

    private final String code;
    private final Message message;

    ConfigurationFaultKind(String code, String english, String chinese) {
        this.code = code;
        this.message = Message.of(english, chinese);
    }

    /** The code by which the kind is documented, such as {@code LMC-C006}. */
    @Override
    public String code() {
        return code;
    }

    /** Always an error: a document with faults configures nothing. */
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** The message, with an ellipsis in place of each argument. */
    @Override
    public String summary(Locale locale) {
        return message.outline(locale);
    }

    /** Empty: what to do depends on the fault alone. */
    @Override
    public String explanation(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return "";
    }

    @Override
    public Optional<String> page() {
        return Optional.of("configuration.md#" + code.toLowerCase(Locale.ROOT));
    }

    Message message() {
        return message;
    }
}
