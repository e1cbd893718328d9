package org.lmcplan.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.lmcplan.model.Act;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;
import org.lmcplan.model.Term;

/** Random changes to a plan, both likely and unlikely ones. */
public final class PlanEdits {

    private final SplittableRandom random;

    public PlanEdits(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns the plan after one change, or sometimes the same plan. */
    public Plan edit(Plan plan) {
        Plan.Builder changed = plan.toBuilder();
        switch (random.nextInt(16)) {
            case 0 -> changed.sections(list(plan.sections(), this::section));
            case 1 -> changed.sources(list(plan.sources(), this::source));
            case 2 -> changed.statements(list(plan.statements(), one -> statement(plan, one)));
            case 3 -> changed.mechanisms(list(plan.mechanisms(), one -> mechanism(plan, one)));
            case 4 ->
                changed.instruments(list(
                        plan.instruments(),
                        one -> one.toBuilder()
                                .term(Term.of(2020 + random.nextInt(8), 2030))
                                .lifecycle(any(Lifecycle.values()))
                                .names(names(plan))
                                .build()));
            case 5 -> changed.cooperationAreas(list(plan.cooperationAreas(), one -> area(plan, one)));
            case 6 ->
                changed.pillars(list(
                        plan.pillars(),
                        one -> one.toBuilder().names(names(plan)).build()));
            case 7 ->
                changed.goals(list(
                        plan.goals(),
                        one -> one.toBuilder()
                                .readFrom(List.of(Passage.of(number(plan), "合作")))
                                .build()));
            case 8 ->
                changed.programmes(list(
                        plan.programmes(),
                        one -> one.toBuilder()
                                .id(id(plan))
                                .lifecycle(any(Lifecycle.values()))
                                .build()));
            case 9 ->
                changed.actors(list(
                        plan.actors(),
                        one -> one.toBuilder().id(id(plan)).readFrom(List.of()).build()));
            case 10 ->
                changed.members(list(
                        plan.members(),
                        one -> one.toBuilder().names(names(plan)).build()));
            case 11 -> head(plan, changed);
            case 12 ->
                changed.priorityAreas(list(
                        plan.priorityAreas(),
                        one -> one.toBuilder().id(id(plan)).build()));
            default -> changed.commitments(list(plan.commitments(), one -> commitment(plan, one)));
        }
        return changed.build();
    }

    private <T> List<T> list(List<? extends T> before, Function<T, T> change) {
        List<T> list = new ArrayList<>(before);
        int size = list.size();
        if (size < 2) {
            return list;
        }
        int at = random.nextInt(size);
        switch (random.nextInt(12)) {
            case 0 -> list.remove(at);
            case 1 -> list.add(random.nextInt(size), change.apply(list.get(at)));
            case 2 -> list.add(list.get(at));
            case 3 -> list.set(at, list.set(random.nextInt(size), list.get(at)));
            case 4 -> list.subList(at, Math.min(size, at + 3)).clear();
            case 5 -> list.add(0, change.apply(list.get(at)));
            default -> list.set(at, change.apply(list.get(at)));
        }
        return list;
    }

    private void head(Plan plan, Plan.Builder changed) {
        switch (random.nextInt(6)) {
            case 0 -> changed.language(random.nextBoolean() ? LanguageTag.CHINESE : LanguageTag.ENGLISH);
            case 1 -> changed.term(Term.of(2020 + random.nextInt(5), 2027));
            case 2 -> changed.textSource(source(plan));
            case 3 ->
                changed.adopted(Adoption.builder()
                        .date(PartialDate.of("20" + (20 + random.nextInt(10))))
                        .source(source(plan))
                        .by(id(plan))
                        .build());
            case 4 -> changed.adopted(Optional.empty());
            default -> changed.names(names(plan));
        }
    }

    private Commitment commitment(Plan plan, Commitment one) {
        Commitment other = any(plan.commitments());
        Commitment.Builder changed = one.toBuilder();
        switch (random.nextInt(9)) {
            case 0 -> changed.quote(other.quote());
            case 1 -> changed.quote(one.quote() + "等");
            case 2 -> changed.marker(random.nextBoolean() ? other.marker() : new Marker("落实"));
            case 3 -> changed.force(any(Force.values()));
            case 4 -> changed.id(new CommitmentId(number(plan), 1 + random.nextInt(9)));
            case 5 -> changed.targets(List.of(id(plan), id(plan)));
            case 6 -> changed.acts(List.of(any(Act.values())));
            case 7 -> changed.cadence(new Cadence.EveryYears(1 + random.nextInt(9)));
            default -> changed.actors(List.of(id(plan))).addressees(List.of(id(plan)));
        }
        return changed.build();
    }

    private PlanStatement statement(Plan plan, PlanStatement one) {
        return random.nextBoolean()
                ? one.toBuilder().section(number(plan)).build()
                : one.toBuilder().quote(any(plan.commitments()).quote()).build();
    }

    private Section section(Section one) {
        return switch (random.nextInt(4)) {
            case 0 ->
                one.toBuilder()
                        .number(SectionNumber.of("4." + (1 + random.nextInt(6))))
                        .build();
            case 1 -> one.toBuilder().body("加强合作。" + one.body().orElse("")).build();
            case 2 -> one.toBuilder().title(one.title() + "合作").build();
            default -> one.toBuilder().body(Optional.empty()).build();
        };
    }

    private Source source(Source one) {
        return random.nextBoolean()
                ? one.toBuilder().id(Slug.of("source-" + random.nextInt(9))).build()
                : one.toBuilder().published(Optional.empty()).build();
    }

    private Mechanism mechanism(Plan plan, Mechanism one) {
        return switch (random.nextInt(4)) {
            case 0 -> one.toBuilder().id(id(plan)).build();
            case 1 -> one.toBuilder().names(names(plan)).build();
            case 2 -> one.toBuilder().lifecycle(any(Lifecycle.values())).build();
            default -> one.toBuilder().participants(List.of(id(plan))).build();
        };
    }

    private CooperationArea area(Plan plan, CooperationArea one) {
        return switch (random.nextInt(3)) {
            case 0 -> one.toBuilder().section(number(plan)).build();
            case 1 -> one.toBuilder().pillar(id(plan)).build();
            default -> one.toBuilder().priorityArea(id(plan)).build();
        };
    }

    private Names names(Plan plan) {
        Names some = random.nextBoolean() || plan.pillars().isEmpty()
                ? any(plan.mechanisms()).names()
                : plan.pillars().get(0).names();
        return random.nextBoolean()
                ? some
                : Names.of(Map.of(
                        LanguageTag.CHINESE,
                        Name.builder()
                                .text("合作" + random.nextInt(5))
                                .status(any(NameStatus.values()))
                                .addAlias(Alias.builder()
                                        .text("合作" + random.nextInt(5))
                                        .status(NameStatus.OFFICIAL)
                                        .source(source(plan))
                                        .build())
                                .build()));
    }

    private Slug id(Plan plan) {
        List<PlanElement> named = new ArrayList<>(plan.mechanisms());
        named.addAll(plan.instruments());
        named.addAll(plan.actors());
        named.addAll(plan.pillars());
        named.addAll(plan.priorityAreas());
        return random.nextInt(8) == 0 || named.isEmpty()
                ? Slug.of("missing-" + random.nextInt(4))
                : (Slug) any(named).id();
    }

    private Slug source(Plan plan) {
        return random.nextInt(4) == 0 || plan.sources().isEmpty()
                ? Slug.of("no-source")
                : any(plan.sources()).id();
    }

    private SectionNumber number(Plan plan) {
        return random.nextInt(8) == 0 || plan.sections().isEmpty()
                ? SectionNumber.of("7.7")
                : any(plan.sections()).number();
    }

    private <T> T any(List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
