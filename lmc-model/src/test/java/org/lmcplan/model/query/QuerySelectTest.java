package org.lmcplan.model.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.Section;
import org.lmcplan.model.Slug;
import org.lmcplan.model.SmallPlan;
import org.lmcplan.model.Source;

/** Each query selects exactly the parts that its words say. */
class QuerySelectTest {

    private static final String ALL = "1-1 2.1.1-1 2.1.1-2 2.1.1-3 2.1.2-1 2.2-1";
    private static final PlanIndex INDEX = PlanIndex.of(SmallPlan.plan());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            force = deliver                                    | 1-1 2.1.1-1 2.1.1-2 2.1.1-3 2.1.2-1 2.2-1
            not force = deliver                                |
            cadence = every-years                              | 2.1.1-1
            cadence.years = 2                                  | 2.1.1-1
            cadence.years != 2                                 |
            cadence exists                                     | 2.1.1-1
            ordinal != 1                                       | 2.1.1-2 2.1.1-3
            targets.participants exists                        |
            count(targets.participants) = 0                    | 1-1 2.1.1-1 2.1.1-2 2.1.1-3 2.1.2-1 2.2-1
            quote contains 5                                   |
            gloss.en in ('x', 'COMMITMENT') ignoring case and gloss.en != 'X' ignoring case | 1-1 2.1.1-1 2.1.1-2 2.1.1-3 2.1.2-1 2.2-1
            not cadence exists                                 | 1-1 2.1.1-2 2.1.1-3 2.1.2-1 2.2-1
            listing != open                                    |
            not listing = open                                 | 1-1 2.1.1-1 2.1.1-3 2.1.2-1 2.2-1
            ordinal < 2                                        | 1-1 2.1.1-1 2.1.2-1 2.2-1
            ordinal <= 2                                       | 1-1 2.1.1-1 2.1.1-2 2.1.2-1 2.2-1
            ordinal > 2                                        | 2.1.1-3
            ordinal >= 2                                       | 2.1.1-2 2.1.1-3
            ordinal in (2, 3)                                  | 2.1.1-2 2.1.1-3
            section = 2.1                                      |
            section != 2.1.1                                   | 1-1 2.1.2-1 2.2-1
            section within 2.1                                 | 2.1.1-1 2.1.1-2 2.1.1-3 2.1.2-1
            section in (1, 2.2)                                | 1-1 2.2-1
            section.title contains 水                           | 2.2-1
            area.pillar = economy                              | 2.2-1
            area.pillar.names.en = 'Name of economy'           | 2.2-1
            area.priorityArea exists                           | 2.2-1
            not area exists                                    | 1-1
            quote matches '*行动计划'                             | 2.1.2-1 2.2-1
            quote matches 敦促*                                  | 2.1.1-3
            quote contains 政党 and not actors exists             | 2.1.1-3
            quote = 推进水资源合作 or quote != 推进水资源合作                 | 1-1 2.1.1-1 2.1.1-2 2.1.1-3 2.1.2-1 2.2-1
            length(quote) <= 8                                 | 1-1 2.1.2-1
            count(targets) = 0                                 | 1-1 2.1.1-2 2.1.1-3
            count(targets) > 1                                 | 2.1.2-1
            count(targets.commitments) >= 2                    | 2.1.1-1 2.1.2-1
            targets = leaders-meeting                          | 2.1.1-1 2.1.2-1
            any targets != leaders-meeting                     | 2.1.2-1 2.2-1
            all targets != leaders-meeting                     | 1-1 2.1.1-2 2.1.1-3 2.2-1
            none targets = leaders-meeting                     | 1-1 2.1.1-2 2.1.1-3 2.2-1
            targets.commitments = 2.1.1-1                      | 2.1.1-1 2.1.2-1
            targets.commitments.ordinal = 1 and targets exists | 2.1.1-1 2.1.2-1 2.2-1
            any targets (id = joint-action and kind = zone)    |
            any targets (id = joint-action)                    | 2.1.2-1
            targets exists and all targets (id = water-plan)   | 2.2-1
            none targets (id = leaders-meeting)                | 1-1 2.1.1-2 2.1.1-3 2.2-1
            actors = youth or addressees = un                  | 2.1.1-2 2.1.1-3
            gloss = en and gloss in (en, km)                   | 1-1 2.1.1-1 2.1.1-2 2.1.1-3 2.1.2-1 2.2-1
            gloss.en contains 'COMMIT'                         |
            gloss.en contains 'COMMIT' ignoring case           | 1-1 2.1.1-1 2.1.1-2 2.1.1-3 2.1.2-1 2.2-1
            gloss.en = 'COMMITMENT' ignoring case              | 1-1 2.1.1-1 2.1.1-2 2.1.1-3 2.1.2-1 2.2-1
            gloss.km exists                                    |
            id matches '2.1.*-1'                               | 2.1.1-1 2.1.2-1
            id = '2.2-1'                                       | 2.2-1
            x-ministry-code = 'W 12' and x-other exists        |
            id in (1-1, 2.2-1) or id = 2.1.1-3 and force = urge | 1-1 2.2-1
            (id in (1-1, 2.2-1) or id = 2.1.1-3) and force = urge |
            """)
    void aQuerySelectsCommitments(String query, String ids) {
        assertThat(ids(INDEX, Commitment.class, query)).isEqualTo(ids == null ? "" : ids);
        assertThat(ids(INDEX, Commitment.class, "not (" + query + ")"))
                .isEqualTo(Stream.of(ALL.split(" "))
                        .filter(id -> ids == null || !List.of(ids.split(" ")).contains(id))
                        .collect(java.util.stream.Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Section          | depth = 3                          | 2.1.1 2.1.2
            Section          | commitments.targets.id = un        |
            Section          | commitments.targets = water-plan   | 2.2
            Section          | statements exists                  | 1
            Section          | not body exists                    | 2 2.1
            CooperationArea  | pillar.id = politics and section within 2.1.2 | policing
            CooperationArea  | commitments.force = deliver        | exchanges policing water
            CooperationArea  | any commitments (count(actors) = 2) | exchanges
            Mechanism        | participants.kind exists           | party-forum
            Mechanism        | not commitments exists             | party-forum
            CommitmentTarget | commitments.section = 2.2          | water-plan
            CommitmentTarget | lifecycle exists and commitments exists | leaders-meeting water-plan joint-action un
            Actor            | commitments = 2.1.1-2              | parties youth
            NamedElement     | id in (politics, un)               | politics un
            NamedElement     | readFrom.quote = 领导人会议 and id = un | un
            Member           | country = KH                       | KH
            Source           | published = 2023 and publisher = 外交部 | page print
            Source           | published != 2023                  |
            Source           | address contains example.org       | page print
            Predecessor      | term.from = 2018 and term exists   | plan-2018 plan-2016
            Instrument       | term.to < 2030                     | water-plan trade-plan
            Initiative       | proposer exists                    | belt-and-road other-initiative
            PlanStatement    | kind = basis                       | basis synergy
            Plan             | adopted >= 2023-12 and adopted.by = leaders-meeting | small-plan
            Plan             | any commitments (targets = water-plan) and language = zh | small-plan
            Goal             | names.en.aliases = alias           | community economic-belt
            Goal             | names.en.aliases.status = official and names.zh.status = official | community economic-belt
            Goal             | names.en.basis = translated and names.zh.source = page | community economic-belt
            Goal             | marker = 构建                        | community economic-belt
            """)
    void aQuerySelectsPartsOfEachKind(String type, String query, String ids) throws ClassNotFoundException {
        Class<? extends Extensible> part =
                Class.forName("org.lmcplan.model." + type).asSubclass(Extensible.class);
        assertThat(ids(INDEX, part, query)).isEqualTo(ids == null ? "" : ids);
    }

    @Test
    void everyKindOfPartAnswersQueries() {
        for (PlanPart part : PlanPart.values()) {
            List<? extends Extensible> all = INDEX.select(part.type(), Query.parse("not x-other exists"));
            assertThat(all.equals(part.of(INDEX.plan()))).as(part.code()).isTrue();
        }
        assertThat(INDEX.select(Extensible.class, Query.parse("not x-other exists")))
                .hasSize(48);
    }

    @Test
    void datesHoldIfTheyHoldOnEveryDayTheyCanMean() {
        Plan plan = SmallPlan.builder()
                .sources(Stream.of("2023", "2024", "2024-05", "2024-05-17", "2025-01")
                        .map(date -> Source.builder()
                                .id(Slug.of("on-" + date))
                                .title(LocalizedText.english("title"))
                                .published(PartialDate.of(date))
                                .build())
                        .toList())
                .build();
        PlanIndex index = PlanIndex.of(plan);
        Map.of(
                        "published = 2024", "on-2024 on-2024-05 on-2024-05-17",
                        "published = 2024-05", "on-2024-05 on-2024-05-17",
                        "published != 2024-05", "on-2023 on-2025-01",
                        "published < 2024-05", "on-2023",
                        "published <= 2024", "on-2023 on-2024 on-2024-05 on-2024-05-17",
                        "published <= 2024-05-17", "on-2023 on-2024-05-17",
                        "published > 2024-05-16", "on-2024-05-17 on-2025-01",
                        "published >= 2024", "on-2024 on-2024-05 on-2024-05-17 on-2025-01",
                        "published in (2023, 2025)", "on-2023 on-2025-01")
                .forEach((query, ids) ->
                        assertThat(ids(index, Source.class, query)).as(query).isEqualTo(ids));
    }

    @Test
    void extensionsAreComparedAsWhatTheyAre() {
        List<ExtensionValue> values = List.of(
                ExtensionValue.of("A-1"),
                ExtensionValue.of(7),
                ExtensionValue.of(true),
                ExtensionValue.of("2024-05"),
                new ExtensionValue.Items(List.of(ExtensionValue.of("red"), ExtensionValue.of("green"))));
        Plan plan = SmallPlan.builder()
                .sources(values.stream()
                        .map(value -> Source.builder()
                                .id(Slug.of("s" + values.indexOf(value)))
                                .title(LocalizedText.english("title"))
                                .extensions(Extensions.of(Map.of("x-code", value)))
                                .build())
                        .toList())
                .build();
        PlanIndex index = PlanIndex.of(plan);
        Map.of(
                        "x-code = A-1", "s0",
                        "x-code = 7 and x-code contains 7 and not x-code < '2024'", "s1",
                        "x-code = 7.0", "s1",
                        "x-code = '7'", "s1",
                        "x-code > 6", "s1",
                        "x-code < 2025", "s1 s3",
                        "x-code < many", "",
                        "x-code = true", "s2",
                        "x-code = green", "s4",
                        "x-code matches '?-*' or x-code contains re", "s4")
                .forEach((query, ids) ->
                        assertThat(ids(index, Source.class, query)).as(query).isEqualTo(ids));
    }

    @Test
    void textsAreComparedInNormalFormC() {
        Plan plan = SmallPlan.builder()
                .sources(List.of(Source.builder()
                        .id(Slug.of("cafe"))
                        .title(LocalizedText.english("Cafe\u0301 İstanbul"))
                        .build()))
                .build();
        assertThat(ids(PlanIndex.of(plan), Source.class, "title.en contains 'Caf\u00e9'"))
                .isEqualTo("cafe");
        assertThat(ids(PlanIndex.of(plan), Source.class, "title.en contains 'CAF\u00c9' ignoring case"))
                .isEqualTo("cafe");
    }

    @Test
    void otherCadencesHaveCodesToo() {
        List<Commitment> both = Stream.of(new Cadence.Regularly(), new Cadence.WhenAppropriate())
                .map(cadence -> SmallPlan.plan().commitments().get(0).toBuilder()
                        .cadence(cadence)
                        .build())
                .toList();
        PlanIndex index = PlanIndex.of(SmallPlan.builder().commitments(both).build());
        assertThat(index.select(Commitment.class, Query.parse("cadence = regularly")))
                .containsExactly(both.get(0));
        assertThat(index.select(Commitment.class, Query.parse("cadence.years exists")))
                .isEmpty();
        assertThat(index.select(Commitment.class, Query.parse("cadence = when-appropriate")))
                .containsExactly(both.get(1));
    }

    @Test
    void brokenReferencesLeadNowhere() {
        Commitment broken = SmallPlan.plan().commitments().get(0).toBuilder()
                .targets(List.of(Slug.of("politics"), Slug.of("nothing")))
                .build();
        PlanIndex index =
                PlanIndex.of(SmallPlan.builder().commitments(List.of(broken)).build());
        assertThat(index.select(Commitment.class, Query.parse("count(targets) = 2 and not targets.id exists")))
                .hasSize(1);
    }

    @Test
    void aTypeThatAPlanHasNoPartsOfIsRefused() {
        Query query = Query.parse("section = 1");
        assertThatThrownBy(() -> INDEX.select(Passage.class, query))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a plan has no parts of the type Passage");
        assertThatThrownBy(() -> query.problems(Alias.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("neither a plan nor a register has parts of the type Alias");
    }

    @Test
    void selectionsAreInTheOrderOfThePlan() {
        assertThat(INDEX.select(NamedElement.class, Query.parse("names.en exists")))
                .isEqualTo(INDEX.all(NamedElement.class));
        assertThat(INDEX.select(CommitmentTarget.class, Query.parse("id exists")))
                .isEqualTo(INDEX.all(CommitmentTarget.class));
        assertThat(INDEX.select(Mechanism.class, Query.parse("names = en")))
                .isEqualTo(INDEX.plan().mechanisms());
        assertThat(INDEX.select(Section.class, Query.parse("number within 2.1")))
                .hasSize(3);
        assertThat(LanguageTag.ENGLISH.value()).isEqualTo("en");
    }

    private static <T extends Extensible> String ids(PlanIndex index, Class<T> type, String query) {
        return String.join(
                " ",
                index.select(type, Query.parse(query)).stream()
                        .map(PlanPart::nameOf)
                        .toList());
    }
}
