package org.lmcplan.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lmcplan.model.LanguageTag;

class KnownValuesTest {

    private static final TextShape<LanguageTag> OTHER = LanguageMapShape.LANGUAGE.shared();

    private final KnownValues known = new KnownValues();

    @Test
    void aTextHasAValueOfItsOwnForEachShape() {
        known.add(LanguageMapShape.LANGUAGE, "en", LanguageTag.ENGLISH);
        assertThat(known.get(OTHER, "en")).isNull();
        known.add(OTHER, "en", LanguageTag.of("en"));
        assertThat(known.get(LanguageMapShape.LANGUAGE, "en")).isSameAs(LanguageTag.ENGLISH);
        assertThat(known.get(OTHER, "en")).isNotSameAs(LanguageTag.ENGLISH);
    }

    @Test
    void longTextsAreNotKept() {
        known.add(LanguageMapShape.LANGUAGE, "e".repeat(201), LanguageTag.ENGLISH);
        assertThat(known.get(LanguageMapShape.LANGUAGE, "e".repeat(201))).isNull();
        known.add(LanguageMapShape.LANGUAGE, "e".repeat(200), LanguageTag.ENGLISH);
        assertThat(known.get(LanguageMapShape.LANGUAGE, "e".repeat(200))).isNotNull();
    }

    @Test
    void allAreForgottenWhenThereAreTooMany() {
        for (int i = 0; i <= 10_000; i++) {
            known.add(LanguageMapShape.LANGUAGE, "tag" + i, LanguageTag.ENGLISH);
        }
        assertThat(known.get(LanguageMapShape.LANGUAGE, "tag0")).isNull();
        assertThat(known.get(LanguageMapShape.LANGUAGE, "tag10000")).isNotNull();
    }
}
