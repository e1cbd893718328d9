package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteGapsTest {

    @Test
    void aQuoteWithoutGapsIsOnePassage() {
        Commitment commitment = quoting("hold a fair");
        assertThat(commitment.passages()).containsExactly("hold a fair");
        assertThat(commitment.readFrom()).containsExactly(Passage.of(SectionNumber.of("1"), "hold a fair"));
    }

    @Test
    void aQuoteWithGapsHasSeveralPassagesInOrder() {
        Commitment commitment = quoting("reduce losses … by 10 per cent … with support");
        assertThat(commitment.passages()).containsExactly("reduce losses", "by 10 per cent", "with support");
        assertThat(commitment.readFrom())
                .extracting(passage -> passage.quote().orElseThrow())
                .containsExactly("reduce losses", "by 10 per cent", "with support");
    }

    @Test
    void aGapAtAnEndOfTheQuoteAddsNoPassage() {
        assertThat(quoting("…召开会议…").passages()).containsExactly("召开会议");
        assertThat(quoting("召开……会议").passages()).containsExactly("召开", "会议");
    }

    @Test
    void aQuoteFromAFurtherTextHasItsOwnPassages() {
        LanguageTag french = LanguageTag.of("fr");
        Commitment commitment = quoting("hold a fair").toBuilder()
                .authenticQuotes(LocalizedText.of(french, "tenir … une foire"))
                .build();
        assertThat(commitment.authenticPassages(french)).containsExactly("tenir", "une foire");
        assertThat(commitment.authenticPassages(LanguageTag.ENGLISH)).isEmpty();
    }

    private static Commitment quoting(String quote) {
        return Samples.commitment("1-1", quote, "hold").build();
    }
}
