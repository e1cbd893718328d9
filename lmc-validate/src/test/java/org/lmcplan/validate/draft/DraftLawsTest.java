package org.lmcplan.validate.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Clause;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.Section;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Seeds;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.RuleId;

/** What holds for the draft of any text, however odd. */
class DraftLawsTest {

    /** What texts of plans are made of, and what damages them. */
    private static final List<String> PIECES = List.of(
            "一、",
            "（一）",
            "1.",
            "1、",
            "（1）",
            "①",
            "第一条 ",
            "第二章",
            "附件一",
            "4.1 ",
            "4.1.1\u00A0\u00A0",
            "13.2 ",
            "I. ",
            "A. ",
            "a) ",
            "(b) ",
            "(iv) ",
            "ii. ",
            "1.a ",
            "Chapter 3: ",
            "Annex II. ",
            "• ",
            "- ",
            "o\t",
            "BDS Output 1.1.1: ",
            "2024. ",
            "\n",
            "\n",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            "\f",
            "\u000B",
            "\t",
            "  ",
            "\u3000\u3000",
            "\u00A0",
            "\uFEFF",
            "\u0000",
            "\u202E",
            "\u2066",
            "\uD800",
            "\uFFFF",
            "\u200B",
            "\u2028",
            "\u0085",
            "…",
            "。",
            "，",
            "；",
            "：",
            ". ",
            ", ",
            "; ",
            ": ",
            ", and encourage ",
            "加强合作",
            "每两年召开会议",
            "鼓励各国参与合作",
            "发展目标",
            "水资源合作",
            "《计划（2023—2027）》",
            "“一带一路”",
            "The Members will share data",
            "install gauges",
            "Safe water",
            "and",
            "Support farmers",
            "explore establishing a fund",
            "目录",
            "Contents",
            "........ 12",
            "— 3 —",
            "Page 4 of 9",
            "12",
            "13",
            "责编:某人",
            "(新华社北京12月25日电)",
            "Preamble",
            "结语",
            "ກ",
            "ก",
            "ក",
            "Tăng cường hợp tác",
            "\uD83C\uDF0A",
            "é",
            "\u0301",
            "|",
            " | ",
            "(",
            "）",
            "\"",
            "Ⅳ、",
            "㈠",
            "１２．",
            "๓.๑ ",
            "0",
            "x");

    static LongStream seeds() {
        return Seeds.of(2_000);
    }

    static String text(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(80);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theTextIsRebuiltFromTheDraftAlsoAfterItWasWrittenAndRead(long seed) {
        String text = text(seed);
        PlanDraft draft = PlanDraft.of(text, DraftOptions.standard());
        assertThat(draft.text()).isEqualTo(withLineFeeds(text));
        for (Format format : List.of(Format.YAML, Format.JSON)) {
            String written = LmcWriter.create().toText(draft.plan(), format);
            ReadResult<Plan> read = LmcReader.create().read(DocumentSource.text(written, format));
            assertThat(read.faults()).isEmpty();
            assertThat(read.value()).contains(draft.plan());
            assertThat(PlanDraft.textOf(read.value().orElseThrow())).isEqualTo(withLineFeeds(text));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachQuoteIsInItsSectionAndNoRuleFindsAnError(long seed) {
        Plan plan = PlanDraft.of(text(seed), DraftOptions.standard()).plan();
        PlanIndex index = PlanIndex.of(plan);
        for (Clause clause : index.all(Clause.class)) {
            Section section = index.section(clause.section()).orElseThrow();
            assertThat(section.body().orElse("")).contains(clause.quote());
        }
        // Words that are also printed where they belong to no clause, such as a number, may be sought there.
        boolean isAmbiguous = index.all(Clause.class).stream()
                .anyMatch(clause -> isRepeated(
                        clause.quote(),
                        index.section(clause.section()).orElseThrow().body().orElse("")));
        assertThat(Validator.standard().validate(plan).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .filteredOn(finding -> !(isAmbiguous && finding.rule().equals(RuleId.of("LMC-V303"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameTextGivesTheSameDraft(long seed) {
        PlanDraft first = PlanDraft.of(text(seed), DraftOptions.standard());
        PlanDraft second = PlanDraft.of(text(seed), DraftOptions.standard());
        assertThat(second.plan()).isEqualTo(first.plan());
        assertThat(second.questions()).hasToString(first.questions().toString());
    }

    private static boolean isRepeated(String quote, String body) {
        return body.indexOf(quote) != body.lastIndexOf(quote);
    }

    static String withLineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
