package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                arguments(
                        Act.values(),
                        "create draft implement hold improve continue cooperate exchange coordinate build expand protect"
                                + " counter transform build-capacity participate finance evaluate submit report approve seek grant-status publish provide plan"),
                arguments(
                        ActorKind.values(),
                        "public-body party enterprise financial-institution academia media city civil-society people"
                                + " outside-state unit other"),
                arguments(
                        CadenceKind.values(),
                        "every-years regularly when-appropriate every-months times-a-year without-delay"),
                arguments(Edition.values(), "abstract excerpt full"),
                arguments(Force.values(), "deliver advance support encourage consider explore discuss urge"),
                arguments(
                        InstrumentKind.values(),
                        "action-plan development-plan cooperation-plan strategy list guideline standard agreement law report other"),
                arguments(
                        Lifecycle.values(),
                        "exists to-be-improved in-drafting to-be-created under-study under-exploration under-discussion"
                                + " unstated aspired"),
                arguments(IndicatorDirection.values(), "up down"),
                arguments(MemberKind.values(), "state organisation party public-body other"),
                arguments(RevisionKind.values(), "corrigendum amendment edition"),
                arguments(Listing.values(), "open alternative"),
                arguments(
                        MechanismKind.values(),
                        "meeting forum event working-group secretariat liaison arrangement centre platform fund alliance"
                                + " evaluation summit committee other"),
                arguments(NameBasis.values(), "seen translated inferred remembered"),
                arguments(NameStatus.values(), "official unofficial"),
                arguments(PartialDate.Precision.values(), "year half-year quarter month day"),
                arguments(PartnerKind.values(), "organisation framework status other"),
                arguments(
                        PlanPart.values(),
                        "plan member source section predecessor phase goal principle pillar priority-area cooperation-area"
                                + " statement commitment indicator mechanism instrument programme partner initiative actor"),
                arguments(PrincipleKind.values(), "concept adherence direction other"),
                arguments(
                        ProgrammeKind.values(),
                        "programme project-cluster pilot corridor framework model zone market other"),
                arguments(
                        ReferenceRole.values(),
                        "section read-from source pillar priority-area target actor addressee participant"
                                + " party about phase qualified measured adopted-by"),
                arguments(
                        StatementKind.values(),
                        "basis synergy aim preamble condition manner reservation phase final-provision other"),
                arguments(
                        TextRules.Reason.values(),
                        "lone-surrogate control noncharacter byte-order-mark unbalanced-direction direction-control"));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void theCodesOfAVocabularyAreStable(Coded[] vocabulary, String codes) {
        assertThat(Arrays.stream(vocabulary).map(Coded::code).collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void aCodeIsInLowerCaseAndIdentifiesItsConstant(Coded[] vocabulary, String codes) {
        assertThat(codes.split(" ", -1)).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        assertThat(vocabulary)
                .allSatisfy(term -> assertThat(term.code().replace('-', '_').toUpperCase(Locale.ROOT))
                        .isEqualTo(term.name()));
    }

    @Test
    void aTermIsFoundByItsCodeInAnyVocabulary() {
        assertThat(Coded.of(Act.class, "build-capacity"))
                .isEqualTo(Act.BUILD_CAPACITY)
                .isEqualTo(Act.of("build-capacity"));
        assertThat(Coded.parse(Act.class, "BUILD_CAPACITY")).isEmpty();
        assertThat(Act.parse("Build-Capacity")).isEmpty();
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheNearestAndWithAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Force.of("delivr"))
                .withMessage(
                        "a force is one of deliver, advance, support, encourage, consider, explore, discuss, urge, not"
                                + " 'delivr'; did you mean 'deliver'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.of("\u001b[1m"))
                .withMessage("an edition is one of abstract, excerpt, full, not '\\u{1B}[1m'");
    }

    @Test
    void labelsAreWordsInTheLanguageOfTheLocale() {
        assertThat(Lifecycle.TO_BE_IMPROVED.label(Locale.ENGLISH)).isEqualTo("to be improved");
        assertThat(Lifecycle.TO_BE_IMPROVED.label(Locale.GERMANY)).isEqualTo("to be improved");
        assertThat(Lifecycle.TO_BE_IMPROVED.label(Locale.TAIWAN)).isEqualTo("有待完善");
        assertThat(PlanPart.PRIORITY_AREA.label(Locale.CHINA)).isEqualTo("优先领域");
        assertThat(Coded.noun(Force.class, Locale.CHINA)).isEqualTo("承诺力度");
    }

    @Test
    void vocabulariesOfApplicationsHaveTheWordsOfTheirCodes() {
        Coded alone = () -> "NOT_AN_ENUM";
        assertThat(alone.label(Locale.CHINA)).isEqualTo("not an enum");
        assertThat(Twins.ONE.label(Locale.ENGLISH)).isEqualTo("twin");
        assertThat(Coded.noun(Twins.class, Locale.ENGLISH)).isEqualTo("a twins");
        assertThat(Coded.noun(com.example.application.Force.DELIVER.getDeclaringClass(), Locale.ENGLISH))
                .isEqualTo("a force");
        assertThat(Coded.noun(OldTwins.class, Locale.ENGLISH)).isEqualTo("an old twins");
        assertThat(Coded.noun(OldTwins.class, Locale.CHINA)).isEqualTo("词表中的词");
        assertThat(com.example.application.Force.DELIVER.label(Locale.CHINA)).isEqualTo("deliver");
    }

    @Test
    void onlyAnEnumWithDistinctCodesIsAVocabulary() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coded.parse(Coded.class, "deliver"))
                .withMessage("org.lmcplan.model.Coded is not one vocabulary, since it is not an enum");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coded.parse(Twins.class, "twin"))
                .withMessage("org.lmcplan.model.CodedTest$Twins has the code twin twice");
    }

    private enum OldTwins implements Coded {
        ONE
    }

    private enum Twins implements Coded {
        ONE,
        OTHER;

        @Override
        public String code() {
            return "twin";
        }
    }

    @Test
    void everyVocabularyOfThePackageIsCovered() {
        List<Class<?>> covered = vocabularies()
                .<Class<?>>map(each -> each.get()[0].getClass().getComponentType())
                .toList();
        assertThat(CompiledTypes.all().stream()
                        .filter(type -> type.isEnum() && Coded.class.isAssignableFrom(type))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(covered);
    }
}
