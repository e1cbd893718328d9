package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanPartTest {

    /** Lists that describe the plan itself. */
    private static final Set<String> OWN_VALUES = Set.of("levels", "authenticTexts", "revisions");

    private final Plan plan = SmallPlan.plan();

    @Test
    void everyListOfAPlanHasExactlyOnePart() throws ReflectiveOperationException {
        for (Method method : Plan.class.getMethods()) {
            if (method.getReturnType() == List.class && !OWN_VALUES.contains(method.getName())) {
                PlanPart part = PlanPart.ofKey(method.getName())
                        .orElseThrow(() -> new AssertionError("no part for Plan." + method.getName() + "()"));
                assertThat(part.of(plan)).isNotEmpty().isSameAs(method.invoke(plan));
                assertThat(((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments())
                        .containsExactly(part.type());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPartIsAListOfThePlanOrThePlanItself(PlanPart part) throws NoSuchMethodException {
        if (part == PlanPart.PLAN) {
            assertThat(part.key()).isEmpty();
            assertThat(part.of(plan)).hasSize(1).first().isSameAs(plan);
        } else {
            assertThat(Plan.class.getMethod(part.key()).getReturnType()).isEqualTo(List.class);
        }
        assertThat(PlanPart.ofKey(part.key())).contains(part);
        assertThat(part.of(plan)).allMatch(each -> PlanPart.of(each) == part);
    }

    @Test
    void everyKindOfElementIsAPart() {
        Set<Class<?>> types =
                Arrays.stream(PlanPart.values()).map(PlanPart::type).collect(Collectors.toSet());
        assertThat(types).containsAll(kindsOf(PlanElement.class));
    }

    @ParameterizedTest
    @EnumSource
    void everyPartHasAName(PlanPart part) {
        assertThat(part.of(plan))
                .map(PlanPart::nameOf)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).isNotBlank());
    }

    @Test
    void namesAreIdsSectionNumbersAndCountryCodes() {
        assertThat(PlanPart.nameOf(plan)).isEqualTo("small-plan");
        assertThat(PlanPart.nameOf(plan.commitments().get(0))).isEqualTo("1-1");
        assertThat(PlanPart.nameOf(plan.sections().get(0))).isEqualTo("1");
        assertThat(PlanPart.nameOf(plan.members().get(0))).isEqualTo("CN");
        assertThat(PlanPart.nameOf(plan.sources().get(0))).isEqualTo("page");
    }

    @Test
    void theKeysAreInDocumentOrder() {
        assertThat(Arrays.stream(PlanPart.values()).map(PlanPart::key))
                .startsWith("", "members", "sources", "sections", "predecessors")
                .doesNotHaveDuplicates();
        assertThat(PlanPart.ofKey("title")).isEmpty();
    }

    @Test
    void thePathOfAPartIsItsKeyAndIndex() {
        assertThat(PlanPart.COMMITMENT.path(3)).hasToString("/commitments/3");
        assertThat(PlanPart.PLAN.path(0)).isEqualTo(DocumentPath.root());
    }

    @Test
    void aPartKnowsItsSupertypes() {
        assertThat(PlanPart.MECHANISM.isA(CommitmentTarget.class)).isTrue();
        assertThat(PlanPart.GOAL.isA(CommitmentTarget.class)).isFalse();
    }

    @Test
    void aValueInsideAPartIsNotAPart() {
        Extensible passage = Passage.of(SmallPlan.WATER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanPart.of(passage))
                .withMessageStartingWith("not a part of a plan: ");
    }

    @Test
    void partsAreCountedInBothLanguages() {
        assertThat(PlanPart.PRIORITY_AREA.label(Locale.ENGLISH)).isEqualTo("priority area");
        assertThat(PlanPart.PRIORITY_AREA.words(Locale.ENGLISH)).isEqualTo("priority areas");
        assertThat(PlanPart.PRIORITY_AREA.label(Locale.CHINA)).isEqualTo("优先领域");
        assertThat(PlanPart.PRIORITY_AREA.words(Locale.CHINA)).isEqualTo("优先领域");
        assertThat(PlanPart.COMMITMENT.counted(1, Locale.ENGLISH)).isEqualTo("1 commitment");
        assertThat(PlanPart.COMMITMENT.counted(3, Locale.ENGLISH)).isEqualTo("3 commitments");
        assertThat(PlanPart.COMMITMENT.counted(3, Locale.CHINA)).isEqualTo("3 条承诺");
    }

    /** Returns the interfaces that have a generated implementation. */
    private static List<Class<?>> kindsOf(Class<?> type) {
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> each : type.getPermittedSubclasses()) {
            kinds.addAll(each.isInterface() ? kindsOf(each) : List.of(type));
        }
        return kinds;
    }
}
