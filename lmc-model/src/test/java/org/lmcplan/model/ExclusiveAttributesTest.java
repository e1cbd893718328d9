package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Attributes of which one excludes or requires another. */
class ExclusiveAttributesTest {

    @Test
    void aMemberWithACountryCodeIsAState() {
        Member state = Samples.member("KH");
        assertThat(state.kind()).isEqualTo(MemberKind.STATE);
        assertThat(state.country()).contains(new CountryCode("KH"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> state.toBuilder().kind(MemberKind.PARTY).build())
                .withMessage("member KH: kind must be state, since the id is a country code");
    }

    @Test
    void aMemberWithAnotherIdIsNoState() {
        Member party = Samples.member("KH").toBuilder()
                .id(Slug.of("river-party"))
                .kind(MemberKind.PARTY)
                .build();
        assertThat(party.country()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> party.toBuilder().kind(MemberKind.STATE).build())
                .withMessage("member river-party: kind must be another than state, since the id is no country code");
    }

    @Test
    void aKindThatNoCodeNamesHasALabel() {
        Actor.Builder actor = NamedSamples.actor("youth").toBuilder();
        assertThat(actor.kind(ActorKind.OTHER).kindLabel(Samples.NOTE).build().kindLabel())
                .isEqualTo(Samples.NOTE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> actor.kindLabel(LocalizedText.none()).build())
                .withMessage("actor youth: kindLabel must say what kind it is");
    }

    @Test
    void aKindWithACodeHasNoLabel() {
        Actor actor = NamedSamples.actor("youth");
        assertThat(actor.kind()).isNotEqualTo(ActorKind.OTHER);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> actor.toBuilder().kindLabel(Samples.NOTE).build())
                .withMessage("actor youth: kindLabel must be empty unless the kind is other");
    }

    @Test
    void aTargetIsStatedInExactlyOneWay() {
        BigDecimal ten = BigDecimal.TEN;
        assertThat(IndicatorTarget.builder().value(ten).build().value()).contains(ten);
        assertThat(IndicatorTarget.builder().change(ten).build().change()).contains(ten);
        assertThat(IndicatorTarget.builder().percent(ten).build().percent()).contains(ten);
        assertThat(IndicatorTarget.builder().text(Samples.NOTE).build().text()).isEqualTo(Samples.NOTE);
        String message =
                "indicator target: value or one of change, percent and text must be set, and not more than one";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicatorTarget.builder().build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> IndicatorTarget.builder().value(ten).percent(ten).build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        IndicatorTarget.builder().change(ten).text(Samples.NOTE).build())
                .withMessage(message);
    }
}
