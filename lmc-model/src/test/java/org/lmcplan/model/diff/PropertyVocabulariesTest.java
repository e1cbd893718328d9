package org.lmcplan.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.Coded;
import org.lmcplan.model.Edition;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.Listing;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Member;
import org.lmcplan.model.MemberKind;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.PartnerKind;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.PrincipleKind;
import org.lmcplan.model.ProgrammeKind;
import org.lmcplan.model.Samples;
import org.lmcplan.model.SmallPlan;
import org.lmcplan.model.StatementKind;

class PropertyVocabulariesTest {

    private static final Set<Coded> TERMS = Stream.<Coded[]>of(
                    ActorKind.values(),
                    Edition.values(),
                    InstrumentKind.values(),
                    Listing.values(),
                    MechanismKind.values(),
                    NameBasis.values(),
                    NameStatus.values(),
                    PartnerKind.values(),
                    PrincipleKind.values(),
                    ProgrammeKind.values(),
                    StatementKind.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableSet());

    @Test
    void aPropertyWithCodesAsValuesIsShownByLabels() {
        Plan plan = SmallPlan.plan();
        Set<String> shown = Mutations.of(plan).stream()
                .flatMap(mutation -> PlanDiff.between(plan, mutation.make().get()).changes().stream())
                .filter(PropertyChanged.class::isInstance)
                .map(PropertyChanged.class::cast)
                .filter(change -> Stream.concat(change.before().stream(), change.after().stream())
                        .anyMatch(value ->
                                TERMS.stream().anyMatch(term -> term.code().equals(value))))
                .filter(change -> !change.property().matches("(.*/)?x-.*"))
                .map(change -> {
                    assertThat(PropertyVocabularies.of(change.part().newer().kind(), change.property()))
                            .as(change.toString())
                            .isPresent();
                    return change.property().replaceFirst(".*/", "");
                })
                .collect(Collectors.toSet());
        assertThat(shown).containsExactlyInAnyOrder("edition", "listing", "status", "basis", "kind");
    }

    @Test
    void theTextOfADifferenceHasNoCodes() {
        Plan plan = SmallPlan.plan();
        Pattern latin = Pattern.compile("种类 .*[a-z]");
        assertThat(Mutations.of(plan).stream()
                        .map(mutation ->
                                PlanDiff.between(plan, mutation.make().get()).toText(Locale.CHINA)))
                .noneMatch(text -> latin.matcher(text).find());
    }

    @Test
    void aPartWithoutAKindHasNone() {
        assertThat(PropertyVocabularies.of(PlanPart.GOAL, "kind")).isEmpty();
    }

    @Test
    void aStoredDifferenceMayNameCodesThatDoNotExist() {
        Plan plan = SmallPlan.plan();
        Part goal = new Part(
                PlanPart.GOAL, "peace", PlanPart.GOAL.path(0), plan.goals().get(0));
        Match match = new Match(goal, goal);
        for (String property : List.of("kind", "direction", "basis")) {
            Change change = new PropertyChanged(match, property, List.of("sideways"), List.of());
            assertThat(new ChangeText(new DiffWords(Locale.ENGLISH)).of(change)).contains("sideways");
        }
    }

    @Test
    void theKindOfAMemberIsShownByItsLabel() {
        Member union = Samples.fullMember();
        Plan older = SmallPlan.builder().addMember(union).build();
        Plan newer = SmallPlan.builder()
                .addMember(union.toBuilder()
                        .kind(MemberKind.ORGANISATION)
                        .kindLabel(LocalizedText.none())
                        .build())
                .build();
        assertThat(PlanDiff.between(older, newer).toText(Locale.CHINA))
                .contains(MemberKind.ORGANISATION.label(Locale.CHINA))
                .doesNotContain("organisation");
    }
}
