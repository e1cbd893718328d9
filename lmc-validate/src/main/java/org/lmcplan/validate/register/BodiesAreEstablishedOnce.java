package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.Map;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No two records establish the same mechanism on different days. */
final class BodiesAreEstablishedOnce extends StandardRegisterRule {

    private static final Complaint TWICE = Complaint.of(
                    "'{target}' was established {first}, and again {date}.", "“{target}”已于 {first} 建立，又于 {date} 建立。")
            .hint(
                    "check whether both concern the same mechanism, and if so merge them into one record",
                    "请核实两者是否为同一机制；若是，请合并为一条记录");

    BodiesAreEstablishedOnce() {
        super(note("LMC-E504"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Map<Slug, RegisterEntry<BodyRecord>> established = new HashMap<>();
        for (RegisterEntry<BodyRecord> entry : register.records(BodyRecord.class)) {
            BodyRecord body = entry.value();
            // That a mechanism existed by some day agrees with any earlier day of its establishment.
            if (body.step() == BodyStep.ESTABLISHED
                    && body.dating() == Dating.ON
                    && body.targets().size() == 1) {
                Slug target = body.targets().get(0);
                RegisterEntry<BodyRecord> first = established.putIfAbsent(target, entry);
                if (first != null
                        && (EventDates.isBefore(first.value(), body) || EventDates.isBefore(body, first.value()))) {
                    reporter.report(TWICE)
                            .in(entry)
                            .at("date")
                            .with("target", target)
                            .with("first", first.value().date())
                            .with("date", body.date())
                            .related(first, "date");
                }
            }
        }
    }
}
