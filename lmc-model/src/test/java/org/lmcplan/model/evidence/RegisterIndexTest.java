package org.lmcplan.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Samples;
import org.lmcplan.model.Slug;
import org.lmcplan.model.SmallPlan;
import org.lmcplan.model.TextIndex;
import org.lmcplan.model.TextMatch;

class RegisterIndexTest {

    private final Register register = EvidenceSamples.register();
    private final PlanIndex plan = PlanIndex.of(SmallPlan.plan());
    private final RegisterIndex index = RegisterIndex.of(plan, register);

    @Test
    void recordsAndProjectsAreFoundByTheirIds() {
        assertThat(index.record(Slug.of("a-body"))).contains(EvidenceSamples.body("a-body"));
        assertThat(index.record(Slug.of("well"))).isEmpty();
        assertThat(index.project(Slug.of("well"))).contains(EvidenceSamples.project("well"));
        assertThat(index.project(Slug.of("a-body"))).isEmpty();
        assertThat(index.register()).isSameAs(register);
        assertThat(index.plan()).isSameAs(plan);
    }

    @Test
    void recordsAreFoundByTheirKind() {
        assertThat(index.all(MoneyRecord.class)).containsExactly(EvidenceSamples.money("some-money"));
        assertThat(index.all(EvidenceRecord.class)).isEqualTo(register.records());
    }

    @Test
    void recordsAndProjectsAreFoundByTheElementsTheyConcern() {
        assertThat(index.recordsOf(CommitmentId.of("2.1.1-1"))).isEqualTo(register.records());
        assertThat(index.recordsOf(Slug.of("leaders-meeting"))).isEqualTo(register.records());
        assertThat(index.recordsOf(CommitmentId.of("2.2-1"))).isEmpty();
        assertThat(index.projectsOf(CommitmentId.of("2.2-1"))).isEqualTo(register.projects());
        assertThat(index.projectsOf(Slug.of("joint-action"))).isEqualTo(register.projects());
        assertThat(index.projectsOf(Slug.of("leaders-meeting"))).isEmpty();
    }

    @Test
    void searchesAreFoundByWhatTheyLookedFor() {
        EvidenceSearch search = register.searches().get(0);
        assertThat(search.commitments()).isNotEmpty();
        assertThat(search.targets()).isNotEmpty();
        assertThat(search.commitments())
                .allSatisfy(id -> assertThat(index.searchesOf(id)).containsExactly(search));
        assertThat(search.targets())
                .allSatisfy(id -> assertThat(index.searchesOf(id)).containsExactly(search));
        assertThat(index.searchesOf(Slug.of("nothing-like-it"))).isEmpty();
    }

    @Test
    void aRecordThatNamesACommitmentTwiceIsListedOnce() {
        MeetingRecord meeting = EvidenceSamples.meeting("a-meeting").toBuilder()
                .addCommitment(CommitmentId.of("2.1.1-1"))
                .build();
        Register faulty = Register.builder().from(register).addRecord(meeting).build();
        assertThat(RegisterIndex.of(plan, faulty).recordsOf(CommitmentId.of("2.1.1-1")))
                .filteredOn(each -> each == meeting)
                .hasSize(1);
    }

    @Test
    void everyRecordAndProjectHasAPath() {
        assertThat(index.pathOf(register.records().get(2))).hasToString("/records/2");
        assertThat(index.pathOf(register.projects().get(0))).hasToString("/projects/0");
        assertThatThrownBy(() -> index.pathOf(EvidenceSamples.project("other")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'other' is not in the register 'evidence'");
    }

    @Test
    void ofSeveralRecordsWithTheSameIdTheFirstIsFound() {
        Register faulty = Register.builder()
                .from(register)
                .addRecord(EvidenceSamples.body("a-meeting"))
                .addProject(EvidenceSamples.project("well"))
                .build();
        RegisterIndex tolerant = RegisterIndex.of(plan, faulty);
        assertThat(tolerant.record(Slug.of("a-meeting"))).contains(EvidenceSamples.meeting("a-meeting"));
        assertThat(tolerant.pathOf(faulty.records().get(7))).hasToString("/records/7");
        assertThat(tolerant.project(Slug.of("well")))
                .containsSame(faulty.projects().get(0));
    }

    @Test
    void everyReferenceOfAValidRegisterResolves() {
        assertThat(index.unresolved()).isEmpty();
        assertThat(index.references())
                .extracting(EvidenceReference::toString)
                .contains(
                        "/records/0/participants/0 participant parties",
                        "/records/0/commitments/0 commitment 2.1.1-1",
                        "/records/0/targets/0 target leaders-meeting",
                        "/records/3/project project well",
                        "/records/5/funder funder bank",
                        "/records/5/area area water",
                        "/records/5/project project well",
                        "/projects/0/area area water",
                        "/projects/0/funding/0/funder funder bank",
                        "/projects/0/commitments/0 commitment 2.2-1",
                        "/projects/0/targets/0 target joint-action");
    }

    @Test
    void everyRoleOccursInTheRegister() {
        assertThat(index.references()).map(EvidenceReference::role).contains(EvidenceRole.values());
    }

    @Test
    void unresolvedReferencesAreListed() {
        MoneyRecord money = MoneyRecord.builder()
                .from(EvidenceSamples.money("some-money"))
                .funder(Slug.of("missing"))
                .area(Slug.of("politics"))
                .project(Slug.of("no-project"))
                .addCommitment(CommitmentId.of("9-1"))
                .addTarget(Slug.of("youth"))
                .addParticipants(Slug.of("un"), Slug.of("leaders-meeting"), Slug.of("water-plan"))
                .build();
        Register faulty = Register.builder().from(register).addRecord(money).build();
        assertThat(RegisterIndex.of(plan, faulty).unresolved())
                .extracting(EvidenceReference::toString)
                .containsExactly(
                        "/records/8/participants/3 participant water-plan ?",
                        "/records/8/commitments/1 commitment 9-1 ?",
                        "/records/8/targets/1 target youth ?",
                        "/records/8/funder funder missing ?",
                        "/records/8/area area politics ?",
                        "/records/8/project project no-project ?");
    }

    @Test
    void aMemberThatIsNoStateTakesPartInEvents() {
        MeetingRecord meeting = EvidenceSamples.meeting("a-meeting").toBuilder()
                .participants(List.of(Slug.of("union")))
                .build();
        Register ofMember = register.toBuilder().addRecord(meeting).build();
        PlanIndex withMember =
                PlanIndex.of(SmallPlan.builder().addMember(Samples.fullMember()).build());
        assertThat(RegisterIndex.of(withMember, ofMember).unresolved()).isEmpty();
        assertThat(RegisterIndex.of(plan, ofMember).unresolved())
                .extracting(EvidenceReference::to)
                .containsExactly("union");
    }

    @Test
    void moneyMayComeFromAnElementOfThePlan() {
        Register fromTheFund = Register.builder()
                .id(Slug.of("evidence"))
                .version("1")
                .plan(Slug.of("small-plan"))
                .addRecord(MoneyRecord.builder()
                        .from(EvidenceSamples.money("some-money"))
                        .funder(Slug.of("un"))
                        .area(Slug.of("water-first"))
                        .build())
                .addProject(EvidenceSamples.project("well").toBuilder()
                        .funding(List.of(EvidenceSamples.funding().toBuilder()
                                .funder(Slug.of("leaders-meeting"))
                                .build()))
                        .build())
                .build();
        assertThat(RegisterIndex.of(plan, fromTheFund).unresolved()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            headline           | /records/0/citations/0/title/en
            "held on 1 march"  | /records/0/citations/0/claim/en
            PHNOM penh         | /records/0/place/locality/en
            happened           | /records/0/title/en
            第九次 外长会         | /records/0/note/zh
            第九次会           |
            well               | /projects/0/names/en/text /projects/0/note/en
            publisher          |
            ` `                |
            """)
    void textsOfTheRegisterAreFoundByTheirWords(String words, String paths) {
        MeetingRecord meeting = EvidenceSamples.meeting("a-meeting").toBuilder()
                .note(LocalizedText.chinese("澜湄合作第九次外长会"))
                .build();
        Project well = EvidenceSamples.project("well").toBuilder()
                .names(Names.of(Map.of(
                        LanguageTag.ENGLISH,
                        Name.builder()
                                .text("The Well")
                                .status(NameStatus.OFFICIAL)
                                .build())))
                .note(LocalizedText.english("a well, not two wells"))
                .citations(List.of())
                .build();
        RegisterIndex texts = RegisterIndex.of(
                plan,
                Register.builder()
                        .id(Slug.of("evidence"))
                        .version("1")
                        .plan(Slug.of("small-plan"))
                        .records(List.of(meeting))
                        .projects(List.of(well))
                        .build());
        List<TextMatch> found = texts.search(words);
        assertThat(found.stream().map(match -> match.path().toString()).collect(Collectors.joining(" ")))
                .isEqualTo(paths == null ? "" : paths);
        assertThat(found).allSatisfy(match -> {
            assertThat(texts.valueAt(match.path())).contains(match.text());
            assertThat(match.part()).isIn(meeting, well);
        });
    }

    @Test
    void anIndexOfTextsKnowsItsDocument() {
        TextIndex texts = TextIndex.of(register);
        assertThat(texts.document()).isSameAs(register);
        assertThat(texts).hasToString("TextIndex{" + register + "}");
    }

    @Test
    void textsOfTheRegisterItselfAndOfItsFundersAreFound() {
        Register titled = register.toBuilder()
                .title(LocalizedText.english("Known events"))
                .build();
        assertThat(RegisterIndex.of(plan, titled).search("known events"))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.part()).isSameAs(titled);
                    assertThat(match.path()).hasToString("/title/en");
                });
        assertThat(register.funders()).isNotEmpty().allSatisfy(funder -> {
            String name = funder.names().byLanguage().values().iterator().next().text();
            assertThat(index.search("\"" + name + "\""))
                    .extracting(TextMatch::part)
                    .contains(funder);
        });
    }
}
