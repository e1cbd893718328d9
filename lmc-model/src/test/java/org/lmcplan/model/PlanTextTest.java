package org.lmcplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTextTest {

    @Test
    void aChineseTextHasTheLayoutOfItsSource() {
        assertThat(PlanText.of(SmallPlan.plan())).isEqualTo("""
                        小计划（2023—2027）
                        一、发展目标
                        根据领导人会议共识，推进水资源合作，与外部倡议相辅相成。
                        二、主要任务
                        2.1__政治安全
                        2.1.1__保持高层交往。每两年召开领导人会议。鼓励政党和青年参与交流，敦促联合国和政党支持。
                        2.1.2__加强执法合作。实施联合行动计划。
                        2.2__水资源。制定水资源合作行动计划。""".replace('_', '\u00A0'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-Hant", "zh-Hans-CN"})
    void everyVariantOfChineseHasTheChineseLayout(String language) {
        Plan plan = SmallPlan.builder().language(new LanguageTag(language)).build();
        assertThat(PlanText.of(plan)).isEqualTo(PlanText.of(SmallPlan.plan()));
    }

    @Test
    void inOtherLanguagesChaptersAndSectionsHaveTheSameLayout() {
        Plan plan = SmallPlan.builder()
                .language(LanguageTag.ENGLISH)
                .title("Small plan")
                .sections(List.of(
                        Samples.section("1", "Aims")
                                .body("To build. And to share.")
                                .build(),
                        Samples.section("2", "Tasks").build(),
                        Samples.section("2.10", "Water").body("To manage it.").build(),
                        Samples.section("2.11", "Trade").build()))
                .build();
        assertThat(PlanText.of(plan)).isEqualTo("""
                        Small plan
                        1 Aims. To build. And to share.
                        2 Tasks
                        2.10 Water. To manage it.
                        2.11 Trade""");
    }

    @Test
    void sectionsKeepDocumentOrder() {
        Plan plan = SmallPlan.builder()
                .sections(List.of(
                        Samples.section("12", "后").build(),
                        Samples.section("3", "前").build()))
                .build();
        assertThat(PlanText.of(plan)).isEqualTo("小计划（2023—2027）\n十二、后\n三、前");
    }

    @Test
    void theTextOfAPlanWithoutSectionsIsItsTitle() {
        Plan plan = SmallPlan.builder().sections(List.of()).build();
        assertThat(PlanText.of(plan)).isEqualTo("小计划（2023—2027）");
    }
}
