package org.lmcplan.model.diff;

import java.util.Locale;
import org.lmcplan.model.Coded;

/** What kind of part of a plan changed; in the order of a plan document. */
public enum PartKind implements Coded {
    /** The plan itself: its names, term, adoption, title. Its id is that of the plan. */
    PLAN("", "Plan", "计划"),
    /** A member state, by its country code. */
    MEMBER("members", "Members", "成员国"),
    /** A source, by its id. */
    SOURCE("sources", "Sources", "来源"),
    /** A section of the text, by its number. */
    SECTION("sections", "Sections", "章节"),
    /** A plan that this one follows. */
    PREDECESSOR("predecessors", "Predecessors", "前期计划"),
    /** A goal. */
    GOAL("goals", "Goals", "目标"),
    /** A principle. */
    PRINCIPLE("principles", "Principles", "原则"),
    /** A pillar. */
    PILLAR("pillars", "Pillars", "支柱"),
    /** A priority area. */
    PRIORITY_AREA("priorityAreas", "Priority areas", "优先领域"),
    /** A cooperation area. */
    COOPERATION_AREA("cooperationAreas", "Cooperation areas", "合作领域"),
    /** A clause that promises nothing. */
    STATEMENT("statements", "Statements", "陈述"),
    /** A commitment, by its section number and count. */
    COMMITMENT("commitments", "Commitments", "承诺"),
    /** A mechanism. */
    MECHANISM("mechanisms", "Mechanisms", "机制"),
    /** An instrument. */
    INSTRUMENT("instruments", "Instruments", "文件"),
    /** A programme. */
    PROGRAMME("programmes", "Programmes", "项目"),
    /** A partner. */
    PARTNER("partners", "Partners", "伙伴"),
    /** An initiative. */
    INITIATIVE("initiatives", "Initiatives", "倡议"),
    /** An actor. */
    ACTOR("actors", "Actors", "参与方");

    private final String key;
    private final String plural;
    private final String chinese;

    PartKind(String key, String plural, String chinese) {
        this.key = key;
        this.plural = plural;
        this.chinese = chinese;
    }

    /** The key of the list that holds such parts in a plan document; empty for the plan itself. */
    String key() {
        return key;
    }

    String heading(boolean inChinese) {
        return inChinese ? chinese : plural;
    }

    String word(boolean inChinese) {
        return inChinese ? chinese : code().replace('-', ' ');
    }

    String counted(int count, boolean inChinese) {
        if (inChinese) {
            return count + " 项" + chinese;
        }
        return count + " " + (count == 1 ? word(false) : plural.toLowerCase(Locale.ROOT));
    }
}
