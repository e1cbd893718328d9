package org.lmcplan.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.SectionNumber;

/** Renumbers the sections of a plan in the same order, as if sections had been inserted before them. */
final class Renumbering {

    private final SplittableRandom random;
    private final Map<String, Integer> inserted = new HashMap<>();

    Renumbering(long seed) {
        random = new SplittableRandom(seed);
    }

    Plan of(Plan plan) {
        Function<List<Passage>, List<Passage>> moved = passages -> passages.stream()
                .map(one -> one.toBuilder().section(of(one.section())).build())
                .toList();
        return plan.toBuilder()
                .sections(each(
                        plan.sections(),
                        one -> one.toBuilder().number(of(one.number())).build()))
                .commitments(each(
                        plan.commitments(),
                        one -> one.toBuilder()
                                .id(new CommitmentId(of(one.section()), one.id().ordinal()))
                                .build()))
                .statements(each(
                        plan.statements(),
                        one -> one.toBuilder().section(of(one.section())).build()))
                .cooperationAreas(each(
                        plan.cooperationAreas(),
                        one -> one.toBuilder().section(of(one.section())).build()))
                .goals(each(
                        plan.goals(),
                        one -> one.toBuilder()
                                .readFrom(moved.apply(one.readFrom()))
                                .build()))
                .principles(each(
                        plan.principles(),
                        one -> one.toBuilder()
                                .readFrom(moved.apply(one.readFrom()))
                                .build()))
                .pillars(each(
                        plan.pillars(),
                        one -> one.toBuilder()
                                .readFrom(moved.apply(one.readFrom()))
                                .build()))
                .priorityAreas(each(
                        plan.priorityAreas(),
                        one -> one.toBuilder()
                                .readFrom(moved.apply(one.readFrom()))
                                .build()))
                .mechanisms(each(
                        plan.mechanisms(),
                        one -> one.toBuilder()
                                .readFrom(moved.apply(one.readFrom()))
                                .build()))
                .instruments(each(
                        plan.instruments(),
                        one -> one.toBuilder()
                                .readFrom(moved.apply(one.readFrom()))
                                .build()))
                .programmes(each(
                        plan.programmes(),
                        one -> one.toBuilder()
                                .readFrom(moved.apply(one.readFrom()))
                                .build()))
                .partners(each(
                        plan.partners(),
                        one -> one.toBuilder()
                                .readFrom(moved.apply(one.readFrom()))
                                .build()))
                .initiatives(each(
                        plan.initiatives(),
                        one -> one.toBuilder()
                                .readFrom(moved.apply(one.readFrom()))
                                .build()))
                .actors(each(
                        plan.actors(),
                        one -> one.toBuilder()
                                .readFrom(moved.apply(one.readFrom()))
                                .build()))
                .predecessors(each(
                        plan.predecessors(),
                        one -> one.toBuilder()
                                .readFrom(moved.apply(one.readFrom()))
                                .build()))
                .build();
    }

    private SectionNumber of(SectionNumber number) {
        StringBuilder parent = new StringBuilder();
        List<String> parts = new ArrayList<>();
        for (int part : number.parts()) {
            parts.add(String.valueOf(part + inserted.computeIfAbsent(parent.toString(), above -> random.nextInt(3))));
            parent.append('.').append(part);
        }
        return SectionNumber.of(parts.stream().collect(Collectors.joining(".")));
    }

    private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }
}
