package org.lmcplan.model;

import java.util.Optional;

/** What a commitment says is to be done. A clause may state more than one act. */
public enum Act implements Coded {
    /** Set up or build what does not exist yet: 建立, 设立, 成立, 构建, 打造. */
    CREATE,
    /** Draw up or complete a document: 制定, 编制, 完成. */
    DRAFT,
    /** Carry out: 实施, 落实, 履行, or 开展 of something other than an exchange or cooperation. */
    IMPLEMENT,
    /** Hold a meeting or an event: 召开, 举行, 举办. */
    HOLD,
    /** Improve, upgrade or extend what exists: 完善, 健全, 提升. */
    IMPROVE,
    /** Continue: 继续. */
    CONTINUE,
    /** Work together in an area: 加强…合作, 深化…合作. */
    COOPERATE,
    /** Exchange views or visits, hold a dialogue, share information: 交流, 对话, 分享. */
    EXCHANGE,
    /** Align policies or strategies: 对接, 协调. */
    COORDINATE,
    /** Build or renew infrastructure or industry: 建设, 改造, 重建, 培育. */
    BUILD,
    /** Open or widen an area: 拓展. */
    EXPAND,
    /** Protect or keep up: 保护, 维护. */
    PROTECT,
    /** Act against: 应对, 打击. */
    COUNTER,
    /** Change how something is done: 转型. */
    TRANSFORM,
    /** Build capacity or train people: 能力建设, 人才培养. */
    BUILD_CAPACITY,
    /** Take part or have others take part: 参与. */
    PARTICIPATE,
    /** Provide, use or mobilize funds: 金融支持, 用好, 调动. */
    FINANCE,
    /** Evaluate or supervise: 评估, 监督. */
    EVALUATE,
    /** Submit something to a body: 提交. */
    SUBMIT,
    /** Report on something: 报告. */
    REPORT,
    /** Approve something: 审议通过, 批准. */
    APPROVE,
    /** Seek support or a decision from others: 争取. */
    SEEK,
    /** Establish or grant a status, such as that of an observer. */
    GRANT_STATUS,
    /** Publish or make public. */
    PUBLISH,
    /** Provide goods, services, staff or advice. */
    PROVIDE,
    /** Plan ahead, or set the direction of later work: 规划. */
    PLAN;

    /**
     * Returns the act with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static Act of(String code) {
        return Coded.of(Act.class, code);
    }

    /** Returns the act with this code; empty if there is none. */
    public static Optional<Act> parse(String code) {
        return Coded.parse(Act.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static Act fromString(String code) {
        return of(code);
    }
}
