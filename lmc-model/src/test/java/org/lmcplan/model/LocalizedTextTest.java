package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LanguageTag KHMER = new LanguageTag("km");

    @Test
    void aTextIsFoundInExactlyItsLanguage() {
        LocalizedText text = LocalizedText.of(Map.of(LanguageTag.CHINESE, "湄公河", KHMER, "មេគង្គ"));
        assertThat(text.in(LanguageTag.CHINESE)).contains("湄公河");
        assertThat(text.in(KHMER)).contains("មេគង្គ");
        assertThat(text.in(LanguageTag.ENGLISH)).isEmpty();
        assertThat(text.in(new LanguageTag("zh-Hant"))).isEmpty();
        assertThat(text.isEmpty()).isFalse();
    }

    @Test
    void aTextMayHaveNoLanguage() {
        assertThat(LocalizedText.none().isEmpty()).isTrue();
        assertThat(LocalizedText.none().in(LanguageTag.ENGLISH)).isEmpty();
        assertThat(LocalizedText.none()).isEqualTo(LocalizedText.of(Map.of())).hasToString("{}");
    }

    @Test
    void aTextMayBeInEnglishOnly() {
        assertThat(LocalizedText.english("river"))
                .isEqualTo(LocalizedText.of(Map.of(LanguageTag.ENGLISH, "river")))
                .hasToString("{en=river}");
    }

    @Test
    void languagesAreIteratedByTag() {
        Map<LanguageTag, String> given = new LinkedHashMap<>();
        given.put(LanguageTag.CHINESE, "河");
        given.put(LanguageTag.ENGLISH, "river");
        given.put(KHMER, "ទន្លេ");
        assertThat(LocalizedText.of(given).byLanguage())
                .containsExactly(
                        Map.entry(LanguageTag.ENGLISH, "river"),
                        Map.entry(KHMER, "ទន្លេ"),
                        Map.entry(LanguageTag.CHINESE, "河"));
    }

    @Test
    void laterChangesToTheGivenMapHaveNoEffect() {
        TreeMap<LanguageTag, String> given = new TreeMap<>(Map.of(LanguageTag.ENGLISH, "river"));
        LocalizedText constructed = new LocalizedText(given);
        LocalizedText made = LocalizedText.of(given);
        given.put(LanguageTag.ENGLISH, "lake");
        given.put(LanguageTag.CHINESE, "河");
        assertThat(constructed).isEqualTo(LocalizedText.english("river"));
        assertThat(made).isEqualTo(LocalizedText.english("river"));
    }

    @Test
    void theMapCannotBeModified() {
        LocalizedText text = LocalizedText.english("river");
        assertThatThrownBy(() -> text.byLanguage().put(LanguageTag.CHINESE, "河"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> text.byLanguage().keySet().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aForbiddenCharacterInAnyLanguageIsRejected() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> LocalizedText.of(Map.of(LanguageTag.ENGLISH, "river", LanguageTag.CHINESE, "河\u0000")))
                .withMessage("the text in zh must not contain the character U+0000 (control) at index 1");
        assertThatIllegalArgumentException().isThrownBy(() -> LocalizedText.english("\uFEFFriver"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejected() {
        TreeMap<LanguageTag, String> holdsNull = new TreeMap<>();
        holdsNull.put(LanguageTag.ENGLISH, null);
        assertThatNullPointerException().isThrownBy(() -> new LocalizedText(null));
        assertThatNullPointerException().isThrownBy(() -> new LocalizedText(holdsNull));
        assertThatNullPointerException().isThrownBy(() -> LocalizedText.english(null));
    }

    @Test
    void aWordingIsAddedReplacedAndRemoved() {
        LocalizedText river = LocalizedText.english("river").with(LanguageTag.CHINESE, "河");
        assertThat(river).hasToString("{en=river, zh=河}");
        assertThat(river.with(LanguageTag.CHINESE, "江")).hasToString("{en=river, zh=江}");
        assertThat(river.without(LanguageTag.ENGLISH)).isEqualTo(LocalizedText.chinese("河"));
        assertThat(river.without(KHMER)).isEqualTo(river);
        assertThat(LocalizedText.chinese("河").without(LanguageTag.CHINESE)).isSameAs(LocalizedText.none());
        assertThatIllegalArgumentException().isThrownBy(() -> river.with(KHMER, " "));
    }
}
