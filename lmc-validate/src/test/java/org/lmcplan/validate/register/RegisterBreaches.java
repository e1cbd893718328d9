package org.lmcplan.validate.register;

import static org.lmcplan.validate.register.SoundEvidence.NOTE;
import static org.lmcplan.validate.register.SoundEvidence.PAGE;
import static org.lmcplan.validate.register.SoundEvidence.body;
import static org.lmcplan.validate.register.SoundEvidence.cited;
import static org.lmcplan.validate.register.SoundEvidence.dated;
import static org.lmcplan.validate.register.SoundEvidence.inBoth;
import static org.lmcplan.validate.register.SoundEvidence.measured;
import static org.lmcplan.validate.register.SoundEvidence.meeting;
import static org.lmcplan.validate.register.SoundEvidence.met;
import static org.lmcplan.validate.register.SoundEvidence.money;
import static org.lmcplan.validate.register.SoundEvidence.project;
import static org.lmcplan.validate.register.SoundEvidence.published;
import static org.lmcplan.validate.register.SoundEvidence.said;
import static org.lmcplan.validate.register.SoundEvidence.stage;
import static org.lmcplan.validate.register.SoundEvidence.stance;
import static org.lmcplan.validate.register.SoundEvidence.step;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Money;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.ProjectStatus;
import org.lmcplan.model.evidence.SeriesNumber;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.evidence.StatementContent;
import org.lmcplan.model.evidence.UndertakingStep;

/** Breaches that can be added to a register, each with its expected findings, which do not depend on what else is added. */
final class RegisterBreaches {

    /** What is added, with the rules and subjects of the expected findings. */
    record Breach(
            List<EvidenceRecord> records,
            List<Project> projects,
            List<EvidenceSearch> searches,
            List<String> findings) {

        Breach(List<EvidenceRecord> records, List<Project> projects, List<String> findings) {
            this(records, projects, List.of(), findings);
        }
    }

    static final List<Breach> ALL = List.of(
            records("LMC-E102 twin", said("twin").build(), said("twin").build()),
            records("LMC-E103 lost", said("lost").addTargets(Slug.of("missing")).build()),
            records("LMC-E104 idle", said("idle").targets(List.of()).build()),
            records(
                    "LMC-E105 again",
                    said("again").addTargets(Slug.of("special-fund")).build()),
            records("LMC-E201 bare", said("bare").citations(List.of()).build()),
            records(
                    "LMC-E202 unplaced",
                    cited("unplaced", Citation.builder().build()).build()),
            records("LMC-E203 doubled", cited("doubled", PAGE, PAGE).build()),
            records("LMC-E204 early", cited("early", published("2024-01-02")).build()),
            records(
                    "LMC-E205 denied",
                    cited("denied", stance(Stance.DENIES)).note(NOTE).build()),
            records(
                    "LMC-E206 unsaid",
                    cited("unsaid", PAGE, stance(Stance.DENIES)).build()),
            records("LMC-E207 other", cited("other", dated("2024-09-30")).build()),
            records(
                    "LMC-E208 silent",
                    cited("silent", PAGE, stance(Stance.DIFFERS)).note(NOTE).build()),
            records("LMC-E209 guess", said("guess").confidence(Confidence.LOW).build()),
            records(
                    "LMC-E301 turned",
                    said("turned").until(PartialDate.of("2024-08-01")).build()),
            records(
                    "LMC-E302 to-come",
                    said("to-come").date(PartialDate.of("2026-06-01")).build()),
            records("LMC-E303 unread", cited("unread", published("2026-06-01")).build()),
            new Breach(
                    List.of(cited("unborn", published("2027")).build()),
                    List.of(),
                    List.of("LMC-E303 unborn", "LMC-E304 unborn")),
            records(
                    "LMC-E305 before",
                    said("before")
                            .date(PartialDate.of("2020"))
                            .addCommitments(CommitmentId.of("5.2-1"))
                            .build()),
            new Breach(
                    List.of(cited("buddhist", dated("2567-08-16")).build()),
                    List.of(),
                    List.of("LMC-E207 buddhist", "LMC-E306 buddhist")),
            records(
                    "LMC-E401 second",
                    met("first", 1, "2025-02", "eminent-persons-forum"),
                    met("second", 2, "2025-01", "eminent-persons-forum")),
            records(
                    "LMC-E402 one-too",
                    met("one", 1, "2025-02", "ethnic-work-forum"),
                    met("one-too", 1, "2025-01", "ethnic-work-forum")),
            records(
                    "LMC-E403 fourth",
                    met("one-of-four", 1, "2024", "media-forum"),
                    met("fourth", 4, "2025", "media-forum")),
            records("LMC-E404 of-paper", met("of-paper", 1, "2024", "water-plan")),
            records(
                    "LMC-E501 drafted",
                    stage("adopted", DocumentStage.ADOPTED, "2024", "environment-strategy"),
                    stage("drafted", DocumentStage.DRAFTED, "2025", "environment-strategy")),
            records("LMC-E502 of-money", stage("of-money", DocumentStage.ADOPTED, "2024", "special-fund")),
            records("LMC-E503 was-there", body("was-there", "2020", "poverty-training-centre")),
            records(
                    "LMC-E504 anew",
                    body("set-up", "2024", "international-secretariat"),
                    body("anew", "2025", "international-secretariat")),
            new Breach(
                    List.of(
                            step("begun", UndertakingStep.STARTED, "2025"),
                            step("over", UndertakingStep.FINISHED, "2024")),
                    List.of(project("dam").build()),
                    List.of("LMC-E505 over")),
            records(
                    "LMC-E601 owed",
                    money("owed", "-1", MoneyStage.ALLOCATED, "2024-01").build()),
            records(
                    "LMC-E602 nought",
                    money("nought", "0", MoneyStage.ALLOCATED, "2024-02").build()),
            records(
                    "LMC-E603 paid-too",
                    money("paid", "7", MoneyStage.SPENT, "2024-03").build(),
                    money("paid-too", "7.0", MoneyStage.SPENT, "2024-03").build()),
            new Breach(
                    List.of(
                            money("given", "10", MoneyStage.ALLOCATED, "2024-04")
                                    .project(Slug.of("road"))
                                    .build(),
                            money("gone", "11", MoneyStage.SPENT, "2024-05")
                                    .project(Slug.of("road"))
                                    .build()),
                    List.of(project("road").build()),
                    List.of("LMC-E604 gone")),
            new Breach(
                    List.of(money("granted", "10", MoneyStage.ALLOCATED, "2024-06")
                            .project(Slug.of("port"))
                            .build()),
                    List.of(project("port")
                            .addFunding(Funding.builder()
                                    .funder(Slug.of("special-fund"))
                                    .stage(MoneyStage.ALLOCATED)
                                    .amount(Money.of("USD 9"))
                                    .build())
                            .build()),
                    List.of("LMC-E605 granted")),
            records(
                    "LMC-E606 thousands",
                    money("thousands", "3.000", MoneyStage.ALLOCATED, "2024-07").build()),
            records(
                    "LMC-E607 former",
                    money("former", "8", MoneyStage.ALLOCATED, "2024-08")
                            .amount(Money.of("ZWL 8"))
                            .build()),
            projects(
                    "LMC-E701 back",
                    project("back")
                            .starts(PartialDate.of("2025"))
                            .ends(PartialDate.of("2024"))
                            .build()),
            projects(
                    "LMC-E702 late",
                    project("late").starts(PartialDate.of("2028")).build()),
            projects(
                    "LMC-E703 abroad",
                    project("abroad").addCountries(new CountryCode("JP")).build()),
            records(
                    "LMC-E106 ring-too",
                    said("ring").addReplaces(Slug.of("ring-too")).build(),
                    said("ring-too").addReplaces(Slug.of("ring")).build()),
            new Breach(
                    List.of(
                            said("spoken").addReplaces(Slug.of("met-then")).build(),
                            met("met-then", 1, "2024", "media-working-group")),
                    List.of(),
                    List.of("LMC-E107 spoken")),
            records(
                    "LMC-E108 returned",
                    money("lent", "20", MoneyStage.SPENT, "2024-09").build(),
                    money("lent-anew", "21", MoneyStage.SPENT, "2024-10")
                            .addReplaces(Slug.of("lent"))
                            .build(),
                    money("returned", "-1", MoneyStage.SPENT, "2024-11")
                            .corrects(Slug.of("lent"))
                            .build()),
            records(
                    "LMC-E109 no-more",
                    said("no-more")
                            .targets(List.of())
                            .says(StatementContent.CALLS_OFF)
                            .note(NOTE)
                            .build()),
            records(
                    "LMC-E110 one-sided",
                    said("one-sided")
                            .note(LocalizedText.english("In English only."))
                            .build()),
            records(
                    "LMC-E405 guest",
                    meeting("guest").addCountries(new CountryCode("JP")).build()),
            records(
                    "LMC-E406 host",
                    meeting("host").addObservers(new CountryCode("TH")).build()),
            records(
                    "LMC-E407 put-off",
                    meeting("put-off")
                            .targets(List.of(Slug.of("sports-events")))
                            .status(MeetingStatus.POSTPONED)
                            .build()),
            records("LMC-E408 of-old", meeting("of-old").forYear(2014).build()),
            records(
                    "LMC-E409 joint",
                    meeting("joint")
                            .addSeries(SeriesNumber.builder()
                                    .mechanism(Slug.of("special-fund"))
                                    .number(1)
                                    .build())
                            .build()),
            records(
                    "LMC-E608 in-euro",
                    money("in-dollars", "30", MoneyStage.SPENT, "2023-01").build(),
                    money("in-euro", "-1", MoneyStage.SPENT, "2023-02")
                            .amount(Money.of("EUR -1"))
                            .corrects(Slug.of("in-dollars"))
                            .build()),
            records(
                    "LMC-E609 too-much",
                    money("little", "31", MoneyStage.SPENT, "2023-03").build(),
                    money("too-much", "-32", MoneyStage.SPENT, "2023-04")
                            .corrects(Slug.of("little"))
                            .build()),
            records(
                    "LMC-E610 for-years",
                    money("for-years", "33", MoneyStage.ALLOCATED, "2023-05")
                            .until(PartialDate.of("2025"))
                            .build()),
            projects(
                    "LMC-E704 slow",
                    project("slow")
                            .status(ProjectStatus.ONGOING)
                            .ends(PartialDate.of("2024"))
                            .build()),
            new Breach(
                    List.of(step("begun-early", UndertakingStep.STARTED, "2024", "bridge")),
                    List.of(project("bridge").status(ProjectStatus.PLANNED).build()),
                    List.of("LMC-E705 bridge")),
            records("LMC-E801 in-words", measured("in-words").text(NOTE).build()),
            records(
                    "LMC-E802 in-metres",
                    measured("in-metres")
                            .value(BigDecimal.ONE)
                            .unit(inBoth("metres", "米"))
                            .build()),
            records(
                    "LMC-E803 long-ago",
                    measured("long-ago")
                            .value(BigDecimal.ONE)
                            .date(PartialDate.of("2019"))
                            .build()),
            records(
                    "LMC-E804 elsewhere",
                    measured("elsewhere")
                            .value(BigDecimal.ONE)
                            .addCommitments(CommitmentId.of("5.2-1"))
                            .build()),
            records(
                    "LMC-E805 number",
                    measured("number")
                            .indicator(Optional.empty())
                            .addTargets(Slug.of("special-fund"))
                            .value(BigDecimal.ONE)
                            .build()),
            new Breach(
                    List.of(met("was-there-then", 1, "2024", "tourist-cities-alliance")),
                    List.of(),
                    List.of(EvidenceSearch.builder()
                            .id(Slug.of("vain"))
                            .date(PartialDate.of("2025-06"))
                            .addTargets(Slug.of("tourist-cities-alliance"))
                            .build()),
                    List.of("LMC-E901 vain")),
            new Breach(
                    List.of(),
                    List.of(),
                    List.of(EvidenceSearch.builder()
                            .id(Slug.of("aimless"))
                            .date(PartialDate.of("2025-06"))
                            .build()),
                    List.of("LMC-E902 aimless")));

    private RegisterBreaches() {}

    private static Breach records(String finding, EvidenceRecord... records) {
        return new Breach(List.of(records), List.of(), List.of(finding));
    }

    private static Breach projects(String finding, Project project) {
        return new Breach(List.of(), List.of(project), List.of(finding));
    }
}
