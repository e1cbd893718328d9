package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who has promised what, and who is to do it, where an organisation is a member beside states. */
class PartiesTest {

    private static final CountryCode CHINA = new CountryCode("CN");
    private static final CountryCode CAMBODIA = new CountryCode("KH");
    private static final Slug UNION = Slug.of("union");

    private final Commitment all = commitment("2.2-1").build();
    private final Commitment bound =
            commitment("2.2-2").addBound(CAMBODIA, UNION).build();
    private final Commitment led =
            commitment("2.2-3").addBound(CAMBODIA, UNION).addLead(UNION).build();
    private final Commitment paid = commitment("2.2-4")
            .addBound(CHINA)
            .addBudget(
                    Samples.budgetItem().toBuilder().funder(UNION).build(),
                    BudgetItem.builder().amount(Money.of("USD 1")).build())
            .build();
    private final Plan plan = SmallPlan.builder()
            .addMember(Samples.fullMember())
            .commitments(List.of(all, bound, led, paid))
            .build();
    private final PlanIndex index = PlanIndex.of(plan);

    @Test
    void aCommitmentThatNamesNobodyBindsAllMembers() {
        assertThat(index.boundBy(all)).containsExactly(CHINA, CAMBODIA, UNION);
        assertThat(index.boundBy(bound)).containsExactly(CAMBODIA, UNION);
    }

    @Test
    void whoLeadsIsResponsibleOtherwiseWhoIsBound() {
        assertThat(index.responsibleFor(led)).containsExactly(UNION);
        assertThat(index.responsibleFor(bound)).containsExactly(CAMBODIA, UNION);
        assertThat(index.responsibleFor(all)).containsExactly(CHINA, CAMBODIA, UNION);
    }

    @Test
    void thePromisesOfAPartyAreThoseThatBindIt() {
        assertThat(index.commitmentsOf(CHINA)).containsExactly(all, paid);
        assertThat(index.commitmentsOf(UNION)).containsExactly(all, bound, led);
    }

    @Test
    void aPartyIsAnyStateOrAMemberOfThePlan() {
        assertThat(index.references())
                .filteredOn(each -> each.role() == ReferenceRole.PARTY)
                .isNotEmpty()
                .allMatch(Reference::resolved);
        Commitment broken = commitment("2.2-1").addLead(Slug.of("onion")).build();
        assertThat(PlanIndex.of(plan.toBuilder().commitments(List.of(broken)).build())
                        .unresolved())
                .extracting(Reference::to)
                .contains("onion");
    }

    @Test
    void aPathLeadsToTheIdOfAMemberThatIsNoState() {
        assertThat(index.valueAt(DocumentPath.of("/members/2/id"))).contains(UNION);
        assertThat(index.valueAt(DocumentPath.of("/members/0/id"))).isEmpty();
        assertThat(index.valueAt(DocumentPath.of("/members/0/country"))).contains(CHINA);
    }

    @Test
    void aMemberIsRenamedWithAllThatItPromisesLeadsAndPays() {
        Slug league = Slug.of("league");
        Plan renamed = plan.renaming(UNION, league);
        assertThat(renamed.members()).map(Member::id).containsExactly(CHINA, CAMBODIA, league);
        assertThat(renamed.commitments().get(2).bound()).containsExactly(CAMBODIA, league);
        assertThat(renamed.commitments().get(2).leads()).containsExactly(league);
        assertThat(renamed.commitments().get(3).budget().get(0).funder()).contains(league);
        assertThat(renamed.commitments().get(3).budget().get(1))
                .isEqualTo(paid.budget().get(1));
        assertThat(renamed.renaming(league, UNION)).isEqualTo(plan);
    }

    @Test
    void aMemberIsRenamedInWhicheverRoleItIs() {
        Slug league = Slug.of("league");
        Map<Function<Commitment, List<PartyId>>, UnaryOperator<Commitment.Builder>> roles = Map.of(
                Commitment::leads, builder -> builder.leads(List.of(UNION)),
                Commitment::supporters, builder -> builder.supporters(List.of(UNION)),
                Commitment::beneficiaries, builder -> builder.beneficiaries(List.of(UNION)),
                Commitment::through, builder -> builder.through(List.of(UNION)),
                Commitment::recipients, builder -> builder.recipients(List.of(UNION)));
        roles.forEach((role, set) -> {
            Plan one = plan.toBuilder()
                    .commitments(List.of(set.apply(commitment("1-1")).build()))
                    .build();
            Plan renamed = one.renaming(UNION, league);
            assertThat(role.apply(renamed.commitments().get(0))).containsExactly(league);
            assertThat(renamed.renaming(league, UNION)).isEqualTo(one);
        });
    }

    @Test
    void aMemberCannotTakeTheIdOfAnElement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.renaming(UNION, Slug.of("parties")))
                .withMessage("union cannot become parties: the plan has another actor with this id");
    }

    private static Commitment.Builder commitment(String id) {
        return Samples.commitment(id, "制定水资源合作行动计划", "制定");
    }
}
