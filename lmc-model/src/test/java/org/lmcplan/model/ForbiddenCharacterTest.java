package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ForbiddenCharacterTest {

    static Stream<Arguments> textsByAttribute() {
        return Stream.of(
                text(
                        "alias text",
                        text -> Samples.alias().toBuilder().text(text).build()),
                text(
                        "name text",
                        text -> Samples.officialName().toBuilder().text(text).build()),
                text("passage quote", text -> Passage.of(SmallPlan.AIMS, text)),
                text("section title", text -> Samples.section("1", text).build()),
                text(
                        "section body",
                        text -> Samples.section("1", "目标").body(text).build()),
                text(
                        "source publisher",
                        text -> Samples.source("page").toBuilder()
                                .publisher(text)
                                .build()),
                text("statement quote", text -> Samples.statement("basis", text)),
                text(
                        "commitment quote",
                        text -> Samples.commitment("1-1", text, "加强").build()),
                text("plan title", text -> SmallPlan.builder().title(text).build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("textsByAttribute")
    void aTextWithAForbiddenCharacterIsRejected(String where, Consumer<String> build) {
        assertThatIllegalArgumentException()
                .as(where)
                .isThrownBy(() -> build.accept("澜湄\uFEFF"))
                .withMessageEndingWith(" must not contain the character U+FEFF (byte-order-mark) at index 2");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("textsByAttribute")
    void aTextWithoutForbiddenCharactersIsAccepted(String where, Consumer<String> build) {
        assertThatNoException().as(where).isThrownBy(() -> build.accept("ទន្លេ\u200Bមេគង្គ\t😀\n"));
    }

    @Test
    void optionalTextsMayBeAbsent() {
        assertThat(Samples.section("1", "目标").build().body()).isEmpty();
        assertThat(Passage.of(SmallPlan.AIMS).quote()).isEmpty();
        assertThat(Source.builder().id(Slug.of("page")).build().publisher()).isEmpty();
    }

    private static Arguments text(String where, Consumer<String> build) {
        return arguments(where, build);
    }
}
