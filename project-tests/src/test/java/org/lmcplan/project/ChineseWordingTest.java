package org.lmcplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Chinese of rules, faults and reports uses one term for one thing, and none of those that readers objected to. */
class ChineseWordingTest {

    @Test
    void noChineseTextOfTheModulesUsesARejectedTerm() throws IOException {
        List<ChineseWording.Text> texts = ChineseWording.textsOfTheModules();
        assertThat(texts).hasSizeGreaterThan(900);
        assertThat(texts)
                .filteredOn(text -> !ChineseWording.objectionsTo(text.words()).isEmpty())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议如期举行。",
                "承诺的约束力",
                "名称的地位",
                "另一行已引用该文字。",
                "请以 note 说明",
                "计划年限为五年",
                "该份额有误",
                "会议周期",
                "起草中",
                "共 3 项承诺",
                "登记册汇编于 2026",
                "没有键 “title”。",
                "“title” 重复。",
                "语言标签(BCP 47)",
                "YAML (或 JSON)格式",
                "请补上,或删除"
            })
    void aTextWithARejectedTermIsFound(String words) {
        assertThat(ChineseWording.objectionsTo(words)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "没有键“title”。",
                "语言标签（BCP 47）",
                "YAML 语法有误",
                "请写成 \"键\": 值",
                "制定|编制",
                "或这一行并非标题",
                "承诺力度",
                "登记册的编制日期"
            })
    void aTextInTheChosenTermsIsNotFound(String words) {
        assertThat(ChineseWording.objectionsTo(words)).isEmpty();
    }
}
