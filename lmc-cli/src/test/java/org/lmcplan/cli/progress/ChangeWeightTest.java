package org.lmcplan.cli.progress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.Plan;
import org.lmcplan.model.diff.PlanDiff;

class ChangeWeightTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "force: deliver        | force: advance",
                "force: deliver        | force: urge",
                "years: 1              | years: 3",
                "lifecycle: exists     | lifecycle: under-discussion",
                "targets: [annual-meeting] | targets: [water-strategy]"
            })
    void whatPromisesLessIsSoftenedAndItsOppositeIsNot(String firm, String soft) throws IOException {
        Plan older = plan("", "");
        Plan newer = plan(firm.strip(), soft.strip());
        assertThat(ChangeWeight.SOFTENED.count(PlanDiff.between(older, newer))).isEqualTo(1);
        if (!firm.startsWith("targets")) {
            assertThat(ChangeWeight.SOFTENED.count(PlanDiff.between(newer, older)))
                    .isZero();
        }
        assertThat(ChangeWeight.ANY.count(PlanDiff.between(older, newer))).isPositive();
        assertThat(ChangeWeight.NONE.count(PlanDiff.between(older, newer))).isZero();
        assertThat(ChangeWeight.REMOVED.count(PlanDiff.between(older, newer))).isZero();
    }

    @Test
    void aRemovedCommitmentIsSoftenedAndRemoved() throws IOException {
        Plan older = plan("", "");
        Plan newer =
                older.toBuilder().commitments(older.commitments().subList(0, 2)).build();
        PlanDiff diff = PlanDiff.between(older, newer);
        assertThat(ChangeWeight.SOFTENED.count(diff)).isEqualTo(1);
        assertThat(ChangeWeight.REMOVED.count(diff)).isEqualTo(1);
    }

    @Test
    void marksOfHtmlAndMarkdownInAPlanStayText() throws IOException {
        PlanDiff diff = PlanDiff.between(plan("", ""), plan("title: Purpose", "title: \"<b>*x* & \\\"y\\\" [z]\""));
        ChangeList list = ChangeList.of(diff, Locale.ENGLISH);
        assertThat(list.html()).contains("&lt;b&gt;*x* &amp;").doesNotContain("<b>");
        assertThat(list.markdown()).contains("\\<b\\>\\*x\\* &amp;").contains("\\[z\\]");
        assertThat(ChangeList.of(diff, Locale.CHINESE).html()).contains("<html lang=\"zh\">");
        assertThat(list.text(OptionalInt.of(40)).lines()).allMatch(line -> line.length() <= 40);
    }

    private static Plan plan(String words, String others) throws IOException {
        try (InputStream in = BundledPlan.class.getResourceAsStream("/META-INF/lmc/examples/plan.yaml")) {
            String text = new String(in.readAllBytes(), UTF_8);
            assertThat(text).contains(words);
            int at = text.indexOf(words);
            String changed = text.substring(0, at) + others + text.substring(at + words.length());
            return LmcReader.create()
                    .read(DocumentSource.text(changed, Format.YAML))
                    .orThrow();
        }
    }
}
