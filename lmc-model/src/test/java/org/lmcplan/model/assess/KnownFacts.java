package org.lmcplan.model.assess;

import static org.lmcplan.model.assess.EvidenceFactory.body;
import static org.lmcplan.model.assess.EvidenceFactory.document;
import static org.lmcplan.model.assess.EvidenceFactory.meeting;
import static org.lmcplan.model.assess.EvidenceFactory.money;
import static org.lmcplan.model.assess.EvidenceFactory.report;
import static org.lmcplan.model.assess.EvidenceFactory.statement;

import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.Stance;

/** The meetings, documents and bodies of the cooperation according to public pages as of early 2026. */
final class KnownFacts {

    private KnownFacts() {}

    static Register register() {
        Register.Builder register = Register.builder()
                .id(Slug.of("known-facts"))
                .version("1")
                .plan(Slug.of("lmc-2023-2027"))
                .compiled(PartialDate.of("2026-03"));
        addMeetings(register);
        addOthers(register);
        return register.build();
    }

    private static void addMeetings(Register.Builder register) {
        Citation otherDate = Citation.builder()
                .publisher("A ministry")
                .stance(Stance.DIFFERS)
                .date(PartialDate.of("2016-03-01"))
                .build();
        register.addRecords(
                meeting("lm-1", "2016-03-23", "leaders-meeting").toBuilder()
                        .addCitation(otherDate)
                        .build(),
                meeting("lm-2", "2018-01-10", "leaders-meeting", "4.1.1-1"),
                meeting("lm-3", "2020-08-24", "leaders-meeting", "4.1.1-1"),
                meeting("lm-4", "2023-12-25", "leaders-meeting", "4.1.1-1"),
                statement("lm-5-announced", "2024-08", "leaders-meeting"),
                meeting("fm-1", "2015-11-12", "foreign-ministers-meeting"),
                meeting("fm-2", "2016-12-23", "foreign-ministers-meeting"),
                meeting("fm-3", "2017-12-15", "foreign-ministers-meeting"),
                meeting("fm-4", "2018-12-17", "foreign-ministers-meeting"),
                meeting("fm-5", "2020-02-20", "foreign-ministers-meeting"),
                meeting("fm-6", "2021-06-08", "foreign-ministers-meeting"),
                meeting("fm-7", "2022-07-04", "foreign-ministers-meeting"),
                meeting("fm-8", "2023-12-07", "foreign-ministers-meeting", "4.1.1-2"),
                meeting("fm-9", "2024-08-16", "foreign-ministers-meeting", "4.1.1-2"),
                meeting("fm-10", "2025-08-15", "foreign-ministers-meeting", "4.1.1-2"),
                meeting("water-ministers", "2019-12-17", "water-ministerial-meeting"),
                meeting("water-forum-2", "2021-12-07", "water-forum"),
                meeting("water-forum-4", "2025-09", "water-forum"),
                meeting("beihai", "2021-12-16", "local-government-forum"),
                meeting(
                        "dali",
                        "2025-11-18",
                        "local-government-forum",
                        "historic-cities-dialogue",
                        "5.4-2",
                        "4.3.1-4"));
    }

    private static void addOthers(Register.Builder register) {
        register.addRecords(
                document("water-plan-seen", "by 2024-03-21", DocumentStage.DRAFTED, "water-plan"),
                document("cross-border-adopted", "2023-12", DocumentStage.ADOPTED, "cross-border-plan"),
                document("capacity-under-way", "by 2024-08-16", DocumentStage.IN_FORCE, "production-capacity-plan"),
                document("connectivity-drafted", "2024-08-16", DocumentStage.IN_DRAFTING, "connectivity-plan"),
                statement("corridor-initiatives", "2023-12-25", "innovation-corridor", "4.2.8-2"),
                statement("corridor-faster", "2024-08-16", "innovation-corridor", "4.2.8-2"),
                statement("crime-statement", "2024-08-16", "4.1.3.2-1"),
                meeting("law-enforcement-ministers", "2025-09", "4.1.3.2-1"),
                body("gcms-founded", "2017-09-28", BodyStep.ESTABLISHED, "gcms"),
                meeting("think-tanks-2", "2023-01-18", "gcms", "5.3-1"),
                report("progress-2023", "2024-08-16", "5.1-1"),
                report("progress-2024", "2025-08-15", "5.1-1"),
                money("fund-offered", "2016-03", MoneyStage.OFFERED, "USD 300000000", "special-fund").toBuilder()
                        .addCountry(EvidenceFactory.country("CN"))
                        .build());
    }
}
