package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final LanguageTag THAI = new LanguageTag("th");
    private static final Name RIVER = official("river");
    private static final Name HE = official("河");

    @Test
    void aNameIsFoundInExactlyItsLanguage() {
        Names names = Names.of(Map.of(LanguageTag.ENGLISH, RIVER));
        assertThat(names.in(LanguageTag.ENGLISH)).contains(RIVER);
        assertThat(names.in(new LanguageTag("en-GB"))).isEmpty();
    }

    @Test
    void theTextIsTakenFromTheFirstPreferredLanguageThatHasAName() {
        Names names = Names.of(Map.of(LanguageTag.ENGLISH, RIVER, LanguageTag.CHINESE, HE));
        assertThat(names.text(LanguageTag.ENGLISH, LanguageTag.CHINESE)).contains("river");
        assertThat(names.text(THAI, LanguageTag.CHINESE, LanguageTag.ENGLISH)).contains("河");
    }

    @Test
    void thereIsNoTextIfNoPreferredLanguageHasAName() {
        Names names = Names.of(Map.of(LanguageTag.ENGLISH, RIVER));
        assertThat(names.text(THAI)).isEmpty();
        assertThat(names.text()).isEmpty();
    }

    @Test
    void languagesAreIteratedByTag() {
        Map<LanguageTag, Name> given = new LinkedHashMap<>();
        given.put(LanguageTag.CHINESE, HE);
        given.put(LanguageTag.ENGLISH, RIVER);
        given.put(THAI, official("แม่น้ำ"));
        assertThat(Names.of(given).byLanguage().keySet())
                .containsExactly(LanguageTag.ENGLISH, THAI, LanguageTag.CHINESE);
    }

    @Test
    void laterChangesToTheGivenMapHaveNoEffect() {
        TreeMap<LanguageTag, Name> given = new TreeMap<>(Map.of(LanguageTag.ENGLISH, RIVER));
        Names constructed = new Names(given);
        Names made = Names.of(given);
        given.put(LanguageTag.CHINESE, HE);
        given.remove(LanguageTag.ENGLISH);
        assertThat(constructed.byLanguage()).containsExactly(Map.entry(LanguageTag.ENGLISH, RIVER));
        assertThat(made).isEqualTo(constructed);
    }

    @Test
    void theMapCannotBeModified() {
        Names names = Names.of(Map.of(LanguageTag.ENGLISH, RIVER));
        assertThatThrownBy(() -> names.byLanguage().put(LanguageTag.CHINESE, HE))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> names.byLanguage().values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void namesArePrintedByLanguage() {
        assertThat(Names.of(Map.of())).hasToString("{}");
        assertThat(Names.of(Map.of(LanguageTag.ENGLISH, RIVER)).toString()).startsWith("{en=Name{text=river");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRejected() {
        assertThatNullPointerException().isThrownBy(() -> new Names(null));
        assertThatNullPointerException().isThrownBy(() -> Names.of(null));
    }

    private static Name official(String text) {
        return Name.builder().text(text).status(NameStatus.OFFICIAL).build();
    }

    @Test
    void aNameIsAddedReplacedAndRemoved() {
        Names names = Names.of(LanguageTag.ENGLISH, RIVER).with(LanguageTag.CHINESE, HE);
        assertThat(names.byLanguage())
                .containsExactly(entry(LanguageTag.ENGLISH, RIVER), entry(LanguageTag.CHINESE, HE));
        assertThat(names.with(THAI, HE).without(THAI)).isEqualTo(names);
        assertThat(names.with(LanguageTag.ENGLISH, HE).in(LanguageTag.ENGLISH)).contains(HE);
        assertThat(names.without(LanguageTag.ENGLISH).without(LanguageTag.CHINESE))
                .isEqualTo(Names.none());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Names.none().with(THAI, null))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Names.none().without(null))
                .withMessage("language");
    }
}
