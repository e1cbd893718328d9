package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.SampleReports;
import org.lmcplan.validate.Seeds;
import org.lmcplan.validate.document.ConfigurationFault;
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleDefinition;

/** Text from plans, rules and callers cannot inject anything into a report. */
class InertTextTest {

    @ParameterizedTest
    @EnumSource
    void noReportContainsAHiddenCharacter(ReportFormat format) {
        for (Locale locale : SampleOptions.LOCALES) {
            for (String text : SampleOptions.HOSTILE) {
                String written = format.write(SampleReports.of(text), SampleOptions.hostile(locale, text));
                assertThat(written.codePoints()
                                .filter(codePoint -> codePoint != '\n' && SafeText.isHidden(codePoint))
                                .filter(codePoint -> format != ReportFormat.HTML || codePoint != 0x200B)
                                .mapToObj(Integer::toHexString))
                        .as(text)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noTextOfADocumentBecomesACommand(ReportFormat format) {
        for (Locale locale : SampleOptions.LOCALES) {
            for (String text : texts()) {
                assertOnlyOwnCommands(
                        format, format.write(SampleReports.of(text), SampleOptions.hostile(locale, text)), text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noNameTitleOrQuoteOfThePlanBecomesACommand(ReportFormat format) {
        Plan plan = BundledPlan.LMC_2023_2027.load();
        for (String text : List.of("##[error]a", " ::error::a", "#\u034F#[error]a", "##vso[a]\n::error::a\nb")) {
            Plan hostile = plan.toBuilder()
                    .names(named(text))
                    .sections(List.of(
                            plan.sections().get(0).toBuilder().title(text).build()))
                    .mechanisms(List.of(plan.mechanisms().get(0).toBuilder()
                            .names(named(text))
                            .build()))
                    .commitments(List.of(
                            plan.commitments().get(0).toBuilder().quote(text).build()))
                    .build();
            Report report = SampleReports.full()
                    .withFindings(List.of(
                            SampleReports.about(
                                    hostile.sections().get(0).number().toString(), "/sections/0"),
                            SampleReports.about(hostile.mechanisms().get(0).id().value(), "/mechanisms/0"),
                            SampleReports.about(
                                    hostile.commitments().get(0).id().value(), "/commitments/0")));
            for (Locale locale : SampleOptions.LOCALES) {
                String written =
                        format.write(report, SampleOptions.options(locale).withPlan(hostile));
                assertOnlyOwnCommands(format, written, text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noNameOrPathOfAConfigurationBecomesACommand(ReportFormat format) {
        for (String text : SampleOptions.HOSTILE) {
            Finding finding = Finding.of(
                            RuleDefinition.of("LMC-C101", Severity.WARNING),
                            text,
                            DocumentPath.root().child("suppressions").child(text),
                            Complaint.of("Look here.", "请看此处。"),
                            Map.of())
                    .withLocation(Optional.of(Location.of(text, 3, 5)));
            Report report = SampleReports.full().withFindings(List.of(finding));
            assertOnlyOwnCommands(format, format.write(report, ReportOptions.in(Locale.ENGLISH)), text);
        }
    }

    /** The reason for which a rule is off, as a configuration gives it. */
    @Test
    void aReasonForSkippingARuleBecomesNoCommand() {
        String written =
                ReportFormat.GITHUB.write(SampleReports.of("##[error]not ours"), SampleOptions.options(Locale.ENGLISH));
        assertThat(written).contains("\nLMC-V301 skipped 1: #\\u{23}[error]not ours\n");
    }

    @Test
    void noPrintedFindingOutcomeOrFaultIsACommand() {
        for (String text : texts()) {
            Report report = SampleReports.of(text);
            String printed =
                    report + "\n" + report.suppressed() + "\n" + report.rules().get(0) + "\n"
                            + new ConfigurationFault(
                                    ConfigurationFaultKind.UNKNOWN_PROFILE,
                                    DocumentPath.root().child(text),
                                    Map.of("profile", text),
                                    Message.excerpt(text));
            assertThat(LogGrammar.commands(printed)).as(text).isEmpty();
        }
    }

    private static void assertOnlyOwnCommands(ReportFormat format, String written, String text) {
        String ours = format == ReportFormat.GITHUB
                ? "::(error|warning|notice) (file=[^,:]*,([a-zA-Z]+=\\d+,)*)?title=[^,:]*::.*"
                        + "|::group::(Catalogue|规则目录) .*|::endgroup::"
                : "none";
        assertThat(LogGrammar.commands(written)).as(format + " " + text).allMatch(command -> command.matches(ours));
    }

    private static Names named(String text) {
        Name name = Name.builder()
                .text(text)
                .status(NameStatus.UNOFFICIAL)
                .basis(NameBasis.TRANSLATED)
                .build();
        return Names.of(Map.of(LanguageTag.ENGLISH, name, LanguageTag.CHINESE, name));
    }

    /** The hostile texts, and texts put together from their pieces. */
    private static List<String> texts() {
        List<String> pieces = List.of(
                "##[",
                "#",
                "[error]",
                "]",
                "::",
                ":",
                "error",
                "error::x",
                "add-mask::",
                "##vso[",
                "##teamcity[",
                " ",
                "\n",
                "\r",
                "\r\n",
                "\t",
                "\u2028",
                "\u2029",
                "\u0085",
                "\u000B",
                "\u001B[0K",
                "\u009B",
                "\u200D",
                "\u034F",
                "\uFE0F",
                "\u00A0",
                "\u3000",
                "\u115F",
                "\u00AD",
                "section_start:1:a",
                "section_",
                "end:1:a",
                "%0A",
                "%",
                "合作",
                "a",
                "\\",
                "{quote}",
                "-",
                "|");
        List<String> texts = new ArrayList<>(SampleOptions.HOSTILE);
        Random random = new Random(20231225);
        for (int i = 0; i < Seeds.share(500); i++) {
            StringBuilder text = new StringBuilder();
            for (int parts = 1 + random.nextInt(6); parts > 0; parts--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            if (!text.toString().isBlank()) {
                texts.add(text.toString());
            }
        }
        return texts;
    }

    @Test
    void percentSignsInWorkflowCommandsAreEscaped() {
        assertThat(ReportFormat.GITHUB.write(
                        SampleReports.of("100%, 1:2"), SampleOptions.hostile(Locale.ENGLISH, "100%, 1:2")))
                .contains("file=100%25%2C 1%3A2,", "::100%25, 1:2");
    }

    @Test
    void noTextChangesTheStructureOfMarkdown() {
        List<String> structure = structure("plain");
        assertThat(structure).contains("Heading", "BulletList", "TableBlock").doesNotContain("HtmlBlock", "Link");
        for (String text : texts()) {
            assertThat(structure(text)).as(text).isEqualTo(structure);
        }
    }

    private static List<String> structure(String text) {
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        List<String> kinds = new ArrayList<>();
        collect(
                parser.parse(ReportFormat.MARKDOWN.write(
                        SampleReports.of(text), SampleOptions.hostile(Locale.ENGLISH, text))),
                kinds);
        return kinds;
    }

    /** The kinds of nodes in the order of the document, without texts and the comments that separate them. */
    private static void collect(Node node, List<String> kinds) {
        boolean isText = node instanceof Text
                || (node instanceof HtmlInline html && html.getLiteral().equals("<!-- -->"));
        if (!isText) {
            kinds.add(node.getClass().getSimpleName());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, kinds);
        }
    }

    @Test
    void everyLineOfTextIsAFindingARuleOrTheSummary() {
        for (String text : SampleOptions.HOSTILE) {
            assertThat(ReportFormat.TEXT
                            .write(SampleReports.of(text), SampleOptions.hostile(Locale.ENGLISH, text))
                            .lines())
                    .as(text)
                    .hasSize(7);
        }
    }
}
