package org.lmcplan.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.SmallPlan;

class RegisterEditsTest {

    private static final Slug MEETING = Slug.of("a-meeting");
    private static final Slug WELL = Slug.of("well");
    private static final Slug OTHER = Slug.of("other-name");

    private final Register register = EvidenceSamples.register();

    @Test
    void aRecordOfOneKindOrAnyEvidenceIsChangedInItsPlace() {
        Register changed = register.updating(
                MeetingRecord.class,
                MEETING,
                it -> it.toBuilder().mode(MeetingMode.ONLINE).build());
        assertThat(((MeetingRecord) changed.records().get(0)).mode()).contains(MeetingMode.ONLINE);
        assertThat(changed.updating(
                        Evidence.class, MEETING, it -> register.records().get(0)))
                .isEqualTo(register);
        assertThat(register.updating(
                                Project.class,
                                WELL,
                                it -> it.toBuilder().lead("外交部").build())
                        .projects()
                        .get(0)
                        .lead())
                .contains("外交部");
    }

    @Test
    void everyPartCanBeChanged() {
        for (RegisterPart kind : RegisterPart.values()) {
            kind.of(register)
                    .forEach(part -> assertThat(
                                    register.updating(kind.type(), RegisterPart.idOf(part), UnaryOperator.identity()))
                            .isEqualTo(register));
        }
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearest() {
        refused(() -> register.updating(Evidence.class, Slug.of("a-meting"), it -> it))
                .withMessage("the register has no record or project a-meting; did you mean a-meeting?");
        refused(() -> register.renaming(Slug.of("a-meting"), OTHER))
                .withMessage("the register has no record or project a-meting; did you mean a-meeting?");
        refused(() -> register.renamingFunder(Slug.of("bonk"), OTHER))
                .withMessage("the register has no funder bonk; did you mean bank?");
        refused(() -> register.updating(MoneyRecord.class, MEETING, it -> it))
                .withMessage("the record a-meeting is of the kind meeting, not a MoneyRecord");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aChangeMayNotReturnAnotherIdOrKindOrNull() {
        refused(() -> register.updating(
                        MeetingRecord.class,
                        MEETING,
                        it -> it.toBuilder().id(OTHER).build()))
                .withMessage(
                        "the change of the record a-meeting returned one with the id other-name; to change an id and all"
                                + " references to it, use renaming");
        refused(() -> register.updating(
                        Evidence.class, MEETING, it -> register.projects().get(0)))
                .withMessageStartingWith("the change of the record a-meeting returned a part of another kind: ");
        assertThatNullPointerException()
                .isThrownBy(() -> register.updating(Evidence.class, MEETING, it -> null))
                .withMessage("the change of a-meeting returned null");
    }

    @Test
    void everyRecordAndProjectIsRenamedWithAllReferencesToIt() {
        Stream.<Evidence>concat(register.records().stream(), register.projects().stream())
                .map(Evidence::id)
                .forEach(from -> {
                    Register renamed = register.renaming(from, OTHER);
                    assertThat(inFull(renamed)).isEqualTo(replaced(register, from, OTHER));
                    assertThat(renamed.renaming(OTHER, from)).isEqualTo(register);
                });
    }

    @Test
    void aFunderIsRenamedWithAllReferencesToIt() {
        Slug bank = register.funders().get(0).id();
        Register two = register.toBuilder()
                .addFunder(Funder.builder()
                        .id(Slug.of("fund"))
                        .names(register.funders().get(0).names())
                        .build())
                .build();
        Register renamed = two.renamingFunder(bank, OTHER);
        assertThat(inFull(renamed)).isEqualTo(replaced(two, bank, OTHER));
        assertThat(renamed.renamingFunder(OTHER, bank)).isEqualTo(two);
    }

    @Test
    void aRegisterFollowsEveryRenamingOfItsPlan() {
        for (ElementId from : PlanIndex.of(SmallPlan.plan()).elements().stream()
                .map(PlanElement::id)
                .toList()) {
            ElementId to = from instanceof CommitmentId ? CommitmentId.of("8.8-8") : OTHER;
            Register renamed = register.renamingInPlan(from, to);
            assertThat(inFull(renamed)).isEqualTo(replaced(register, from, to));
            assertThat(renamed.renamingInPlan(to, from)).isEqualTo(register);
        }
    }

    @Test
    void aRegisterFollowsARenumberedSection() {
        Register renamed = register.renamingInPlan(SectionNumber.of("2"), SectionNumber.of("7"));
        assertThat(inFull(renamed))
                .isEqualTo(Pattern.compile("(?<![\\d.-])2(?=\\.[\\d.]+-\\d)")
                        .matcher(inFull(register))
                        .replaceAll("7"))
                .contains("7.2-1");
        assertThat(renamed.renamingInPlan(SectionNumber.of("7"), SectionNumber.of("2")))
                .isEqualTo(register);
    }

    @Test
    void aFunderOfTheRegisterKeepsItsReferencesWhenAnElementOfTheSameIdIsRenamed() {
        Slug bank = register.funders().get(0).id();
        assertThat(register.renamingInPlan(bank, OTHER)).isEqualTo(register);
        Register ofPlan = register.toBuilder().funders(List.of()).build();
        assertThat(inFull(ofPlan.renamingInPlan(bank, OTHER))).isEqualTo(replaced(ofPlan, bank, OTHER));
    }

    @Test
    void anElementThatFundsCannotGetTheIdOfAnotherFunder() {
        Slug bank = register.funders().get(0).id();
        Register ofPlan = register.toBuilder()
                .funders(List.of(register.funders().get(0).toBuilder().id(OTHER).build()))
                .build();
        refused(() -> ofPlan.renamingInPlan(bank, OTHER))
                .withMessage(bank + " cannot become other-name: the register has a funder with this id");
        assertThat(ofPlan.renamingInPlan(bank, bank)).isEqualTo(ofPlan);
        assertThat(ofPlan.renamingInPlan(Slug.of("no-funder"), OTHER))
                .as("nothing refers to the element")
                .isEqualTo(ofPlan);
        Slug target = SmallPlan.plan().mechanisms().get(0).id();
        assertThat(inFull(ofPlan.renamingInPlan(target, OTHER)))
                .as("the element funds nothing")
                .isEqualTo(replaced(ofPlan, target, OTHER));
    }

    @Test
    void aTakenIdAndOneOfTheWrongFormAreRefused() {
        refused(() -> register.renaming(MEETING, WELL))
                .withMessage("a-meeting cannot become well: the register has another project with this id");
        assertThat(register.renaming(MEETING, MEETING)).isEqualTo(register);
        refused(() -> register.renamingInPlan(ElementId.of("1-1"), OTHER))
                .withMessageStartingWith("the id 1-1 cannot become other-name: ");
        Register twice =
                register.toBuilder().addProject(register.projects().get(0)).build();
        refused(() -> twice.renaming(WELL, OTHER))
                .withMessage("the register has 2 parts with the id well; give each an id of its own first");
    }

    @Test
    void everyRoleIsInTheSample() {
        assertThat(RegisterIndex.of(PlanIndex.of(SmallPlan.plan()), register).references())
                .map(EvidenceReference::role)
                .contains(EvidenceRole.values());
    }

    /** Returns all parts of a register as text: whatever refers to a part has its id in it. */
    private static String inFull(Register register) {
        return List.of(register.funders(), register.records(), register.projects())
                .toString();
    }

    private static String replaced(Register register, ElementId from, ElementId to) {
        return Pattern.compile("(?<=[=\\[]|, )" + Pattern.quote(from.value()) + "(?=[,\\]}])")
                .matcher(inFull(register))
                .replaceAll(to.value());
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refused(ThrowingCallable call) {
        return assertThatIllegalArgumentException().isThrownBy(call);
    }
}
