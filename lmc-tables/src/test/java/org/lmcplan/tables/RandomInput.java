package org.lmcplan.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.Recurrence;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.EvidenceReference;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.evidence.RegisterIndex;

/** Random parts of a plan and register with odd texts, assessed as of a random day. References in them lead somewhere. */
final class RandomInput {

    private static final List<String> TEXTS = List.of(
            "=1+1",
            "+x",
            "-x",
            "@x",
            "'=x",
            "'",
            "a,b",
            "a\"b",
            "\"",
            "a\nb",
            "\u202Aa\u202C",
            "承诺，“引号”",
            "NULL",
            "NA",
            "3-4");
    private static final List<LanguageTag> LANGUAGES =
            List.of(LanguageTag.ENGLISH, LanguageTag.CHINESE, LanguageTag.of("zh-Hant"), LanguageTag.of("km"));

    private static final List<Confidence> CONFIDENCES = List.of(Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH);

    private final SplittableRandom random;

    RandomInput(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Tables tables(Plan whole, Register evidence) {
        Plan plan = part(whole);
        Register register = part(PlanIndex.of(plan), evidence);
        Recurrence recurrence = random.nextBoolean() ? Recurrence.ROLLING : Recurrence.CALENDAR_YEARS;
        AssessmentOptions options =
                new AssessmentOptions(recurrence, CONFIDENCES.get(random.nextInt(CONFIDENCES.size())));
        LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(16 * 365));
        return Tables.of(Assessment.of(plan, register, day, options), register);
    }

    private Plan part(Plan plan) {
        List<Commitment> some = plan.commitments().stream()
                .filter(each -> random.nextInt(4) > 0)
                .map(each -> each.toBuilder().gloss(text()).note(text()).build())
                .collect(Collectors.toList());
        List<CommitmentId> ids = some.stream().map(Commitment::id).toList();
        return plan.toBuilder()
                .commitments(some)
                .statements(plan.statements().stream()
                        .map(each -> each.toBuilder()
                                .qualifies(each.qualifies().stream()
                                        .filter(ids::contains)
                                        .toList())
                                .gloss(text())
                                .build())
                        .toList())
                .indicators(plan.indicators().stream()
                        .map(each -> each.toBuilder()
                                .measures(each.measures().stream()
                                        .filter(id -> !(id instanceof CommitmentId) || ids.contains(id))
                                        .toList())
                                .title(text())
                                .build())
                        .toList())
                .build();
    }

    private LocalizedText text() {
        LocalizedText text = LocalizedText.none();
        for (LanguageTag each : LANGUAGES) {
            if (random.nextInt(3) == 0) {
                text = text.with(each, TEXTS.get(random.nextInt(TEXTS.size())));
            }
        }
        return text;
    }

    /** Returns some of the records, without those that refer to what was left out. */
    private Register part(PlanIndex plan, Register whole) {
        Register part = whole.toBuilder()
                .note(text())
                .records(whole.records().stream()
                        .filter(each -> random.nextInt(5) > 0)
                        .toList())
                .projects(whole.projects().stream()
                        .filter(each -> random.nextInt(5) > 0)
                        .toList())
                .build();
        List<Slug> broken = broken(plan, part);
        while (!broken.isEmpty()) {
            List<Slug> gone = broken;
            part = part.toBuilder()
                    .records(part.records().stream()
                            .filter(each -> !gone.contains(each.id()))
                            .toList())
                    .projects(part.projects().stream()
                            .filter(each -> !gone.contains(each.id()))
                            .toList())
                    .searches(part.searches().stream()
                            .filter(each -> !gone.contains(each.id()))
                            .toList())
                    .build();
            broken = broken(plan, part);
        }
        return part;
    }

    private static List<Slug> broken(PlanIndex plan, Register register) {
        return RegisterIndex.of(plan, register).unresolved().stream()
                .map(EvidenceReference::from)
                .toList();
    }
}
