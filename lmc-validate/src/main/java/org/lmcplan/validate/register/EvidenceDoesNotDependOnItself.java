package org.lmcplan.validate.register;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterWithPlan;

/** Nothing in a register replaces, corrects or is part of itself, directly or through others. */
final class EvidenceDoesNotDependOnItself extends StandardRegisterRule {

    private static final Complaint CYCLE = Complaint.of(
                    "'{id}' refers to itself by {relation}: {chain}.", "“{id}”通过 {relation} 指向自身：{chain}。")
            .hint("remove one of these references", "请删除其中一处引用");

    /** A reference under a key that leads from a record or project to another one. */
    private record Relation(String key, Function<Evidence, List<Slug>> ids) {

        List<Object> at(int index) {
            return key.equals("replaces") ? List.of(key, index) : List.of(key);
        }
    }

    private static final List<Relation> RELATIONS = List.of(
            new Relation("replaces", Evidence::replaces),
            new Relation("corrects", each -> each.corrects().stream().toList()),
            new Relation("partOf", each -> each.partOf().stream().toList()));

    EvidenceDoesNotDependOnItself() {
        super(error("LMC-E106").notSuppressible());
    }

    @Override
    public void check(RegisterWithPlan register, FindingReporter reporter) {
        Map<Slug, RegisterEntry<? extends Evidence>> byId = new LinkedHashMap<>();
        register.evidence().forEach(entry -> byId.putIfAbsent(entry.id(), entry));
        RELATIONS.forEach(relation -> new Search(relation, byId, reporter).run());
    }

    /** Walks along the references of one relation and reports each that leads back to where the walk came from. */
    private static final class Search {

        private record Step(RegisterEntry<? extends Evidence> entry, int next) {}

        private final Relation relation;
        private final Map<Slug, RegisterEntry<? extends Evidence>> byId;
        private final FindingReporter reporter;
        private final Deque<Step> way = new ArrayDeque<>();
        private final Set<Slug> onTheWay = new HashSet<>();
        private final Set<Slug> done = new HashSet<>();

        Search(Relation relation, Map<Slug, RegisterEntry<? extends Evidence>> byId, FindingReporter reporter) {
            this.relation = relation;
            this.byId = byId;
            this.reporter = reporter;
        }

        void run() {
            byId.values().forEach(this::visit);
        }

        private void visit(RegisterEntry<? extends Evidence> start) {
            enter(start);
            while (!way.isEmpty()) {
                Step step = way.pop();
                List<Slug> ids = relation.ids().apply(step.entry().value());
                if (step.next() == ids.size()) {
                    onTheWay.remove(step.entry().id());
                    done.add(step.entry().id());
                    continue;
                }
                way.push(new Step(step.entry(), step.next() + 1));
                Slug id = ids.get(step.next());
                if (onTheWay.contains(id)) {
                    report(step.entry(), step.next(), id);
                } else {
                    Optional.ofNullable(byId.get(id)).ifPresent(this::enter);
                }
            }
        }

        private void enter(RegisterEntry<? extends Evidence> entry) {
            if (!done.contains(entry.id())) {
                way.push(new Step(entry, 0));
                onTheWay.add(entry.id());
            }
        }

        private void report(RegisterEntry<? extends Evidence> entry, int index, Slug back) {
            List<String> chain = new ArrayList<>();
            chain.add(back.value());
            for (Step step : way) { // from the last to the first
                chain.add(0, step.entry().id().value());
                if (step.entry().id().equals(back)) {
                    break;
                }
            }
            reporter.report(CYCLE)
                    .in(entry)
                    .at(relation.at(index))
                    .with("relation", relation.key())
                    .with("chain", String.join(" → ", chain));
        }
    }
}
