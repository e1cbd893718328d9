package org.lmcplan.report.content;

import static java.util.Map.entry;

import java.util.Map;
import org.lmcplan.model.Act;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Force;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.assess.BodyStatus;
import org.lmcplan.model.assess.ExclusionReason;
import org.lmcplan.model.assess.InstrumentStatus;
import org.lmcplan.model.assess.LifecycleComparison;
import org.lmcplan.model.assess.MoneyBasis;
import org.lmcplan.model.assess.MoneyDimension;
import org.lmcplan.model.assess.ProgrammeStatus;
import org.lmcplan.model.assess.Progress;
import org.lmcplan.model.assess.ProgressCeiling;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.assess.TrackingLimit;
import org.lmcplan.model.assess.WindowStatus;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.EvidenceKind;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.problem.Message;

/** The words for codes, in two languages. Long because it lists them all. */
final class TermWords {

    private static final Map<Coded, Message> TERMS = Map.ofEntries(
            term(Progress.NO_RECORD, "no record", "无记录"),
            term(Progress.ACTIVITY, "activity", "有行动"),
            term(Progress.DELIVERED, "delivered", "已落实"),
            term(Progress.CONTINUING, "continuing", "持续落实"),
            term(Progress.UNDETERMINED, "undetermined", "无法判定"),
            term(ProgressCeiling.ACTIVITY, "activity at most", "仅可显示有行动"),
            term(ProgressCeiling.DELIVERED, "can be delivered", "可落实"),
            term(ProgressCeiling.CONTINUING, "can be kept up", "可长期履行"),
            term(Force.DELIVER, "deliver", "应予落实"),
            term(Force.ADVANCE, "advance", "推进"),
            term(Force.SUPPORT, "support", "支持"),
            term(Force.ENCOURAGE, "encourage", "鼓励"),
            term(Force.CONSIDER, "consider", "考虑"),
            term(Force.EXPLORE, "explore", "探索"),
            term(Force.DISCUSS, "discuss", "探讨"),
            term(Force.URGE, "urge", "敦促"),
            term(Act.CREATE, "create", "建立"),
            term(Act.DRAFT, "draft", "编制"),
            term(Act.IMPLEMENT, "implement", "实施"),
            term(Act.HOLD, "hold", "举办"),
            term(Act.IMPROVE, "improve", "完善"),
            term(Act.CONTINUE, "continue", "继续"),
            term(Act.COOPERATE, "cooperate", "合作"),
            term(Act.EXCHANGE, "exchange", "交流"),
            term(Act.COORDINATE, "coordinate", "协调"),
            term(Act.BUILD, "build", "建设"),
            term(Act.EXPAND, "expand", "拓展"),
            term(Act.PROTECT, "protect", "保护"),
            term(Act.COUNTER, "counter", "应对"),
            term(Act.TRANSFORM, "transform", "转型"),
            term(Act.BUILD_CAPACITY, "build capacity", "能力建设"),
            term(Act.PARTICIPATE, "participate", "参与"),
            term(Act.FINANCE, "finance", "资金支持"),
            term(Act.EVALUATE, "evaluate", "评估"),
            term(WindowStatus.HELD, "held", "已举行"),
            term(WindowStatus.HELD_LATE, "held late", "延期举行"),
            term(WindowStatus.DUE, "due", "待举行"),
            term(WindowStatus.NO_RECORD, "no record", "无记录"),
            term(WindowStatus.UNDETERMINED, "undetermined", "无法判定"),
            term(Lifecycle.EXISTS, "exists", "已有"),
            term(Lifecycle.TO_BE_IMPROVED, "to be improved", "有待完善"),
            term(Lifecycle.IN_DRAFTING, "in drafting", "编制中"),
            term(Lifecycle.TO_BE_CREATED, "to be created", "拟建立或编制"),
            term(Lifecycle.UNDER_STUDY, "under study", "研究中"),
            term(Lifecycle.UNDER_EXPLORATION, "under exploration", "探索中"),
            term(Lifecycle.UNDER_DISCUSSION, "under discussion", "探讨中"),
            term(Lifecycle.UNSTATED, "not stated", "未载明"),
            term(BodyStatus.NO_RECORD, "no record", "无记录"),
            term(BodyStatus.MENTIONED, "mentioned", "有提及"),
            term(BodyStatus.ACTIVE, "active", "有活动"),
            term(BodyStatus.ESTABLISHED, "established", "已设立"),
            term(BodyStatus.UPGRADED, "upgraded", "已提升"),
            term(InstrumentStatus.NO_RECORD, "no record", "无记录"),
            term(InstrumentStatus.MENTIONED, "mentioned", "有提及"),
            term(InstrumentStatus.IN_DRAFTING, "in drafting", "编制中"),
            term(InstrumentStatus.DRAFTED, "drafted", "已编制"),
            term(InstrumentStatus.ADOPTED, "adopted", "已通过"),
            term(InstrumentStatus.IN_FORCE, "in force", "实施中"),
            term(ProgrammeStatus.NO_RECORD, "no record", "无记录"),
            term(ProgrammeStatus.MENTIONED, "mentioned", "有提及"),
            term(ProgrammeStatus.ACTIVE, "active", "有活动"),
            term(ProgrammeStatus.STARTED, "started", "已启动"),
            term(ProgrammeStatus.FINISHED, "finished", "已完成"),
            term(LifecycleComparison.UNKNOWN, "unknown", "未知"),
            term(LifecycleComparison.BEHIND, "behind the text", "落后于计划表述"),
            term(LifecycleComparison.AS_WRITTEN, "as in the text", "与计划表述一致"),
            term(LifecycleComparison.FURTHER, "ahead of the text", "进展超出计划表述"),
            term(TrackingLimit.NO_END_STATE, "advances a process without an end state", "推进类表述，无明确终点"),
            term(TrackingLimit.LEFT_TO_OTHERS, "supports or encourages what others do", "支持或鼓励他方行事"),
            term(
                    TrackingLimit.NO_OUTCOME_PROMISED,
                    "considers, explores or discusses something; no outcome is promised",
                    "考虑、探索或探讨，未承诺结果"),
            term(TrackingLimit.BINDS_NO_MEMBER, "urges outside parties and binds no member", "敦促域外各方，不约束成员国"),
            term(
                    TrackingLimit.ACT_WITHOUT_END,
                    "promises an ongoing activity that is never completed, such as exchange",
                    "持续性行动，无完成节点，如交流"),
            term(
                    TrackingLimit.PERIOD_UNSTATED,
                    "says “regularly” or “when appropriate”, with no interval stated",
                    "定期或适时，未载明间隔"),
            term(ExclusionReason.AFTER, "dated after the report date", "发生在报告日期之后"),
            term(ExclusionReason.UNSOURCED, "cites no source that confirms it", "没有来源证实"),
            term(ExclusionReason.TOO_UNSURE, "less confidence than this reading requires", "可信度低于解读方式的要求"),
            term(
                    ExclusionReason.BEARS_ON_NOTHING,
                    "concerns no line and nothing named in the plan, and reports no money",
                    "与计划的承诺、所列对象均无关，也不涉及资金"),
            term(Recurrence.CALENDAR_YEARS, "calendar years", "按自然年"),
            term(Recurrence.ROLLING, "rolling years", "按滚动年"),
            term(MoneyBasis.RECORDS, "records", "记录"),
            term(MoneyBasis.PROJECTS, "projects", "实施项目"),
            term(MoneyDimension.WHOLE, "Total", "合计"),
            term(MoneyDimension.FUNDER, "By source", "按资金来源"),
            term(MoneyDimension.COUNTRY, "By country", "按国家"),
            term(MoneyDimension.AREA, "By area", "按领域"),
            term(MoneyDimension.YEAR, "By year", "按年份"),
            term(MoneyStage.OFFERED, "offered", "承诺提供"),
            term(MoneyStage.ALLOCATED, "allocated", "已分配"),
            term(MoneyStage.SPENT, "spent", "已支出"),
            term(Confidence.LOW, "low confidence", "可信度低"),
            term(Confidence.MEDIUM, "medium confidence", "可信度中"),
            term(Confidence.HIGH, "high confidence", "可信度高"),
            term(EvidenceKind.MEETING, "meeting", "会议"),
            term(EvidenceKind.DOCUMENT, "document", "文件"),
            term(EvidenceKind.BODY, "body", "机构"),
            term(EvidenceKind.UNDERTAKING, "undertaking", "项目进展"),
            term(EvidenceKind.REPORT, "report", "报告"),
            term(EvidenceKind.MONEY, "money", "资金"),
            term(EvidenceKind.STATEMENT, "statement", "表态"),
            term(Stance.CONFIRMS, "confirms", "一致"),
            term(Stance.DIFFERS, "differs", "不一致"),
            term(Stance.DENIES, "denies", "否认"));

    private TermWords() {}

    /** Returns the word for a code, or the code itself if it is unknown here. */
    static Message of(Coded code) {
        return TERMS.getOrDefault(code, Message.of(code.code(), code.code()));
    }

    private static Map.Entry<Coded, Message> term(Coded code, String english, String chinese) {
        return entry(code, Message.of(english, chinese));
    }
}
