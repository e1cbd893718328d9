package org.lmcplan.io.computed;

import static org.lmcplan.io.format.PathShape.PATH;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.io.format.PlanPartShape;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.shape.AnyTextShape;
import org.lmcplan.io.shape.ConstantShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.shape.UnionShape;
import org.lmcplan.io.shape.UnionShape.Variant;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.Part;
import org.lmcplan.model.problem.Message;

/** The shapes of the parts that differences between plans are about. */
final class DiffPartShapes {

    static final Shape<Part> OLDER_PART = whole("an older part", "旧计划的部分", ComparedPlans::older);
    static final Shape<Part> NEWER_PART = whole("a newer part", "新计划的部分", ComparedPlans::newer);

    /** A part that is in both plans, which have its values. */
    private record Named(String id, DocumentPath path) {}

    private static final Shape<Named> REFERENCE = ComputedObject.of(
                    Message.of("a reference to a part", "对某部分的引用"),
                    values -> new Named(values.get("id", AnyTextShape.TEXT), values.get("path", PATH)))
            .with("id", Named::id, AnyTextShape.TEXT)
            .with("path", Named::path, PATH)
            .build();

    static final Shape<Match> MATCH = ComputedObject.<Match>checked(
                    Message.of("a match", "对应"), (values, in, positionOf) -> {
                        ComparedPlans plans = in.subject(ComparedPlans.class);
                        PlanPart kind = values.get("kind", ComputedValues.PART);
                        Optional<Part> older = find(kind, values.get("older", REFERENCE), plans.older());
                        Optional<Part> newer = find(kind, values.get("newer", REFERENCE), plans.newer());
                        if (older.isEmpty()) {
                            ComputedObject.differs("older", in, positionOf);
                        }
                        if (newer.isEmpty()) {
                            ComputedObject.differs("newer", in, positionOf);
                        }
                        return older.isEmpty() || newer.isEmpty() ? null : new Match(older.get(), newer.get());
                    })
            .with("kind", Match::kind, ComputedValues.PART)
            .with("older", match -> nameOf(match.older()), REFERENCE)
            .with("newer", match -> nameOf(match.newer()), REFERENCE)
            .build();

    private DiffPartShapes() {}

    private static Named nameOf(Part part) {
        return new Named(part.id(), part.path());
    }

    private static Optional<Part> find(PlanPart kind, Named named, Plan plan) {
        return valueAt(kind, named.path(), plan)
                .filter(value -> PlanPart.nameOf(value).equals(named.id()))
                .map(value -> new Part(kind, named.id(), named.path(), value));
    }

    /** Returns the part of this kind at a path. */
    private static Optional<Extensible> valueAt(PlanPart kind, DocumentPath path, Plan plan) {
        if (kind == PlanPart.PLAN) {
            return path.equals(DocumentPath.root()) ? Optional.of(plan) : Optional.empty();
        }
        List<? extends Extensible> list = kind.of(plan);
        List<String> segments = path.segments();
        String index = segments.isEmpty() ? "" : segments.get(segments.size() - 1);
        boolean isIndex = index.matches("0|[1-9][0-9]{0,8}");
        return isIndex
                        && Integer.parseInt(index) < list.size()
                        && kind.path(Integer.parseInt(index)).equals(path)
                ? Optional.of(list.get(Integer.parseInt(index)))
                : Optional.empty();
    }

    private static Shape<Part> whole(String english, String chinese, Function<ComparedPlans, Plan> plan) {
        UnionShape<Part> ofLists = new UnionShape<>(
                nameOf(english),
                Message.of(english, chinese),
                "kind",
                Message.of("a kind of part", "部分的种类"),
                PlanPartShape.LISTS.stream()
                        .<Variant<? extends Part>>map(list -> variant(list, english, chinese, plan))
                        .toList(),
                part -> part.kind().code());
        Shape<Part> ofPlan = whole(PlanPart.PLAN, Plan.class, PlanShape.PLAN, english, chinese, plan);
        return new WrittenPart(ofLists, ofPlan);
    }

    private static <V extends Extensible> Variant<Part> variant(
            PlanPartShape<V> list, String english, String chinese, Function<ComparedPlans, Plan> plan) {
        return new Variant<>(list.part().code(), whole(list.part(), list.type(), list.entry(), english, chinese, plan));
    }

    private static String nameOf(String english) {
        return english.startsWith("a newer") ? "NewerPart" : "OlderPart";
    }

    private static <V extends Extensible> Shape<Part> whole(
            PlanPart kind,
            Class<V> type,
            Shape<V> value,
            String english,
            String chinese,
            Function<ComparedPlans, Plan> plan) {
        Message expected = Message.of(
                english.replace("part", kind.code().replace('-', ' ')),
                chinese + "（" + kind.label(Locale.CHINESE) + "）");
        return ComputedObject.<Part>checked(expected, (values, in, positionOf) -> {
                    Named named = new Named(values.get("id", AnyTextShape.TEXT), values.get("path", PATH));
                    Optional<Part> found = find(kind, named, plan.apply(in.subject(ComparedPlans.class)));
                    if (found.isEmpty()) {
                        ComputedObject.differs("path", in, positionOf);
                        return null;
                    } else if (!found.get().value().equals(values.get("value", value))) {
                        ComputedObject.differs("value", in, positionOf);
                        return null;
                    }
                    return found.get();
                })
                .with("kind", part -> kind.code(), new ConstantShape(kind.code()))
                .with("id", Part::id, AnyTextShape.TEXT)
                .with("path", Part::path, PATH)
                .with("value", part -> type.cast(part.value()), value)
                .build();
    }
}
