package org.lmcplan.validate.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.rule.RuleDefinition;

/** The base of the rules on the numbered meetings of a mechanism, which compare each with the one before it. */
abstract class MeetingSeriesRule extends StandardRegisterRule {

    MeetingSeriesRule(RuleDefinition definition) {
        super(definition);
    }

    @Override
    public final void check(RegisterWithPlan register, FindingReporter reporter) {
        for (List<RegisterEntry<MeetingRecord>> meetings : series(register)) {
            for (int i = 1; i < meetings.size(); i++) {
                check(meetings.get(i - 1), meetings.get(i), reporter);
            }
        }
    }

    /** Checks two meetings of a mechanism that follow each other by number. */
    abstract void check(
            RegisterEntry<MeetingRecord> before, RegisterEntry<MeetingRecord> after, FindingReporter reporter);

    /**
     * The numbered meetings of each mechanism, sorted by number. Joint meetings of several mechanisms are left out, since it is
     * unknown whose number they have.
     */
    private static Collection<List<RegisterEntry<MeetingRecord>>> series(RegisterWithPlan register) {
        Map<Slug, List<RegisterEntry<MeetingRecord>>> series = new LinkedHashMap<>();
        for (RegisterEntry<MeetingRecord> entry : register.records(MeetingRecord.class)) {
            MeetingRecord meeting = entry.value();
            if (meeting.number().isPresent() && meeting.targets().size() == 1) {
                series.computeIfAbsent(meeting.targets().get(0), id -> new ArrayList<>())
                        .add(entry);
            }
        }
        series.values().forEach(list -> list.sort(Comparator.comparingInt(MeetingSeriesRule::number)));
        return series.values();
    }

    static int number(RegisterEntry<MeetingRecord> entry) {
        return entry.value().number().orElseThrow();
    }
}
