package org.lmcplan.cli.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VocabulariesTest {

    @Test
    void everyCodeHasAMeaningAndAllButThoseOfOthersHaveAWordInChinese() {
        Map<String, CodeList> all = Vocabularies.byName();
        assertThat(all).hasSizeGreaterThan(40);
        List<String> without = all.values().stream()
                .flatMap(one -> one.terms().stream()
                        .filter(term -> term.meaning().isEmpty())
                        .map(term -> one.name() + " " + term.code()))
                .toList();
        assertThat(without).isEmpty();
        assertThat(all.values().stream().filter(one -> one.type().isEmpty()).map(CodeList::name))
                .containsExactlyInAnyOrder("CountryCode", "CurrencyCode", "ReportLanguage");
        List<String> wordless = all.values().stream()
                .filter(one -> one.type().isPresent())
                .flatMap(one -> one.terms().stream()
                        .filter(term -> one.label(term).isEmpty())
                        .map(term -> one.name() + " " + term.code()))
                .toList();
        assertThat(wordless).isEmpty();
    }

    @Test
    void cadencesHaveTheirKinds() {
        assertThat(Vocabularies.byName().values().stream()
                        .filter(one -> one.name().equals("Cadence"))
                        .flatMap(one -> one.terms().stream())
                        .map(CodeList.Term::code))
                .contains("every-years", "regularly", "without-delay");
    }
}
