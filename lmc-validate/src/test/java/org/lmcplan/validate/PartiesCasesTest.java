package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lmcplan.validate.CasePlan.ids;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.BudgetItem;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.InstrumentKind;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Member;
import org.lmcplan.model.MemberKind;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Phase;
import org.lmcplan.model.Slug;

/** Who is bound, leads, supports, pays and benefits, in plans of countries, of political parties, and of a league with a bank. */
class PartiesCasesTest {

    private static final CasePlan ISLANDS = CasePlan.read("lead-bodies");
    private static final CasePlan COAST = CasePlan.read("lead-countries");
    private static final CasePlan PARTIES = CasePlan.read("one-sided");

    @Test
    void theyAreFreeOfFindings() {
        assertThat(ISLANDS.complaints()).isEmpty();
        assertThat(COAST.complaints()).isEmpty();
        assertThat(PARTIES.complaints()).isEmpty();
    }

    @Test
    void fiveAreasAndNoPriorityAreasAreNoFaultInAnotherFramework() {
        assertThat(ISLANDS.plan().framework()).contains(Slug.of("island-league"));
        assertThat(ISLANDS.plan().pillars()).hasSize(5);
        assertThat(ISLANDS.plan().priorityAreas()).isEmpty();
        assertThat(ISLANDS.findings()).noneMatch(finding -> finding.startsWith("LMC-V60"));
    }

    @Test
    void aTermMayOnlySayWhenItEnds() {
        assertThat(ISLANDS.plan().term().from()).isEmpty();
        assertThat(ISLANDS.plan().term().lastDay()).isEqualTo(LocalDate.of(2040, 12, 31));
        assertThat(ISLANDS.plan().term()).hasToString("–2040");
    }

    @Test
    void aCommitteeASummitAListAGuidelineAndAnAgreementHaveKindsOfTheirOwn() {
        assertThat(ISLANDS.plan().mechanisms())
                .extracting(Mechanism::kind)
                .containsExactly(MechanismKind.COMMITTEE, MechanismKind.PLATFORM, MechanismKind.SUMMIT);
        assertThat(ISLANDS.plan().instruments())
                .extracting(instrument -> instrument.kind())
                .containsExactly(InstrumentKind.LIST, InstrumentKind.GUIDELINE, InstrumentKind.AGREEMENT);
    }

    @Test
    void aLeadBodyASupporterARecipientAndBeneficiariesAreStated() {
        assertThat(ISLANDS.line("1-1").leads()).containsExactly(Slug.of("coordinating-committee"));
        assertThat(ISLANDS.line("1-1").due()).contains(PartialDate.of("2033"));
        assertThat(ISLANDS.line("2-1").supporters()).containsExactly(Slug.of("coral-bank"));
        assertThat(ISLANDS.line("3-1").due()).contains(PartialDate.of("2034-H1"));
        assertThat(ISLANDS.line("4-2").recipients()).containsExactly(Slug.of("summit"));
        assertThat(ISLANDS.line("5-1").beneficiaries()).containsExactly(Slug.of("fishers"));
        assertThat(ISLANDS.line("5-1").start()).contains(PartialDate.of("2035"));
    }

    @Test
    void twoActsOnOneThingAreTwoLinesOfWhichTheSecondNamesItBeforeAGap() {
        assertThat(ISLANDS.line("4-1").quote()).isEqualTo("Conclude an agreement on pilots");
        assertThat(ISLANDS.line("4-2").passages())
                .containsExactly("an agreement on pilots", "put it before the Summit for approval");
    }

    @Test
    void aMemberIsAStateABankOrAPoliticalPartyAndMayHaveJoinedLater() {
        assertThat(ISLANDS.plan().members())
                .extracting(Member::kind)
                .containsExactly(MemberKind.STATE, MemberKind.STATE, MemberKind.OTHER);
        assertThat(ISLANDS.plan().members().get(1).since()).contains(PartialDate.of("2036-04-30"));
        assertThat(ISLANDS.plan().members().get(2).kindLabel().in(LanguageTag.ENGLISH))
                .contains("bank");
        assertThat(PARTIES.plan().members()).extracting(Member::kind).containsOnly(MemberKind.PARTY);
    }

    @Test
    void whichLinesDoesACountryLead() {
        assertThat(COAST.plan().commitments().stream()
                        .filter(line -> line.leads().contains(new CountryCode("TO")))
                        .toList())
                .extracting(Commitment::id)
                .hasToString("[1-1]");
        assertThat(ids(COAST.index().commitmentsOf(new CountryCode("TO")))).contains("1-1");
    }

    @Test
    void aLineHasAPhaseThatMayOnlySayWhenItEndsAndADueDate() {
        assertThat(COAST.line("1-1").phase()).contains(Slug.of("early-harvest"));
        assertThat(COAST.line("1-1").due()).contains(PartialDate.of("2032"));
        assertThat(COAST.plan().phases())
                .extracting(Phase::term)
                .extracting(Object::toString)
                .containsExactly("–2032", "2033–2035");
    }

    @Test
    void aPartOfABudgetHasItsFunder() {
        assertThat(COAST.line("1-2").budget())
                .extracting(BudgetItem::funder)
                .containsExactly(java.util.Optional.empty(), java.util.Optional.of(new CountryCode("FJ")));
        assertThat(COAST.line("1-2").budget())
                .extracting(item -> item.amount().amount())
                .containsExactly(new BigDecimal("5000000"), new BigDecimal("2000000"));
    }

    @Test
    void whatHasOneSidePromisedAndForWhom() {
        PartyId east = Slug.of("east-party");
        PartyId west = Slug.of("west-party");
        assertThat(PARTIES.line("1.1-1").bound()).containsExactly(east);
        assertThat(PARTIES.line("1.1-1").beneficiaries()).containsExactly(west);
        assertThat(PARTIES.index().boundBy(PARTIES.line("1.1-2"))).containsExactly(east, west);
        assertThat(ids(PARTIES.index().commitmentsOf(east))).containsExactly("1.1-1", "1.1-2");
        assertThat(ids(PARTIES.index().commitmentsOf(west))).containsExactly("1.1-2", "1.1-3", "1.1-4");
    }

    @Test
    void aConditionIsQuotedFromItsLine() {
        assertThat(PARTIES.line("1.1-4").condition()).contains("必要时");
        assertThat(PARTIES.line("1.1-4").passages()).containsExactly("西方", "必要时派出医疗队");
    }

    @Test
    void noLineIsAboutABodyThatIsCreatedUnlessItsWordsSayThatItIs() {
        assertThat(ISLANDS.plan().mechanisms())
                .filteredOn(body -> List.of(Lifecycle.TO_BE_CREATED).contains(body.lifecycle()))
                .isEmpty();
    }
}
