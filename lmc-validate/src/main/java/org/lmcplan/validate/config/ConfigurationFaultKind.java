package org.lmcplan.validate.config;

import org.lmcplan.model.problem.Message;

/** What can be wrong with a document that configures a validator. Ids are chosen, stable and never reused. */
public enum ConfigurationFaultKind {
    /** Here … is wanted, not …. */
    WRONG_TYPE("LMC-C001", "Here {wanted} is wanted, not {found}.", "此处应为{wanted}，而不是{found}。"),
    /** There is no key '…' in …. */
    UNKNOWN_KEY("LMC-C002", "There is no key '{key}' in {what}.", "{what}中没有键“{key}”。"),
    /** The key '…' is missing in …. */
    MISSING_KEY("LMC-C003", "The key '{key}' is missing in {what}.", "{what}缺少键“{key}”。"),
    /** '…' is not …. */
    UNKNOWN_WORD("LMC-C004", "'{value}' is not {wanted}.", "“{value}”不是{wanted}。"),
    /** '…' is not …. */
    WRONG_FORM("LMC-C005", "'{value}' is not {wanted}.", "“{value}”不是{wanted}。"),
    /** There is no rule …. */
    UNKNOWN_RULE("LMC-C006", "There is no rule {rule}.", "没有规则 {rule}。"),
    /** There is no profile '…'. */
    UNKNOWN_PROFILE("LMC-C007", "There is no profile '{profile}'.", "没有配置“{profile}”。"),
    /** The rule … is never left out, mitigated or suppressed. */
    NEVER_SUPPRESSED(
            "LMC-C008", "The rule {rule} is never left out, mitigated or suppressed.", "规则 {rule} 不得关闭、降级或抑制。"),
    /** The profile '…' extends itself. */
    CIRCLE("LMC-C009", "The profile '{profile}' extends itself.", "配置“{profile}”继承了自身。"),
    /** There is … '…' already. */
    TAKEN("LMC-C010", "The name '{name}' is taken.", "名称“{name}”已被占用。"),
    /** There is no property '…' of …. */
    UNKNOWN_PROPERTY("LMC-C011", "There is no property '{property}' of {what}.", "{what}没有属性“{property}”。"),
    /** '…' cannot be asked of '…', which is …. */
    WRONG_TEST(
            "LMC-C012",
            "'{test}' cannot be asked of '{property}', which is {type}.",
            "“{property}”是{type}，不能用“{test}”检验。"),
    /** This holds more than … …. */
    TOO_MUCH("LMC-C013", "This holds more than {most} {what}.", "此处超过 {most} 个{what}。"),
    /** This says nothing: …. */
    EMPTY("LMC-C014", "This names nothing.", "此处没有任何内容。");

    private final String id;
    private final Message message;

    ConfigurationFaultKind(String id, String english, String chinese) {
        this.id = id;
        this.message = Message.of(english, chinese);
    }

    /** The id by which the kind is documented, such as {@code LMC-C006}. */
    public String id() {
        return id;
    }

    Message message() {
        return message;
    }
}
