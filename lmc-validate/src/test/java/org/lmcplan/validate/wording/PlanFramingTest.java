package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFramingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Preamble",
                "PREAMBLE",
                "Introduction",
                "1. Introduction",
                "Final provisions",
                "Final Provisions:",
                "Entry into force",
                "Annex",
                "Annex II",
                "Appendix A: Terms",
                "前言",
                "序言",
                "一、前言",
                "第一章 總則",
                "結語",
                "附则",
                "附件一",
                "附錄2",
                "Lời nói đầu",
                "Phụ lục 1",
                "คำนำ",
                "ภาคผนวก",
                "អារម្ភកថា",
                "နိဒါန်း",
                "Background and context",
                "Introduction & Background",
                "Scope, Purpose and Principles",
                "Entry into force, duration and amendments",
                "背景与依据",
                "適用範圍",
                "Kết luận và phụ lục"
            })
    void preamblesClosingClausesAndAnnexesAreKnownByTheirHeadings(String title) {
        assertThat(PlanFraming.isFraming(title, "Text.")).as(title).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "I, 'Recalling the Declaration of 2016, the parties decide as follows.'",
        "9, 'This plan enters into force on the day of signature.'",
        "九, 本計劃自簽署之日起生效。"
    })
    void theyAreKnownByTheirWordsToo(String title, String body) {
        assertThat(PlanFraming.isFraming(title, body)).as(body).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Agriculture",
                "Water",
                "农业",
                "水资源合作",
                "附属机构合作",
                "Background and water",
                "Water and scope",
                "Annexation studies",
                "Introducing fish ladders"
            })
    void sectionsThatPromiseSomethingAreNot(String title) {
        assertThat(PlanFraming.isFraming(title, "加强合作。")).as(title).isFalse();
        assertThat(PlanFraming.isShared(title)).as(title).isFalse();
    }

    @Test
    void headingsOfSeveralPartsAreShared() {
        assertThat(PlanFraming.isShared("主要目標")).isTrue();
        assertThat(PlanFraming.isShared("Measures")).isTrue();
        assertThat(PlanFraming.isShared("Goals and Objectives")).isTrue();
        assertThat(PlanFraming.isShared("目標和任務")).isTrue();
        assertThat(PlanFraming.isShared("Goals and water")).isFalse();
        assertThat(PlanFraming.isShared("Closing clauses")).isTrue();
    }
}
