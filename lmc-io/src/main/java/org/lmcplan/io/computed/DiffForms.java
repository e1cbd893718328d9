package org.lmcplan.io.computed;

import static org.lmcplan.io.computed.ValueForms.CODE;
import static org.lmcplan.io.computed.ValueForms.ID;
import static org.lmcplan.io.computed.ValueForms.NUMBER;
import static org.lmcplan.io.computed.ValueForms.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lmcplan.io.format.PartShapes;
import org.lmcplan.io.format.PlanPartShape;
import org.lmcplan.io.format.PlanShape;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.io.write.Form;
import org.lmcplan.io.write.ObjectForm;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.diff.ActsChanged;
import org.lmcplan.model.diff.Added;
import org.lmcplan.model.diff.Alteration;
import org.lmcplan.model.diff.CadenceChanged;
import org.lmcplan.model.diff.Change;
import org.lmcplan.model.diff.Edit;
import org.lmcplan.model.diff.ForceChanged;
import org.lmcplan.model.diff.LifecycleChanged;
import org.lmcplan.model.diff.Match;
import org.lmcplan.model.diff.Moved;
import org.lmcplan.model.diff.Part;
import org.lmcplan.model.diff.PlanDiff;
import org.lmcplan.model.diff.PropertyChanged;
import org.lmcplan.model.diff.Removed;
import org.lmcplan.model.diff.Renamed;
import org.lmcplan.model.diff.Renumbered;
import org.lmcplan.model.diff.Reordered;
import org.lmcplan.model.diff.Retargeted;
import org.lmcplan.model.diff.Succession;
import org.lmcplan.model.diff.TextChanged;

/** The forms of the differences between two plans. The key {@code change} has a code for the type of the change. */
public final class DiffForms {

    private static final ObjectForm<Part> PART = ObjectForm.<Part>of()
            .with("kind", Part::kind, CODE)
            .with("id", Part::id, TEXT)
            .with("path", Part::path, TEXT)
            .with("value", part -> part, (part, out) -> writeValue(part.kind(), part.value(), out));

    private static final ObjectForm<Part> REFERENCE =
            ObjectForm.<Part>of().with("id", Part::id, TEXT).with("path", Part::path, TEXT);

    private static final ObjectForm<Match> MATCH = ObjectForm.<Match>of()
            .with("kind", Match::kind, CODE)
            .with("older", Match::older, REFERENCE)
            .with("newer", Match::newer, REFERENCE);

    private static final ObjectForm<Edit> EDIT = ObjectForm.<Edit>of()
            .with("start", Edit::start, NUMBER)
            .with("removed", Edit::removed, TEXT)
            .with("inserted", Edit::inserted, TEXT);

    private static final ObjectForm<Added> ADDED = change("added", Added::part, PART);

    private static final ObjectForm<Removed> REMOVED = change("removed", Removed::part, PART);

    private static final ObjectForm<Reordered> REORDERED = DiffForms.<Reordered>change("reordered")
            .with("kind", Reordered::kind, CODE)
            .list("parts", Reordered::parts, MATCH)
            .list("moved", Reordered::moved, MATCH);

    private static final ObjectForm<Succession> SUCCESSION = DiffForms.<Succession>change("succession")
            .with("basis", succession -> succession.basis().name().toLowerCase(Locale.ROOT), TEXT)
            .list("from", Succession::from, PART)
            .list("to", Succession::to, PART);

    private static final ObjectForm<Renumbered> RENUMBERED =
            DiffForms.<Renumbered>alteration("renumbered").list("following", Renumbered::following, MATCH);

    private static final ObjectForm<Moved> MOVED = DiffForms.<Moved>alteration("moved")
            .with("before", Moved::before, TEXT)
            .with("after", Moved::after, TEXT);

    private static final ObjectForm<Renamed> RENAMED = DiffForms.<Renamed>alteration("renamed")
            .with("language", Renamed::language, TEXT)
            .with("before", Renamed::before, TEXT)
            .with("after", Renamed::after, TEXT);

    private static final ObjectForm<TextChanged> TEXT_CHANGED = DiffForms.<TextChanged>alteration("text-changed")
            .with("property", TextChanged::property, TEXT)
            .with("before", TextChanged::before, TEXT)
            .with("after", TextChanged::after, TEXT)
            .list("edits", TextChanged::edits, EDIT);

    private static final ObjectForm<ForceChanged> FORCE_CHANGED = DiffForms.<ForceChanged>alteration("force-changed")
            .with("before", ForceChanged::before, CODE)
            .with("after", ForceChanged::after, CODE)
            .with("shift", ForceChanged::shift, CODE);

    private static final ObjectForm<ActsChanged> ACTS_CHANGED = DiffForms.<ActsChanged>alteration("acts-changed")
            .list("before", ActsChanged::before, CODE)
            .list("after", ActsChanged::after, CODE);

    private static final ObjectForm<CadenceChanged> CADENCE_CHANGED = DiffForms.<CadenceChanged>alteration(
                    "cadence-changed")
            .optional("before", CadenceChanged::before, PartShapes.CADENCE)
            .optional("after", CadenceChanged::after, PartShapes.CADENCE);

    private static final ObjectForm<Retargeted> RETARGETED = DiffForms.<Retargeted>alteration("retargeted")
            .list("before", Retargeted::before, ID)
            .list("after", Retargeted::after, ID);

    private static final ObjectForm<LifecycleChanged> LIFECYCLE_CHANGED = DiffForms.<LifecycleChanged>alteration(
                    "lifecycle-changed")
            .with("before", LifecycleChanged::before, CODE)
            .with("after", LifecycleChanged::after, CODE)
            .with("shift", LifecycleChanged::shift, CODE);

    private static final ObjectForm<PropertyChanged> PROPERTY_CHANGED = DiffForms.<PropertyChanged>alteration(
                    "property-changed")
            .with("property", PropertyChanged::property, TEXT)
            .list("before", PropertyChanged::before, TEXT)
            .list("after", PropertyChanged::after, TEXT);

    private static final List<TypeForm<?>> CHANGES = List.of(
            new TypeForm<>(Added.class, ADDED),
            new TypeForm<>(Removed.class, REMOVED),
            new TypeForm<>(Reordered.class, REORDERED),
            new TypeForm<>(Succession.class, SUCCESSION),
            new TypeForm<>(Renumbered.class, RENUMBERED),
            new TypeForm<>(Moved.class, MOVED),
            new TypeForm<>(Renamed.class, RENAMED),
            new TypeForm<>(TextChanged.class, TEXT_CHANGED),
            new TypeForm<>(ForceChanged.class, FORCE_CHANGED),
            new TypeForm<>(ActsChanged.class, ACTS_CHANGED),
            new TypeForm<>(CadenceChanged.class, CADENCE_CHANGED),
            new TypeForm<>(Retargeted.class, RETARGETED),
            new TypeForm<>(LifecycleChanged.class, LIFECYCLE_CHANGED),
            new TypeForm<>(PropertyChanged.class, PROPERTY_CHANGED));

    private static final ObjectForm<PlanDiff> DIFF = ObjectForm.<PlanDiff>of()
            .with("older", diff -> diff.older().id(), ID)
            .with("newer", diff -> diff.newer().id(), ID)
            .list("changes", PlanDiff::changes, DiffForms::writeChange);

    /** The forms of all types. */
    public static final List<TypeForm<?>> ALL = Stream.concat(
                    Stream.of(
                            new TypeForm<>(PlanDiff.class, DIFF),
                            new TypeForm<>(Part.class, PART),
                            new TypeForm<>(Match.class, MATCH),
                            new TypeForm<>(Edit.class, EDIT)),
                    CHANGES.stream())
            .toList();

    private DiffForms() {}

    private static <C extends Change> ObjectForm<C> change(String code) {
        return ObjectForm.<C>of().with("change", any -> code, TEXT);
    }

    private static <C extends Change> ObjectForm<C> change(String code, Function<C, Part> part, Form<Part> form) {
        return DiffForms.<C>change(code).with("part", part, form);
    }

    private static <C extends Alteration> ObjectForm<C> alteration(String code) {
        return DiffForms.<C>change(code).with("part", Alteration::part, MATCH);
    }

    private static void writeChange(Change change, DocumentOutput out) {
        CHANGES.stream().filter(each -> each.type().isInstance(change)).forEach(each -> each.write(change, out));
    }

    private static void writeValue(PlanPart kind, Extensible value, DocumentOutput out) {
        if (value instanceof Plan plan) {
            PlanShape.PLAN.write(plan, out);
        } else {
            PlanPartShape.LISTS.stream().filter(each -> each.part() == kind).forEach(each -> write(each, value, out));
        }
    }

    private static <V extends Extensible> void write(PlanPartShape<V> shape, Extensible value, DocumentOutput out) {
        shape.entry().write(shape.type().cast(value), out);
    }
}
