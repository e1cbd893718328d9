package org.lmcplan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.Clause;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;

/** The English of the bundled plan renders a Chinese term in one way and follows one spelling, as {@code docs/coding.md} says. */
class GlossTermsTest {

    /** A passage and its English. */
    private record Rendering(String chinese, String english) {}

    private static final Map<String, String> TERMS = Map.ofEntries(
            Map.entry("领域", "area"),
            Map.entry("优先领域", "priority area"),
            Map.entry("安宁", "safe and secure"),
            Map.entry("灾后", "post-disaster"),
            Map.entry("突发事件", "emergency"),
            Map.entry("跨国犯罪", "transboundary crimes"),
            Map.entry("科技创新", "science, technology and innovation"),
            Map.entry("应对气候变化", "addressing climate change"),
            Map.entry("减贫", "poverty reduction"),
            Map.entry("扶贫", "poverty alleviation"),
            Map.entry("民族", "ethnic"),
            Map.entry("社会人文", "people-to-people"),
            Map.entry("示范", "demonstration"),
            Map.entry("互联互通", "connectivity"),
            Map.entry("产能", "production capacity"),
            Map.entry("水资源", "water resources"),
            Map.entry("知名人士", "eminent persons"),
            Map.entry("国家秘书处", "national secretariats"),
            Map.entry("野生动植物", "wildlife"),
            Map.entry("联络机制", "liaison mechanism"),
            Map.entry("模式", "model"));

    /** Spellings that are neither of the United Nations nor part of an official name. */
    private static final Pattern OTHER_SPELLING = Pattern.compile(
            "(?i)\\b(centers?|centered|labor|honor|programs?|(organ|standard|civil|mobil|optim|priorit|recogn|modern|digit)is(e|ed|es|ing|ation|ations))\\b");

    private final Plan plan = BundledPlan.LMC_2023_2027.load();
    private final PlanIndex index = PlanIndex.of(plan);

    @Test
    void aTermHasOneRenderingInAllHeadingsClausesAndTranslatedNames() {
        List<Rendering> renderings = renderings();
        assertThat(renderings).hasSizeGreaterThan(150);
        assertThat(renderings).allSatisfy(each -> assertThat(objectionsTo(each)).isEmpty());
        assertThat(objectionsTo(new Rendering("共建安宁家园", "jointly building a peaceful homeland")))
                .containsExactly("安宁: safe and secure");
        assertThat(objectionsTo(new Rendering("媒体融合等领域合作", "cooperation in fields such as media convergence")))
                .containsExactly("领域: area");
    }

    @Test
    void oneSpellingIsUsedOutsideOfficialNames() {
        assertThat(renderings())
                .allSatisfy(
                        each -> assertThat(withoutOfficialNames(each.english())).doesNotContainPattern(OTHER_SPELLING));
        assertThat("dialogue among civilisations").containsPattern(OTHER_SPELLING);
        assertThat("Further develop the Global Center for Mekong Studies").containsPattern(OTHER_SPELLING);
    }

    @Test
    void theNamesOfTheMembersCiteSourcesInBothLanguages() {
        assertThat(plan.members())
                .flatExtracting(member -> member.names().byLanguage().values())
                .hasSize(12)
                .allSatisfy(name -> {
                    assertThat(name.status()).isEqualTo(NameStatus.OFFICIAL);
                    assertThat(name.source()).isPresent();
                });
    }

    private static List<String> objectionsTo(Rendering rendering) {
        String english = rendering.english().toLowerCase(Locale.ROOT);
        return TERMS.entrySet().stream()
                .filter(term -> rendering.chinese().contains(term.getKey()))
                .filter(term -> !english.contains(term.getValue()))
                .map(term -> term.getKey() + ": " + term.getValue())
                .toList();
    }

    private List<Rendering> renderings() {
        List<Rendering> all = new ArrayList<>();
        plan.sections()
                .forEach(section -> section.titleGloss()
                        .in(LanguageTag.ENGLISH)
                        .ifPresent(gloss -> all.add(new Rendering(section.title(), gloss))));
        index.all(Clause.class)
                .forEach(clause -> clause.gloss()
                        .in(LanguageTag.ENGLISH)
                        .ifPresent(gloss -> all.add(new Rendering(clause.quote(), gloss))));
        index.all(NamedElement.class)
                .forEach(element -> Stream.of(name(element, LanguageTag.ENGLISH))
                        .filter(name -> name.status() == NameStatus.UNOFFICIAL)
                        .forEach(name -> all.add(
                                new Rendering(name(element, LanguageTag.CHINESE).text(), name.text()))));
        return all;
    }

    private static Name name(NamedElement element, LanguageTag language) {
        return element.names().in(language).orElseThrow();
    }

    private String withoutOfficialNames(String english) {
        String rest = english;
        List<String> official = index.all(NamedElement.class).stream()
                .map(element -> name(element, LanguageTag.ENGLISH))
                .filter(name -> name.status() == NameStatus.OFFICIAL)
                .map(Name::text)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String name : official) {
            rest = rest.replace(name, "");
        }
        return rest;
    }
}
