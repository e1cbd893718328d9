package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanEditsTest {

    private static final CommitmentId COMMITMENT = CommitmentId.of("2.1.1-1");
    private static final Slug MEETING = Slug.of("leaders-meeting");

    private final Plan plan = SmallPlan.plan();

    @Test
    void aCommitmentIsChangedInItsPlace() {
        Plan changed = plan.updating(
                COMMITMENT, it -> it.toBuilder().force(Force.CONSIDER).build());
        assertThat(changed.commitments().get(1).force()).isEqualTo(Force.CONSIDER);
        assertThat(changed.commitments())
                .map(Commitment::id)
                .isEqualTo(plan.commitments().stream().map(Commitment::id).toList());
        assertThat(changed.updating(COMMITMENT, it -> plan.commitments().get(1)))
                .as("all other parts stay as they are")
                .isEqualTo(plan);
    }

    @Test
    void aPartOfAnyKindIsChanged() {
        assertThat(plan.updating(
                                Mechanism.class,
                                MEETING,
                                it -> it.toBuilder().kind(MechanismKind.FUND).build())
                        .mechanisms())
                .first()
                .extracting(Mechanism::kind)
                .isEqualTo(MechanismKind.FUND);
        assertThat(plan.updating(PlanElement.class, MEETING, it -> it)).isEqualTo(plan);
        assertThat(plan.updating(
                                Source.class,
                                Slug.of("print"),
                                it -> it.toBuilder().publisher("外交部").build())
                        .sources()
                        .get(1)
                        .publisher())
                .contains("外交部");
        assertThat(plan.updating(
                                SectionNumber.of("2.2"),
                                it -> it.toBuilder().title("水").build())
                        .sections()
                        .get(5)
                        .title())
                .isEqualTo("水");
        assertThat(plan.updating(
                                CountryCode.of("KH"),
                                it -> it.toBuilder().names(Names.none()).build())
                        .members()
                        .get(1)
                        .names())
                .isEqualTo(Names.none());
    }

    @Test
    void everyKindOfPartCanBeChanged() {
        for (PlanPart kind : PlanPart.values()) {
            for (Extensible part : kind.of(plan)) {
                if (kind != PlanPart.PLAN) {
                    assertThat(new PlanEdits(plan).update(Extensible.class, PlanPart.nameOf(part), it -> it))
                            .isEqualTo(plan);
                }
            }
        }
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearest() {
        refused(() -> plan.updating(CommitmentId.of("2.1.1-9"), it -> it))
                .withMessage("the plan has no commitment 2.1.1-9; did you mean 2.1.1-1?");
        refused(() -> plan.updating(Mechanism.class, Slug.of("leaders-meting"), it -> it))
                .withMessage("the plan has no mechanism leaders-meting; did you mean leaders-meeting?");
        refused(() -> plan.updating(Goal.class, MEETING, it -> it))
                .withMessage("the plan has no goal leaders-meeting: it is the id of a mechanism");
        refused(() -> plan.updating(PlanElement.class, Slug.of("nothing-like-it-at-all"), it -> it))
                .withMessage("the plan has no part nothing-like-it-at-all");
        refused(() -> plan.updating(Plan.class, Slug.of("small-plan"), it -> it))
                .withMessage("the plan has no part small-plan");
    }

    @Test
    @SuppressWarnings("NullAway")
    void aChangeMayNotReturnAnotherIdOrKindOrNull() {
        refused(() -> plan.updating(
                        COMMITMENT,
                        it -> it.toBuilder().id(CommitmentId.of("2.1.1-8")).build()))
                .withMessage(
                        "the change of the commitment 2.1.1-1 returned one with the id 2.1.1-8; to change an id and all"
                                + " references to it, use renaming");
        refused(() -> plan.updating(
                        PlanElement.class, MEETING, it -> plan.goals().get(0)))
                .withMessageStartingWith(
                        "the change of the mechanism leaders-meeting returned a part of another kind: ");
        assertThatNullPointerException()
                .isThrownBy(() -> plan.updating(COMMITMENT, it -> null))
                .withMessage("the change of 2.1.1-1 returned null");
    }

    @Test
    void anIdThatTwoPartsHaveIsRefused() {
        Plan twice = plan.toBuilder().addMechanism(plan.mechanisms().get(0)).build();
        refused(() -> twice.updating(Mechanism.class, MEETING, it -> it))
                .withMessage("the plan has 2 parts with the id leaders-meeting; give each an id of its own first");
    }

    @Test
    void everyElementIsRenamedWithAllReferencesToIt() {
        for (ElementId from :
                PlanIndex.of(plan).elements().stream().map(PlanElement::id).toList()) {
            ElementId to = from instanceof CommitmentId id ? new CommitmentId(id.section(), 88) : Slug.of("other-name");
            Plan renamed = plan.renaming(from, to);
            assertThat(inFull(renamed))
                    .as("%s, with its id and references found as words of the whole", from)
                    .isEqualTo(word(from).matcher(inFull(plan)).replaceAll(to.value()));
            assertThat(PlanIndex.of(renamed).references())
                    .filteredOn(each -> !each.resolved())
                    .isEmpty();
            assertThat(renamed.renaming(to, from)).isEqualTo(plan);
        }
    }

    @Test
    void everySourceIsRenamedWithAllCitations() {
        for (Source source : plan.sources()) {
            Slug to = Slug.of("other-source");
            Plan renamed = plan.renamingSource(source.id(), to);
            assertThat(inFull(renamed))
                    .isEqualTo(word(source.id()).matcher(inFull(plan)).replaceAll(to.value()));
            assertThat(renamed.renamingSource(to, source.id())).isEqualTo(plan);
        }
    }

    @Test
    void aSectionIsRenumberedWithItsSubsectionsCommitmentsAndReferences() {
        SectionNumber from = SectionNumber.of("2.1");
        SectionNumber to = SectionNumber.of("7");
        Plan renamed = plan.renaming(from, to);
        assertThat(renamed.sections())
                .map(Section::number)
                .map(SectionNumber::toString)
                .containsExactly("1", "2", "7", "7.1", "7.2", "2.2");
        assertThat(renamed.commitments())
                .map(each -> each.id().value())
                .containsExactly("1-1", "7.1-1", "7.1-2", "7.1-3", "7.2-1", "2.2-1");
        assertThat(inFull(renamed))
                .isEqualTo(Pattern.compile("(?<![\\d.])2\\.1(?!\\d)")
                        .matcher(inFull(plan))
                        .replaceAll("7"));
        assertThat(renamed.renaming(to, from)).isEqualTo(plan);
    }

    @Test
    void passagesAndStatementsFollowARenumberedSection() {
        Plan renamed = plan.renaming(SectionNumber.of("1"), SectionNumber.of("9"));
        assertThat(renamed.statements()).map(PlanStatement::section).containsOnly(SectionNumber.of("9"));
        assertThat(renamed.goals().get(0).readFrom()).map(Passage::section).containsOnly(SectionNumber.of("9"));
        assertThat(renamed.statements().get(1).qualifies()).containsExactly(CommitmentId.of("9-1"));
        assertThat(PlanIndex.of(renamed).references()).allMatch(Reference::resolved);
        assertThat(renamed.renaming(SectionNumber.of("9"), SectionNumber.of("1")))
                .isEqualTo(plan);
    }

    @Test
    void anIndicatorOfAGoalFollowsTheSectionItWasReadFrom() {
        Indicator indicator = Samples.indicator("losses").toBuilder()
                .measures(List.of(Slug.of("community")))
                .build();
        Plan renamed = plan.toBuilder()
                .indicators(List.of(indicator))
                .build()
                .renaming(SmallPlan.WATER, SectionNumber.of("9"));
        assertThat(renamed.indicators().get(0).readFrom()).map(Passage::section).containsExactly(SectionNumber.of("9"));
        assertThat(renamed.indicators().get(0).measures()).isEqualTo(indicator.measures());
    }

    @Test
    void aSourceAndAnElementOfTheSameIdAreRenamedApart() {
        Plan shared = plan.renamingSource(Slug.of("print"), MEETING);
        assertThat(shared.renaming(MEETING, Slug.of("summit")).sources())
                .map(Source::id)
                .contains(MEETING);
        assertThat(shared.renamingSource(MEETING, Slug.of("print"))).isEqualTo(plan);
    }

    @Test
    void aTakenIdIsRefused() {
        refused(() -> plan.renaming(MEETING, Slug.of("water-plan")))
                .withMessage("leaders-meeting cannot become water-plan: the plan has another instrument with this id");
        refused(() -> plan.renaming(CommitmentId.of("1-1"), CommitmentId.of("2.2-1")))
                .withMessage("1-1 cannot become 2.2-1: the plan has another commitment with this id");
        refused(() -> plan.renamingSource(Slug.of("page"), Slug.of("print")))
                .withMessage("page cannot become print: the plan has another source with this id");
        refused(() -> plan.renaming(SectionNumber.of("2.1"), SectionNumber.of("2.2")))
                .withMessage("2.1 cannot become 2.2: the plan has another section with this id");
        assertThat(plan.renaming(MEETING, MEETING)).isEqualTo(plan);
    }

    @Test
    void partsOfTheSameIdAreRenumberedTogether() {
        Plan twice = plan.toBuilder()
                .addSection(plan.sections().get(2))
                .addCommitment(plan.commitments().get(1))
                .build();
        SectionNumber from = SectionNumber.of("2");
        Plan renamed = twice.renaming(from, SectionNumber.of("7"));
        assertThat(renamed.commitments())
                .map(each -> each.id().value())
                .filteredOn("7.1.1-1"::equals)
                .hasSize(2);
        assertThat(renamed.renaming(SectionNumber.of("7"), from)).isEqualTo(twice);
    }

    @Test
    void aCommitmentInTheWayOfARenumberedOneIsRefused() {
        Plan stray = plan.toBuilder()
                .addCommitment(Samples.commitment("7-1", "推进水资源合作", "推进").build())
                .build();
        refused(() -> stray.renaming(SectionNumber.of("2.2"), SectionNumber.of("7")))
                .withMessage("2.2-1 cannot become 7-1: the plan has another commitment with this id");
    }

    @Test
    void anIdThatIsNotInThePlanCannotBeRenamed() {
        refused(() -> plan.renaming(Slug.of("leader-meeting"), Slug.of("summit")))
                .withMessage("the plan has no part leader-meeting; did you mean leaders-meeting?");
        refused(() -> plan.renamingSource(MEETING, Slug.of("summit")))
                .withMessage("the plan has no source leaders-meeting: it is the id of a mechanism");
        refused(() -> plan.renaming(SectionNumber.of("2.3"), SectionNumber.of("2.4")))
                .withMessage("the plan has no section 2.3; did you mean 2.1?");
    }

    @ParameterizedTest
    @CsvSource({"leaders-meeting, 1-2", "1-1, summit"})
    void anIdOfTheWrongFormIsRefused(String from, String to) {
        refused(() -> plan.renaming(ElementId.of(from), ElementId.of(to)))
                .withMessage("the id " + from + " cannot become " + to
                        + ": a commitment has an id like 4.2.12-2, any other element one like leaders-meeting");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> plan.updating(COMMITMENT, null))
                .withMessage("change");
        assertThatNullPointerException()
                .isThrownBy(() -> plan.updating(Mechanism.class, null, it -> it))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> plan.updating(null, MEETING, it -> it))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> plan.renaming(MEETING, null))
                .withMessage("to");
        assertThatNullPointerException()
                .isThrownBy(() -> plan.renamingSource(null, MEETING))
                .withMessage("from");
    }

    @Test
    void theTextOfAllValuesHasEveryReference() {
        assertThat(word(MEETING).matcher(inFull(plan)).results())
                .hasSize(1
                        + (int) PlanIndex.of(plan).references().stream()
                                .filter(each -> each.to().equals(MEETING.value()))
                                .count());
    }

    @Test
    void everyKindOfPartAndEveryRoleIsInTheSample() {
        assertThat(Arrays.stream(PlanPart.values()).filter(kind -> kind.of(plan).isEmpty()))
                .isEmpty();
        assertThat(PlanIndex.of(plan).references()).map(Reference::role).contains(ReferenceRole.values());
    }

    /** Returns all values of a plan as text: whatever refers to a part has its id in it. */
    private static String inFull(Plan plan) {
        return Arrays.stream(PlanPart.values())
                .map(kind -> kind == PlanPart.PLAN
                        ? List.of(plan.names(), plan.textSource(), plan.adopted())
                                .toString()
                        : kind.of(plan).toString())
                .collect(Collectors.joining("\n"));
    }

    private static Pattern word(ElementId id) {
        return Pattern.compile("(?<=[=\\[]|, )" + Pattern.quote(id.value()) + "(?=[,\\]}])");
    }

    private static ThrowableAssertAlternative<IllegalArgumentException> refused(ThrowingCallable call) {
        return assertThatIllegalArgumentException().isThrownBy(call);
    }
}
