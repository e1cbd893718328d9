package org.lmcplan.validate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentTarget;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.validate.wording.GoverningVerbs;

/** The shipped plan is coded as the tables of {@code docs/coding.md} say, and the rules read verbs as these tables do. */
class CodingPageTest {

    private static final Plan PLAN = BundledPlan.LMC_2023_2027.load();
    private static final PlanIndex INDEX = PlanIndex.of(PLAN);

    private final CodingPage page = CodingPage.load();

    static List<Commitment> commitments() {
        return PLAN.commitments();
    }

    @ParameterizedTest
    @MethodSource("commitments")
    void theMarkerHasOnlyVerbsOfThePageWithAdverbsAndPrepositions(Commitment commitment) {
        assertThat(page.wordsUnknownIn(commitment.marker())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commitments")
    void theForceIsThatOfTheFirstVerb(Commitment commitment) {
        assertThat(commitment.force()).isEqualTo(page.force(commitment.marker()));
    }

    @ParameterizedTest
    @MethodSource("commitments")
    void theActsAreThoseOfTheVerbsOrTheObjectInTheOrderOfTheClause(Commitment commitment) {
        assertThat(commitment.acts()).isEqualTo(page.acts(commitment.marker(), commitment.quote()));
    }

    @ParameterizedTest
    @MethodSource("commitments")
    void theCadenceIsStatedByTheClause(Commitment commitment) {
        assertThat(commitment.cadence()).isEqualTo(page.cadence(commitment.quote()));
    }

    @ParameterizedTest
    @MethodSource("commitments")
    void theLifecycleOfEachTargetIsWhatTheWordsPresuppose(Commitment commitment) {
        assertThat(INDEX.findAll(CommitmentTarget.class, commitment.targets()))
                .hasSameSizeAs(commitment.targets())
                .allSatisfy(target ->
                        assertThat(target.lifecycle()).as("%s", target.id()).isEqualTo(page.lifecycle(commitment)));
    }

    @ParameterizedTest
    @MethodSource("commitments")
    void aPartyInTheNameOfABodyIsItsParticipantAndNeitherATargetNorAnActorOfTheClause(Commitment commitment) {
        List<CommitmentTarget> targets = INDEX.findAll(CommitmentTarget.class, commitment.targets());
        for (CommitmentTarget target : targets) {
            assertThat(targets)
                    .filteredOn(other -> !other.equals(target))
                    .noneMatch(other -> chinese(target).contains(chinese(other)));
        }
        for (Mechanism body : INDEX.findAll(Mechanism.class, commitment.targets())) {
            assertThat(INDEX.findAll(Actor.class, commitment.actors()))
                    .noneMatch(actor -> chinese(body).contains(chinese(actor)));
            assertThat(INDEX.findAll(Actor.class, body.participants()))
                    .hasSameSizeAs(body.participants())
                    .allMatch(actor -> chinese(body).contains(chinese(actor)));
        }
    }

    @ParameterizedTest
    @MethodSource("commitments")
    void everyActorIsInTheWordsOfTheClause(Commitment commitment) {
        assertThat(INDEX.findAll(Actor.class, commitment.actors()))
                .hasSameSizeAs(commitment.actors())
                .allMatch(actor -> commitment.quote().contains(chinese(actor)));
    }

    private static String chinese(NamedElement element) {
        return element.names().in(LanguageTag.CHINESE).orElseThrow().text();
    }

    @Test
    void noVerbOfThePageHasTwoForces() {
        List<String> verbs =
                page.forces().values().stream().flatMap(List::stream).toList();
        assertThat(verbs).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    @Test
    void theRulesReadEachVerbOfThePageAsThePageDoes() {
        GoverningVerbs rules = GoverningVerbs.of(LanguageTag.CHINESE);
        page.forces()
                .forEach((force, verbs) -> verbs.forEach(verb -> {
                    Marker marker = new Marker(verb);
                    Optional<Force> read = rules.governing(marker, verb).or(() -> rules.plain(marker));
                    assertThat(read).as(verb).contains(force);
                }));
    }

    @Test
    void theRulesReadEachEnglishVerbOfThePageAsThePageDoes() {
        GoverningVerbs rules = GoverningVerbs.of(LanguageTag.ENGLISH);
        assertThat(page.englishVerbs()).hasSize(Force.values().length);
        page.englishVerbs()
                .forEach((force, verbs) -> verbs.forEach(verb -> {
                    Marker marker = new Marker("will " + verb);
                    Optional<Force> read = rules.governing(marker, marker.text() + " the possibility of a fund")
                            .or(() -> rules.plain(marker));
                    assertThat(read).as(verb).contains(force);
                }));
    }

    @Test
    void aMarkerWithAVerbThatIsNotOnThePageIsNotExplained() {
        assertThat(page.wordsUnknownIn(new Marker("加快签订"))).isEqualTo("签订");
        assertThat(page.wordsUnknownIn(new Marker("对…开展…评估监督"))).isEqualTo("评估监督");
        assertThatThrownBy(() -> page.force(new Marker("签订"))).hasMessageContaining("签订");
    }

    @Test
    void wordsInsideASubjectOrANameAreNotActs() {
        assertThat(page.acts(new Marker("加强"), "加强水质保护、设施建设合作"))
                .extracting(Enum::name)
                .containsExactly("COOPERATE");
        assertThat(page.acts(new Marker("举办"), "举办青年对话会"))
                .extracting(Enum::name)
                .containsExactly("HOLD");
        assertThat(page.acts(new Marker("促进"), "促进港口建设、改造和技术交流"))
                .extracting(Enum::name)
                .containsExactly("BUILD", "EXCHANGE");
    }

    @Test
    void aClauseWithoutAWordOfTimeHasNoCadence() {
        assertThat(page.cadence("举办体育赛事")).isEmpty();
        assertThat(page.cadence("每三年举办体育赛事")).contains(new Cadence.EveryYears(3));
    }
}
