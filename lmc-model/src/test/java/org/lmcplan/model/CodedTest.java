package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
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
                                + " counter transform build-capacity participate finance evaluate"),
                arguments(
                        ActorKind.values(),
                        "public-body party enterprise financial-institution academia media city civil-society people"
                                + " outside-state"),
                arguments(Edition.values(), "abstract full"),
                arguments(Force.values(), "deliver advance support encourage consider explore discuss urge"),
                arguments(InstrumentKind.values(), "action-plan development-plan cooperation-plan strategy"),
                arguments(
                        Lifecycle.values(),
                        "exists to-be-improved in-drafting to-be-created under-study under-exploration under-discussion"
                                + " unstated"),
                arguments(Listing.values(), "open alternative"),
                arguments(
                        MechanismKind.values(),
                        "meeting forum event working-group secretariat liaison arrangement centre platform fund alliance"
                                + " evaluation"),
                arguments(NameBasis.values(), "seen translated inferred remembered"),
                arguments(NameStatus.values(), "official unofficial"),
                arguments(PartialDate.Precision.values(), "year month day"),
                arguments(PartnerKind.values(), "organisation framework status"),
                arguments(
                        PlanPart.values(),
                        "plan member source section predecessor goal principle pillar priority-area cooperation-area"
                                + " statement commitment mechanism instrument programme partner initiative actor"),
                arguments(PrincipleKind.values(), "concept adherence direction"),
                arguments(
                        ProgrammeKind.values(), "programme project-cluster pilot corridor framework model zone market"),
                arguments(
                        ReferenceRole.values(),
                        "section read-from source pillar priority-area target actor addressee participant adopted-by"),
                arguments(StatementKind.values(), "basis synergy aim"),
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
