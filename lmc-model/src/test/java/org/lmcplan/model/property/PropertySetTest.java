package org.lmcplan.model.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.Section;
import org.lmcplan.model.SmallPlan;
import org.lmcplan.model.Source;
import org.lmcplan.model.Term;
import org.lmcplan.model.attribute.AttributeTable;
import org.lmcplan.model.condition.ConditionText;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MoneyRecord;

class PropertySetTest {

    /** A type that no property is made for. */
    record Unusual(Thread thread) {}

    @Test
    void aPropertyOfSeveralKindsHasTheSameTypeInAll() {
        assertThat(of(Section.class, Source.class).find("title")).isEmpty();
        assertThat(of(Clause.class).find("quote")).isPresent();
        assertThat(of(PlanElement.class).find("force")).isEmpty();
        assertThat(of(Extensible.class).find("x-any")).isPresent();
        assertThat(of(Section.class).find("commitments.acts").orElseThrow().isList())
                .isTrue();
        assertThat(of(Commitment.class).find("section.depth").orElseThrow().isList())
                .isFalse();
        assertThat(of(Commitment.class)
                        .find("section.commitments")
                        .orElseThrow()
                        .isList())
                .isTrue();
        Set<PartKind> both = new LinkedHashSet<>(PartKind.ofRegister(MoneyRecord.class));
        both.addAll(PartKind.ofPlan(Commitment.class));
        assertThat(new PropertySet(both, true).find("area")).isEmpty();
        assertThat(new PropertySet(of(Section.class, Source.class).kinds(), false).find("title"))
                .isEmpty();
    }

    @Test
    void hintsSuggestWhatCanBeReached() {
        assertThat(of(Commitment.class).hint("area.pillar.nams", 1).in(Locale.ENGLISH))
                .isEqualTo("did you mean 'area.pillar'?");
        assertThat(of(Commitment.class).hint("area.pillar.names", 1).in(Locale.ENGLISH))
                .as("it exists, but is too far away")
                .isEqualTo(
                        "use one of: area.id, area.note, area.pillar, area.priorityArea, area.section, area.succeeds");
        assertThat(of(Commitment.class).hint("area.pillar.nams", 9).in(Locale.ENGLISH))
                .isEqualTo("did you mean 'area.pillar.names'?");
        assertThat(of(Commitment.class, Mechanism.class).hint("gloss", 1).in(Locale.ENGLISH))
                .isEqualTo("only these have it: commitment; use one of: id, note, succeeds");
        assertThat(of(Commitment.class, Mechanism.class).hint("colour", 1).in(Locale.ENGLISH))
                .isEqualTo("use one of: id, note, succeeds");
        assertThat(of(Section.class, Source.class).hint("title", 1).in(Locale.ENGLISH))
                .isEqualTo("its values differ from kind to kind; choose one kind");
        assertThat(new PropertySet(of(Section.class, Source.class).kinds(), false)
                        .hint("title", 1)
                        .in(Locale.ENGLISH))
                .isEqualTo("its values differ from kind to kind; choose one kind");
        assertThat(of(Extensible.class).hint("colour", 1).in(Locale.ENGLISH))
                .isEqualTo("these kinds have no property in common; choose one kind");
    }

    @Test
    void aConditionOnOnePartNeedsNoMemory() {
        Commitment commitment = SmallPlan.plan().commitments().get(1);
        Condition named = Condition.some(
                of(Commitment.class).find("quote").orElseThrow(),
                ValueTests.matches(List.of(new Glob("x*"), new Glob("*领导人*"))));
        Condition missing = Condition.some(
                of(Commitment.class).find("quote").orElseThrow(), ValueTests.matches(List.of(new Glob("x*"))));
        Condition linked = Condition.someOf(of(Commitment.class).find("targets").orElseThrow(), Condition.ALWAYS);
        Evaluation evaluation = Evaluation.of(Neighbours.NONE);
        assertThat(Condition.all(List.of(named)).holds(commitment, evaluation)).isTrue();
        assertThat(missing.holds(commitment, evaluation)).isFalse();
        assertThat(linked.holds(commitment, evaluation)).isFalse();
        assertThat(linked.steps()).isEqualTo(1);
        Neighbours itself = new Neighbours() {
            @Override
            public List<?> follow(Object part, PartLink link, List<?> values) {
                return SmallPlan.plan().mechanisms();
            }

            @Override
            public String nameOf(Object part) {
                return Neighbours.NONE.nameOf("a mechanism");
            }
        };
        assertThat(linked.holds(commitment, Evaluation.of(itself))).isTrue();
        assertThat(of(Mechanism.class)
                        .find("commitments")
                        .orElseThrow()
                        .values(SmallPlan.plan().mechanisms().get(0), Evaluation.of(itself)))
                .isEmpty();
    }

    @Test
    void recordsHavePropertiesToo() {
        assertThat(PartProperties.of(Term.class).names()).containsExactly("from", "to");
        assertThatThrownBy(() -> new PropertyTable(Unusual.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("there is no table of the attributes of " + Unusual.class);
        AttributeTable.add(AttributeTable.of(Unusual.class).one("thread", Thread.class, Unusual::thread));
        assertThatThrownBy(() -> new PropertyTable(Unusual.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("say what kind of property a Thread is");
    }

    @Test
    void aMalformedConditionKeepsItsProblems() {
        ConditionText text = ConditionText.parse("force =");
        assertThat(text.on(PartKind.ofPlan(Commitment.class)).problems())
                .isEqualTo(text.problems())
                .hasSize(1);
    }

    @Test
    void everyKindOfRecordIsAKindOfPart() {
        assertThat(PartKind.ofRegister(EvidenceRecord.class))
                .extracting(PartKind::code)
                .contains("meeting-record", "undertaking-record")
                .hasSize(EvidenceRecord.class.getPermittedSubclasses().length);
    }

    @SafeVarargs
    private static PropertySet of(Class<? extends Extensible>... types) {
        Set<PartKind> kinds = new LinkedHashSet<>();
        for (Class<? extends Extensible> type : types) {
            kinds.addAll(PartKind.ofPlan(type));
        }
        return new PropertySet(kinds, true);
    }
}
