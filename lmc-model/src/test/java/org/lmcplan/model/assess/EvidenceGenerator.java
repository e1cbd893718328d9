package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartialDate.Precision;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingStep;

/** Generates random evidence about the excerpt of the plan, with dates of every kind from 2014 to 2029. */
final class EvidenceGenerator {

    private static final List<String> IDS = ids(Excerpt.plan());
    private static final List<String> MEETINGS = List.of("leaders-meeting", "foreign-ministers-meeting", "water-forum");

    private EvidenceGenerator() {}

    static List<Evidence> evidence(SplittableRandom random) {
        List<Evidence> evidence = new ArrayList<>();
        int size = random.nextInt(0, 30);
        for (int i = 0; i < size; i++) {
            evidence.add(random.nextInt(6) == 0 ? project(random, "p-" + i) : record(random, "r-" + i));
        }
        return evidence;
    }

    static EvidenceRecord record(SplittableRandom random, String id) {
        String date = date(random);
        String[] on = concerns(random);
        return switch (random.nextInt(9)) {
            case 0 -> EvidenceFactory.document(id, date, pick(random, DocumentStage.values()), on);
            case 1 -> EvidenceFactory.body(id, date, pick(random, BodyStep.values()), on);
            case 2 -> EvidenceFactory.undertaking(id, date, pick(random, UndertakingStep.values()), on);
            case 3 -> EvidenceFactory.report(id, date, on);
            case 4 -> statement(random, id, date, on);
            case 5 -> money(random, id, date, on);
            default -> meeting(random, id, date);
        };
    }

    /** Returns a random day of a date that is not exact. */
    static LocalDate dayOf(SplittableRandom random, LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    static String date(SplittableRandom random) {
        LocalDate day = dayOf(random, LocalDate.of(2014, 1, 1), LocalDate.of(2029, 12, 31));
        Precision precision = pick(random, Precision.values());
        int months = precision.months();
        LocalDate start =
                months == 0 ? day : LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
        return (random.nextInt(8) == 0 ? "by " : "") + new PartialDate(start, precision);
    }

    private static MeetingRecord meeting(SplittableRandom random, String id, String date) {
        return EvidenceFactory.meeting(id, date, MEETINGS.get(random.nextInt(MEETINGS.size())));
    }

    private static StatementRecord statement(SplittableRandom random, String id, String date, String... on) {
        return EvidenceFactory.statement(id, date, on).toBuilder()
                .citations(List.of(
                        Citation.builder().stance(pick(random, Stance.values())).build()))
                .confidence(pick(random, Confidence.values()))
                .build();
    }

    private static MoneyRecord money(SplittableRandom random, String id, String date, String... on) {
        MoneyRecord.Builder money =
                EvidenceFactory.money(id, date, pick(random, MoneyStage.values()), amount(random), on).toBuilder();
        if (random.nextBoolean()) {
            money.funder(Slug.of(random.nextBoolean() ? "special-fund" : "bank"));
        }
        if (random.nextInt(3) == 0) {
            money.addCountry(EvidenceFactory.country("KH"));
        }
        if (random.nextInt(3) == 0) {
            money.addCountries(EvidenceFactory.country("LA"), EvidenceFactory.country("LA"));
        }
        return money.build();
    }

    private static Project project(SplittableRandom random, String id) {
        Project.Builder project = EvidenceFactory.project(id, concerns(random))
                .addFunding(EvidenceFactory.funding("special-fund", pick(random, MoneyStage.values()), amount(random)));
        if (random.nextBoolean()) {
            project.starts(partial(random));
        }
        if (random.nextBoolean()) {
            project.ends(partial(random));
        }
        if (random.nextBoolean()) {
            project.area(Slug.of("area-water")).addCountry(EvidenceFactory.country("VN"));
        }
        return project.build();
    }

    private static PartialDate partial(SplittableRandom random) {
        return PartialDate.of(date(random).replace("by ", ""));
    }

    private static String amount(SplittableRandom random) {
        return (random.nextBoolean() ? "USD " : "CNY ") + random.nextInt(-20, 1000) + "." + random.nextInt(10);
    }

    private static String[] concerns(SplittableRandom random) {
        String[] on = new String[random.nextInt(0, 4)];
        for (int i = 0; i < on.length; i++) {
            on[i] = random.nextInt(12) == 0 ? "no-such-thing" : IDS.get(random.nextInt(IDS.size()));
        }
        return on;
    }

    private static List<String> ids(Plan plan) {
        return PlanIndex.of(plan).elements().stream()
                .map(element -> element.id().value())
                .toList();
    }

    private static <T> T pick(SplittableRandom random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
