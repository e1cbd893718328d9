package org.lmcplan.validate.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Force;
import org.lmcplan.model.Marker;

class ChineseScriptTest {

    @ParameterizedTest
    @CsvSource({
        "鼓勵, 鼓励",
        "探討建立, 探讨建立",
        "加強, 加强",
        "召開, 召开",
        "設立, 设立",
        "兩年一屆, 两年一届",
        "適時, 适时",
        "每週, 每周",
        "計劃, 计划",
        "計畫, 计画",
        "規劃綱要, 规划纲要",
        "實施, 实施",
        "積極, 积极",
        "進一步, 进一步",
        "繼續, 继续",
        "穩步, 稳步",
        "編制, 编制",
        "製定, 制定",
        "簽署, 签署",
        "發佈, 发布",
        "協調, 协调",
        "調動, 调动",
        "維護, 维护",
        "應對, 应对",
        "擴大, 扩大",
        "增進, 增进",
        "構建, 构建",
        "附錄, 附录",
        "結語, 结语",
        "總則, 总则",
        "歷次, 历次",
        "每個, 每个",
        "財年, 财年",
        "備忘錄, 备忘录",
        "細則, 细则",
        "臨時, 臨时"
    })
    void wordsInTraditionalCharactersAreCompared(String traditional, String simplified) {
        assertThat(ChineseScript.simplified(traditional)).isEqualTo(simplified);
    }

    @Test
    void otherTextsStayAsTheyAre() {
        String text = "澜湄合作 Lancang-Mekong 𠀀";
        assertThat(ChineseScript.simplified(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "鼓勵, ENCOURAGE",
        "積極考慮, CONSIDER",
        "認真研究, CONSIDER",
        "探討建立, DISCUSS",
        "支援, ",
        "敦促, URGE",
        "探索, EXPLORE",
        "支持, SUPPORT"
    })
    void governingVerbsAreKnownInBothScripts(String marker, Force force) {
        assertThat(ChineseVerbs.governing(new Marker(marker)).orElse(null)).isEqualTo(force);
    }

    @ParameterizedTest
    @CsvSource({
        "制定, DELIVER",
        "加快編制, DELIVER",
        "為…提供, DELIVER",
        "對…開展, DELIVER",
        "加強, ADVANCE",
        "進一步擴大, ADVANCE",
        "維護, ADVANCE"
    })
    void plainVerbsAreKnownInBothScripts(String marker, Force force) {
        assertThat(ChineseVerbs.plain(new Marker(marker))).contains(force);
    }

    @Test
    void anyNumberOfAdverbsMayPrecedeTheVerb() {
        assertThat(ChineseVerbs.governing(new Marker("积极".repeat(20_000) + "鼓励")))
                .contains(Force.ENCOURAGE);
        assertThat(ChineseVerbs.plain(new Marker("定期".repeat(20_000)))).isEmpty();
    }
}
