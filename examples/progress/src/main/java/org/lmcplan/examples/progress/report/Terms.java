package org.lmcplan.examples.progress.report;

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

/** What the terms of the vocabularies are called in reports. Long, as it holds them all. */
final class Terms {

    private static final Map<Coded, Phrase> TERMS = Map.ofEntries(
            term(Progress.NO_RECORD, "no record", "无记录"),
            term(Progress.ACTIVITY, "activity", "有行动"),
            term(Progress.DELIVERED, "delivered", "已落实"),
            term(Progress.CONTINUING, "continuing", "持续落实"),
            term(Progress.UNDETERMINED, "undetermined", "无法判定"),
            term(ProgressCeiling.ACTIVITY, "activity at most", "至多有行动"),
            term(ProgressCeiling.DELIVERED, "can be delivered", "可落实"),
            term(ProgressCeiling.CONTINUING, "can be kept up", "可持续落实"),
            term(Force.DELIVER, "deliver", "承诺落实"),
            term(Force.ADVANCE, "advance", "推进"),
            term(Force.SUPPORT, "support", "支持"),
            term(Force.ENCOURAGE, "encourage", "鼓励"),
            term(Force.CONSIDER, "consider", "考虑"),
            term(Force.EXPLORE, "explore", "探索"),
            term(Force.DISCUSS, "discuss", "探讨"),
            term(Force.URGE, "urge", "敦促"),
            term(Act.CREATE, "create", "建立"),
            term(Act.DRAFT, "draft", "制定"),
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
            term(WindowStatus.HELD, "held", "如期举行"),
            term(WindowStatus.HELD_LATE, "held late", "逾期举行"),
            term(WindowStatus.DUE, "due", "待举行"),
            term(WindowStatus.NO_RECORD, "no record", "无记录"),
            term(WindowStatus.UNDETERMINED, "undetermined", "无法判定"),
            term(Lifecycle.EXISTS, "exists", "已有"),
            term(Lifecycle.TO_BE_IMPROVED, "to be improved", "有待完善"),
            term(Lifecycle.IN_DRAFTING, "in drafting", "编制中"),
            term(Lifecycle.TO_BE_CREATED, "to be created", "拟建立或制定"),
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
            term(LifecycleComparison.BEHIND, "less far than the text has it", "落后于文本"),
            term(LifecycleComparison.AS_WRITTEN, "as the text has it", "与文本一致"),
            term(LifecycleComparison.FURTHER, "further than the text has it", "比文本更进一步"),
            term(TrackingLimit.NO_END_STATE, "advances a process that has no end state", "推进没有终点的进程"),
            term(TrackingLimit.LEFT_TO_OTHERS, "supports or encourages what others do", "支持或鼓励他方行事"),
            term(
                    TrackingLimit.NO_OUTCOME_PROMISED,
                    "to be considered, explored or discussed: no outcome is promised",
                    "考虑、探索或探讨，未承诺结果"),
            term(TrackingLimit.BINDS_NO_MEMBER, "urges somebody outside", "敦促域外各方，不约束成员国"),
            term(
                    TrackingLimit.ACT_WITHOUT_END,
                    "promises an act that is never over, such as exchange",
                    "所承诺的行动没有终结，如交流"),
            term(
                    TrackingLimit.PERIOD_UNSTATED,
                    "is to recur, but no period is stated: whether it is due cannot be told",
                    "须反复进行但未载明间隔，是否到期无从判断"),
            term(ExclusionReason.AFTER, "happened after the day of the report", "发生在报告日期之后"),
            term(ExclusionReason.UNSOURCED, "no source says so", "没有来源证实"),
            term(ExclusionReason.TOO_UNSURE, "less sure than the reading asks for", "可信度低于读法要求"),
            term(
                    ExclusionReason.BEARS_ON_NOTHING,
                    "bears on no line and nothing named in the plan, nor tells of money",
                    "与计划的承诺、所列对象均无关，也不涉及资金"),
            term(Recurrence.CALENDAR_YEARS, "calendar years", "按自然年"),
            term(Recurrence.ROLLING, "rolling years", "按滚动年"),
            term(MoneyBasis.RECORDS, "records", "记录"),
            term(MoneyBasis.PROJECTS, "projects", "项目"),
            term(MoneyDimension.WHOLE, "All of it", "合计"),
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

    private Terms() {}

    static Phrase of(Coded term) {
        Phrase phrase = TERMS.get(term);
        return phrase == null ? new Phrase(term.code(), term.code()) : phrase;
    }

    private static Map.Entry<Coded, Phrase> term(Coded term, String english, String chinese) {
        return entry(term, new Phrase(english, chinese));
    }
}
