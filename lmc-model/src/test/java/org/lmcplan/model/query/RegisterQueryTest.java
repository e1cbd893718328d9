package org.lmcplan.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Slug;
import org.lmcplan.model.SmallPlan;
import org.lmcplan.model.evidence.AreaEvidence;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceSamples;
import org.lmcplan.model.evidence.RegisterIndex;
import org.lmcplan.model.evidence.RegisterPart;

/** Queries select records, projects and funders, and follow references from them into the plan. */
class RegisterQueryTest {

    private static final String RECORDS =
            "a-meeting a-document a-body an-undertaking a-report some-money a-statement a-measurement";
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
            MeetingRecord     | countries contains K                          | a-meeting
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
                .hasSize(10);
        assertThat(INDEX.funder(Slug.of("none"))).isEmpty();
    }

    @Test
    void anOverviewOfAnAreaHasItsEvidence() {
        List<CooperationArea> areas = INDEX.plan().plan().cooperationAreas();
        AreaEvidence exchanges = INDEX.overview(areas.get(0));
        assertThat(exchanges.plan()).isEqualTo(INDEX.plan().overview(areas.get(0)));
        assertThat(exchanges.records()).isEqualTo(INDEX.register().records());
        assertThat(exchanges.projects()).isEmpty();
        AreaEvidence water = INDEX.overview(areas.get(2));
        assertThat(water.records()).extracting(record -> record.id().value()).containsExactly("some-money");
        assertThat(water.projects()).isEqualTo(INDEX.register().projects());
        AreaEvidence policing = INDEX.overview(areas.get(1));
        assertThat(policing.records()).hasSize(8);
        assertThat(policing.projects()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /records/0/kind                      | MEETING
            /records/4/period/from               | 2023
            /records/4/period/to                 | 2023
            /records/4/period/at                 |
            /records/5/amount/value              | 300000000
            /records/5/amount/currency           | USD
            /records/5/amount/amount             |
            /records/5/citations/0/claim/en      | The meeting was held on 1 March.
            /projects/0/kind                     |
            /projects/0/funding/0/amount/value   | 250000
            /funders/0/names/zh/text             | 名称
            /records/0/place/locality/en         | Phnom Penh
            /records/9                           |
            """)
    void theValueAtAPathIsFound(String path, String value) {
        assertThat(INDEX.valueAt(DocumentPath.of(path)).map(Object::toString)).isEqualTo(Optional.ofNullable(value));
    }

    @Test
    void partsOfThePlanAreSelectedFromItsIndex() {
        assertThatThrownBy(() -> INDEX.select(Commitment.class, Query.parse("id exists")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a register has no parts of the type Commitment");
    }
}
