package org.lmcplan.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.SmallPlan;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceSamples;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.evidence.RegisterPart;

/** Queries select records, projects and funders, and follow references from them into the plan. */
class RegisterQueryTest {

    private static final String RECORDS = "a-meeting a-document a-body an-undertaking a-report some-money a-statement";
    private static final RegisterIndex INDEX =
            RegisterIndex.of(PlanIndex.of(SmallPlan.plan()), EvidenceSamples.register());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EvidenceRecord    | kind in (meeting, body)                       | a-meeting a-body
            EvidenceRecord    | kind = money and title.en contains happened   | some-money
            EvidenceRecord    | date >= 2024-08 and dating = by and until = 2024-08-17 and kind = body | a-body
            EvidenceRecord    | place.country = VN or place.locality.en = 'Hanoi' |
            MeetingRecord     | place.locality.en = 'Phnom Penh' and chairs = KH and number > 3 | a-meeting
            MeetingRecord     | commitments.cadence = every-years             | a-meeting
            MeetingRecord     | targets.commitments.targets = joint-action    | a-meeting
            MeetingRecord     | participants.kind exists and countries = KH   | a-meeting
            MeetingRecord     | any citations (stance = differs and amount.value = 1.5 and amount.currency = USD) | a-meeting
            MeetingRecord     | any citations (stance = differs and published < 2024) |
            MeetingRecord     | citations.amount.value < 1                    |
            MoneyRecord       | amount.value >= 300000000 and funder.id = bank and area.id = water and project.lead exists | some-money
            UndertakingRecord | project.area.pillar = economy                 | an-undertaking
            ReportRecord      | period.from = 2023                            | a-report
            StatementRecord   | speaker = 'a MINISTER' ignoring case          | a-statement
            Project           | funding.funder.country = KH and ends <= 2026  | well
            Project           | starts < 2024-06                              |
            Project           | area.commitments = 2.2-1 and any funding (amount.value > 1000) | well
            Funder            | country = KH and names.en exists              | bank
            Evidence          | confidence = medium                           | well
            Extensible        | x-ministry-code = 'W 12' and confidence = low |
            """)
    void aQuerySelectsPartsOfARegister(String type, String query, String ids) throws ClassNotFoundException {
        boolean ofModel = type.equals("Extensible");
        Class<? extends Extensible> part = Class.forName("org.lmcplan.model." + (ofModel ? "" : "evidence.") + type)
                .asSubclass(Extensible.class);
        if (ofModel) {
            assertThatThrownBy(() -> INDEX.select(part, Query.parse(query))).isInstanceOf(QueryException.class);
        } else {
            assertThat(String.join(
                            " ",
                            INDEX.select(part, Query.parse(query)).stream()
                                    .map(each -> RegisterPart.idOf(each).value())
                                    .toList()))
                    .isEqualTo(ids == null ? "" : ids);
        }
    }

    @Test
    void selectionsAreInTheOrderOfTheRegister() {
        assertThat(INDEX.select(Evidence.class, Query.parse("id exists")))
                .extracting(each -> each.id().value())
                .containsExactly((RECORDS + " well").split(" "));
        assertThat(INDEX.select(Extensible.class, Query.parse("x-ministry-code exists")))
                .hasSize(9);
        assertThat(INDEX.funder(org.lmcplan.model.Slug.of("none"))).isEmpty();
    }

    @Test
    void partsOfThePlanAreSelectedFromItsIndex() {
        assertThatThrownBy(() -> INDEX.select(Commitment.class, Query.parse("id exists")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a register has no parts of the type Commitment");
    }
}
