package org.lmcplan.validate.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** No list of a record, project or search contains duplicates. */
final class EvidenceListsHaveNoDuplicates extends StandardRegisterRule {

    private static final Complaint TWICE = Complaint.of(
                    "'{id}' names '{named}' twice in {list}.", "“{id}”在 {list} 中两次列出“{named}”。")
            .hint("remove one, or replace it with what was meant", "请删除其中之一，或改为应指的内容");

    EvidenceListsHaveNoDuplicates() {
        super(warning("LMC-E105"));
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        for (RegisterEntry<? extends Evidence> entry : register.evidence()) {
            Evidence each = entry.value();
            check(entry, "countries", each.countries(), reporter);
            check(entry, "commitments", each.commitments(), reporter);
            check(entry, "targets", each.targets(), reporter);
            check(entry, "replaces", each.replaces(), reporter);
            if (each instanceof EvidenceRecord record) {
                check(entry, "participants", record.participants(), reporter);
            }
            if (each instanceof MeetingRecord meeting) {
                check(entry, "chairs", meeting.chairs(), reporter);
                check(entry, "observers", meeting.observers(), reporter);
            }
            if (each instanceof Project project) {
                organisations(entry, project.organisations(), reporter);
            }
        }
        for (RegisterEntry<EvidenceSearch> entry : register.searches()) {
            check(entry, "commitments", entry.value().commitments(), reporter);
            check(entry, "targets", entry.value().targets(), reporter);
            check(entry, "places", entry.value().places(), reporter);
        }
    }

    /** Organisations with the same name in some language are the same. */
    private static void organisations(
            RegisterEntry<?> entry, List<LocalizedText> organisations, FindingReporter reporter) {
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < organisations.size(); i++) {
            for (Map.Entry<LanguageTag, String> name :
                    organisations.get(i).byLanguage().entrySet()) {
                Integer first = seen.putIfAbsent(name, i);
                if (first != null) {
                    reporter.report(TWICE)
                            .in(entry)
                            .at("organisations", i)
                            .with("named", name.getValue())
                            .with("list", "organisations")
                            .related(entry, "organisations", first);
                    break; // one language is enough
                }
            }
        }
    }

    private static void check(RegisterEntry<?> entry, String list, List<?> names, FindingReporter reporter) {
        if (names.size() < 2) {
            return;
        }
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Integer first = seen.putIfAbsent(names.get(i), i);
            if (first != null) {
                reporter.report(TWICE)
                        .in(entry)
                        .at(list, i)
                        .with("named", names.get(i))
                        .with("list", list)
                        .related(entry, list, first);
            }
        }
    }
}
