package org.lmcplan.io.computed;

import static org.lmcplan.io.computed.DiffPartShapes.MATCH;
import static org.lmcplan.io.computed.DiffPartShapes.NEWER_PART;
import static org.lmcplan.io.computed.DiffPartShapes.OLDER_PART;
import static org.lmcplan.io.format.ValueShapes.SECTION_NUMBER;
import static org.lmcplan.io.format.ValueShapes.SLUG;
import static org.lmcplan.io.shape.AnyTextShape.TEXT;
import static org.lmcplan.io.shape.LanguageMapShape.LANGUAGE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.lmcplan.io.format.PartShapes;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.ConstantShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.shape.UnionShape;
import org.lmcplan.io.shape.UnionShape.Variant;
import org.lmcplan.model.Act;
import org.lmcplan.model.Force;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.ActsChanged;
import org.lmcplan.model.diff.Added;
import org.lmcplan.model.diff.Alteration;
import org.lmcplan.model.diff.CadenceChanged;
import org.lmcplan.model.diff.Change;
import org.lmcplan.model.diff.Edit;
import org.lmcplan.model.diff.ForceChanged;
import org.lmcplan.model.diff.ForceShift;
import org.lmcplan.model.diff.LifecycleChanged;
import org.lmcplan.model.diff.LifecycleShift;
import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.Moved;
import org.lmcplan.model.diff.Part;
import org.lmcplan.model.diff.PropertyChanged;
import org.lmcplan.model.diff.Removed;
import org.lmcplan.model.diff.Renamed;
import org.lmcplan.model.diff.Renumbered;
import org.lmcplan.model.diff.Reordered;
import org.lmcplan.model.diff.Retargeted;
import org.lmcplan.model.diff.Succession;
import org.lmcplan.model.diff.SuccessionBasis;
import org.lmcplan.model.diff.TextChanged;
import org.lmcplan.model.problem.Message;

/** The shapes of the changes of a plan. The key {@code change} has a code for the type of the change. */
final class ChangeShapes {

    private static final Shape<SuccessionBasis> BASIS = new CodeShape<>(SuccessionBasis.class);
    private static final Shape<Force> FORCE = new CodeShape<>(Force.class);
    private static final Shape<ForceShift> FORCE_SHIFT = new CodeShape<>(ForceShift.class);
    private static final Shape<Act> ACT = new CodeShape<>(Act.class);
    private static final Shape<Lifecycle> LIFECYCLE = new CodeShape<>(Lifecycle.class);
    private static final Shape<LifecycleShift> LIFECYCLE_SHIFT = new CodeShape<>(LifecycleShift.class);

    static final Shape<Edit> EDIT = ComputedObject.of(
                    Message.of("an edit", "文字改动"),
                    values -> new Edit(
                            values.get("start", ComputedValues.COUNT),
                            values.get("removed", TEXT),
                            values.get("inserted", TEXT)))
            .with("start", Edit::start, ComputedValues.COUNT)
            .with("removed", Edit::removed, TEXT)
            .with("inserted", Edit::inserted, TEXT)
            .build();

    private static final ComputedObject.Build<Reordered> REORDERED = (values, in, positionOf) -> {
        PlanPart kind = values.get("kind", ComputedValues.PART);
        List<Match> parts = values.list("parts", MATCH);
        if (kind == PlanPart.PLAN || parts.stream().anyMatch(part -> part.kind() != kind)) {
            ComputedObject.contradicts("parts", in, positionOf);
            return null;
        }
        return new Reordered(kind, parts);
    };

    private static final ComputedObject.Build<Succession> SUCCESSION = (values, in, positionOf) -> {
        List<Part> from = values.list("from", OLDER_PART);
        List<Part> to = values.list("to", NEWER_PART);
        String wrong = from.isEmpty() || !areOf(from.get(0).kind(), from)
                ? "from"
                : to.isEmpty() || !areOf(from.get(0).kind(), to) ? "to" : "";
        if (!wrong.isEmpty()) {
            ComputedObject.contradicts(wrong, in, positionOf);
            return null;
        }
        return new Succession(values.get("basis", BASIS), from, to);
    };

    private static final Map<Class<? extends Change>, Variant<? extends Change>> BY_TYPE = new LinkedHashMap<>();

    /** A change, whatever its type. */
    static final UnionShape<Change> CHANGE = changes();

    private ChangeShapes() {}

    private static UnionShape<Change> changes() {
        declare(
                Added.class,
                "added",
                start("an added part", "新增", "added", (values, in, at) -> new Added(values.get("part", NEWER_PART)))
                        .with("part", Added::part, NEWER_PART));
        declare(
                Removed.class,
                "removed",
                start(
                                "a removed part",
                                "删除",
                                "removed",
                                (values, in, at) -> new Removed(values.get("part", OLDER_PART)))
                        .with("part", Removed::part, OLDER_PART));
        declare(
                Reordered.class,
                "reordered",
                start("a changed order", "次序变化", "reordered", REORDERED)
                        .with("kind", Reordered::kind, ComputedValues.PART)
                        .list("parts", Reordered::parts, MATCH)
                        .derivedList("moved", Reordered::moved, MATCH));
        declare(
                Succession.class,
                "succession",
                start("a succession", "承继", "succession", SUCCESSION)
                        .with("basis", Succession::basis, BASIS)
                        .list("from", Succession::from, OLDER_PART)
                        .list("to", Succession::to, NEWER_PART));
        declareMoves();
        declareTexts();
        declareCommitments();
        declare(
                LifecycleChanged.class,
                "lifecycle-changed",
                altered(
                                "a changed lifecycle",
                                "进展阶段变化",
                                "lifecycle-changed",
                                values -> new LifecycleChanged(
                                        part(values), values.get("before", LIFECYCLE), values.get("after", LIFECYCLE)))
                        .with("before", LifecycleChanged::before, LIFECYCLE)
                        .with("after", LifecycleChanged::after, LIFECYCLE)
                        .derived("shift", LifecycleChanged::shift, LIFECYCLE_SHIFT));
        declare(
                PropertyChanged.class,
                "property-changed",
                altered(
                                "a changed property",
                                "属性变化",
                                "property-changed",
                                values -> new PropertyChanged(
                                        part(values),
                                        values.get("property", TEXT),
                                        values.list("before", TEXT),
                                        values.list("after", TEXT)))
                        .with("property", PropertyChanged::property, TEXT)
                        .list("before", PropertyChanged::before, TEXT)
                        .list("after", PropertyChanged::after, TEXT));
        return new UnionShape<>(
                "Change",
                Message.of("a change", "变化"),
                "change",
                Message.of("a type of change", "变化的种类"),
                List.copyOf(BY_TYPE.values()),
                change -> Objects.requireNonNull(BY_TYPE.get(change.getClass())).code());
    }

    private static void declareMoves() {
        declare(
                Renumbered.class,
                "renumbered",
                altered(
                                "a changed number",
                                "编号变化",
                                "renumbered",
                                values -> new Renumbered(part(values), values.list("following", MATCH)))
                        .list("following", Renumbered::following, MATCH));
        declare(
                Moved.class,
                "moved",
                altered(
                                "a moved part",
                                "移动",
                                "moved",
                                values -> new Moved(
                                        part(values),
                                        values.get("before", SECTION_NUMBER),
                                        values.get("after", SECTION_NUMBER)))
                        .with("before", Moved::before, SECTION_NUMBER)
                        .with("after", Moved::after, SECTION_NUMBER));
    }

    private static void declareTexts() {
        declare(
                Renamed.class,
                "renamed",
                altered(
                                "a changed name",
                                "名称变化",
                                "renamed",
                                values -> new Renamed(
                                        part(values),
                                        values.get("language", LANGUAGE),
                                        values.get("before", TEXT),
                                        values.get("after", TEXT)))
                        .with("language", Renamed::language, LANGUAGE)
                        .with("before", Renamed::before, TEXT)
                        .with("after", Renamed::after, TEXT));
        declare(
                TextChanged.class,
                "text-changed",
                altered(
                                "a changed text",
                                "文字变化",
                                "text-changed",
                                values -> new TextChanged(
                                        part(values),
                                        values.get("property", TEXT),
                                        values.get("before", TEXT),
                                        values.get("after", TEXT)))
                        .with("property", TextChanged::property, TEXT)
                        .with("before", TextChanged::before, TEXT)
                        .with("after", TextChanged::after, TEXT)
                        .derivedList("edits", TextChanged::edits, EDIT));
    }

    private static void declareCommitments() {
        declare(
                ForceChanged.class,
                "force-changed",
                altered(
                                "a changed force",
                                "承诺力度变化",
                                "force-changed",
                                values -> new ForceChanged(
                                        part(values), values.get("before", FORCE), values.get("after", FORCE)))
                        .with("before", ForceChanged::before, FORCE)
                        .with("after", ForceChanged::after, FORCE)
                        .derived("shift", ForceChanged::shift, FORCE_SHIFT));
        declare(
                ActsChanged.class,
                "acts-changed",
                altered(
                                "a change of acts",
                                "行动变化",
                                "acts-changed",
                                values -> new ActsChanged(
                                        part(values), values.list("before", ACT), values.list("after", ACT)))
                        .list("before", ActsChanged::before, ACT)
                        .list("after", ActsChanged::after, ACT));
        declare(
                CadenceChanged.class,
                "cadence-changed",
                altered(
                                "a changed cadence",
                                "频率变化",
                                "cadence-changed",
                                values -> new CadenceChanged(
                                        part(values),
                                        values.find("before", PartShapes.CADENCE),
                                        values.find("after", PartShapes.CADENCE)))
                        .optional("before", CadenceChanged::before, PartShapes.CADENCE)
                        .optional("after", CadenceChanged::after, PartShapes.CADENCE));
        declare(
                Retargeted.class,
                "retargeted",
                altered(
                                "a change of targets",
                                "对象变化",
                                "retargeted",
                                values -> new Retargeted(
                                        part(values), values.list("before", SLUG), values.list("after", SLUG)))
                        .list("before", Retargeted::before, SLUG)
                        .list("after", Retargeted::after, SLUG));
    }

    /** Returns how each type of change is written; it is read only as a part of a document. */
    static List<TypeForm<?>> forms() {
        return BY_TYPE.keySet().stream().<TypeForm<?>>map(ChangeShapes::form).toList();
    }

    private static <C extends Change> TypeForm<C> form(Class<C> type) {
        return TypeForm.writtenOnly(type, CHANGE);
    }

    private static <C extends Change> void declare(Class<C> type, String code, ComputedObject<C> object) {
        BY_TYPE.put(type, new Variant<>(code, object.build()));
    }

    private static <C extends Change> ComputedObject<C> start(
            String english, String chinese, String code, ComputedObject.Build<C> build) {
        return ComputedObject.checked(Message.of(english, chinese), build)
                .with("change", change -> code, new ConstantShape(code));
    }

    /** Starts a change of a part that is in both plans, whose values it repeats. */
    private static <C extends Alteration> ComputedObject<C> altered(
            String english, String chinese, String code, Function<Values, C> build) {
        return ChangeShapes.<C>start(english, chinese, code, (values, in, positionOf) -> {
                    C change = build.apply(values);
                    List<String> wrong = ChangedValues.wrong(change);
                    wrong.forEach(key -> ComputedObject.differs(key, in, positionOf));
                    return wrong.isEmpty() ? change : null;
                })
                .with("part", Alteration::part, MATCH);
    }

    private static Match part(Values values) {
        return values.get("part", MATCH);
    }

    private static boolean areOf(PlanPart kind, List<Part> parts) {
        return parts.stream().allMatch(part -> part.kind() == kind);
    }
}
