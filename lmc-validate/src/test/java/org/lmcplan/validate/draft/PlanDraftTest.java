package org.lmcplan.validate.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.StatementKind;
import org.lmcplan.model.Term;
import org.lmcplan.model.problem.Message;

class PlanDraftTest {

    private static final String TEXT = "Plan of the Lakes 2024-2029\n\n1. Water\n  Install gauges. Fine weather.\n";

    private static PlanDraft draft(String text) {
        return PlanDraft.of(text, DraftOptions.standard());
    }

    @Test
    void anEmptyTextGivesAPlanWithoutSectionsAndSaysSo() {
        PlanDraft draft = draft("");
        assertThat(draft.plan().sections()).isEmpty();
        assertThat(draft.text()).isEmpty();
        assertThat(draft.questions()).extracting(DraftQuestion::toString).contains("line 1: The text is empty.");
        assertThat(draft("  \n\n\u200B\n").text()).isEqualTo("  \n\n\u200B\n");
    }

    @Test
    void oneLineIsATitleOrASentence() {
        assertThat(draft("Plan of the Lakes 2024-2029").plan().title()).isEqualTo("Plan of the Lakes 2024-2029");
        assertThat(draft("Plan of the Lakes 2024-2029").plan().sections()).isEmpty();
        Plan sentence = draft("Install twelve gauges.").plan();
        assertThat(sentence.commitments()).extracting(Commitment::quote).containsExactly("Install twelve gauges");
        assertThat(sentence.title()).isEqualTo("Title to be added");
        assertThat(draft("加强合作。").plan().title()).isEqualTo("标题待补");
    }

    @Test
    void lineEndsBecomeLineFeedsAndAllElseIsRestored() {
        String text = "\uFEFFPlan\r\n\r\n1. Water\rInstall\u0000 gauges.\fTrain \u202Estaff.\u000BEnd\uD800.\r\n";
        PlanDraft draft = draft(text);
        assertThat(draft.text()).isEqualTo(DraftLawsTest.withLineFeeds(text));
        assertThat(draft.questions())
                .extracting(DraftQuestion::toString)
                .contains("line 1: Characters that a plan may not contain were taken out: 6, first U+FEFF.");
    }

    @Test
    void whatIsNotDecidedIsMarked() {
        Plan plan = draft(TEXT).plan();
        Commitment commitment = plan.commitments().get(0);
        assertThat(commitment.force()).isEqualTo(Force.DELIVER);
        assertThat(commitment.extensions().find(PlanDraft.UNDECIDED))
                .map(ExtensionValue::toString)
                .contains("[\"marker\", \"force\", \"acts\"]");
        assertThat(plan.statements()).singleElement().satisfies(statement -> {
            assertThat(statement.quote()).isEqualTo("Fine weather");
            assertThat(statement.kind()).isEqualTo(StatementKind.OTHER);
        });
        assertThat(plan.extensions().find(PlanDraft.UNDECIDED))
                .map(ExtensionValue::toString)
                .contains("[\"language\", \"title\", \"term\", \"sources\"]");
    }

    @Test
    void whatTheOptionsSayIsNotAsked() {
        DraftOptions options = DraftOptions.standard()
                .withId(Slug.of("lakes"))
                .withTitle("Plan")
                .withLanguage(LanguageTag.of("en"))
                .withTerm(Term.of(2024, 2029))
                .withPublisher("Gazette")
                .withAddress(URI.create("https://lakes.example.org/plan"))
                .withPublished(PartialDate.of("2024-06"));
        PlanDraft draft = PlanDraft.of("1. Water\nInstall gauges.", options);
        assertThat(draft.plan().id()).isEqualTo(Slug.of("lakes"));
        assertThat(draft.plan().title()).isEqualTo("Plan");
        assertThat(draft.plan().term()).isEqualTo(Term.of(2024, 2029));
        assertThat(draft.plan().sources().get(0).publisher()).contains("Gazette");
        assertThat(draft.questions())
                .extracting(DraftQuestion::toString)
                .containsExactly("line 1: The text begins without a title.");
    }

    @Test
    void optionsAreChecked() {
        assertThatThrownBy(() -> DraftOptions.standard().withTitle(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("blank");
        assertThatThrownBy(() -> DraftOptions.standard().withAddress(URI.create("lakes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("address");
        assertThatThrownBy(() -> new DraftQuestion(0, DocumentPath.root(), Message.nothing(), Message.nothing()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDeadlineThatIsExactIsDraftedAsDueDate() {
        PlanDraft draft = draft("1. Water\nEstablish a centre by 2027.\nPublish a report no later than 31 May 2026.\n");
        assertThat(draft.plan().commitments())
                .extracting(one -> one.due().map(Object::toString).orElse(""))
                .containsExactly("2027", "2026-05-31");
        assertThat(draft.plan().commitments())
                .allSatisfy(one -> assertThat(one.extensions().toString()).contains("due"));
        assertThat(draft.questions())
                .noneMatch(one -> one.message(Locale.ENGLISH).contains("time limit"));
    }

    @Test
    void anyOtherDeadlineIsAsked() {
        PlanDraft draft = draft("""
                1. Water
                Establish a centre within two years.
                Publish a report before 2026.
                Publish a plan by 2025 and a map by 2026.
                Publish a map.
                Publish news within two years every month.
                """);
        assertThat(draft.plan().commitments())
                .hasSize(5)
                .allMatch(one -> one.due().isEmpty());
        assertThat(draft.questions())
                .extracting(one -> one.message(Locale.ENGLISH))
                .filteredOn(message -> message.contains("time limit"))
                .containsExactly(
                        "The words 'within two years' of 'Establish a centre within two years' set a time limit that was not coded.",
                        "The words 'before 2026' of 'Publish a report before 2026' set a time limit that was not coded.",
                        "The words 'by 2025' of 'Publish a plan by 2025 and a map by 2026' set a time limit that was not coded.");
    }

    @Test
    void whatMayBeDoneIsAskedAndNotPromised() {
        PlanDraft draft = draft("1. Water\nThe members may set up a fund.\n");
        assertThat(draft.plan().commitments()).isEmpty();
        assertThat(draft.questions())
                .extracting(one -> one.message(Locale.ENGLISH))
                .contains("'may' in 'The members may set up a fund' leaves open whether it is promised.");
    }

    @Test
    void questionsAreAskedInTwoLanguages() {
        DraftQuestion question = draft(TEXT).questions().stream()
                .filter(one -> one.line() == 4)
                .findFirst()
                .orElseThrow();
        assertThat(question.message(Locale.ENGLISH))
                .isEqualTo("The program knows no verb in 'Fine weather' that promises something.");
        assertThat(question.message(Locale.CHINESE)).isEqualTo("“Fine weather”中没有本程序所知的表示承诺的动词。");
        assertThat(question.hint(Locale.ENGLISH)).startsWith("code it");
        assertThat(question.hint(Locale.CHINESE)).startsWith("请编码");
        assertThat(question.path()).isEqualTo(DocumentPath.of("/statements/0"));
        assertThat(draft(TEXT))
                .hasToString("PlanDraft{" + draft(TEXT).plan().summary() + ", "
                        + draft(TEXT).questions().size() + " questions}");
    }

    @Test
    void aChangedBodyOrLayoutGivesAnotherText() {
        Plan plan = draft(TEXT).plan();
        assertThat(PlanDraft.textOf(plan)).isEqualTo(TEXT);
        Section section =
                plan.sections().get(0).toBuilder().body("Install gates.").build();
        assertThat(PlanDraft.textOf(
                        plan.toBuilder().sections(java.util.List.of(section)).build()))
                .isNotEqualTo(TEXT);
        assertThat(PlanDraft.textOf(
                        plan.toBuilder().extensions(Extensions.none()).build()))
                .isEqualTo("Plan of the Lakes 2024-2029\n1 Water\nInstall gauges. Fine weather.");
    }

    @Test
    void aSectionThatWasAddedIsPrintedWithoutALayout() {
        Plan plan = draft("计划（2024—2029）\n一、水\n加强合作。").plan();
        Plan longer = plan.toBuilder()
                .addSection(Section.builder()
                        .number(SectionNumber.of("2"))
                        .title("结语")
                        .build())
                .build();
        assertThat(PlanDraft.textOf(longer)).isEqualTo("计划（2024—2029）\n一、水\n加强合作。\n二、 结语");
        assertThat(PlanDraft.textOf(
                        longer.toBuilder().extensions(Extensions.none()).build()))
                .isEqualTo("计划（2024—2029）\n一、 水\n加强合作。\n二、 结语");
    }

    @Test
    void aLayoutThatWasDamagedByHandIsReadAsFarAsItGoes() {
        Map<String, ExtensionValue> fields = new TreeMap<>();
        fields.put("1", new ExtensionValue.Items(java.util.List.of(ExtensionValue.of(true))));
        fields.put("title", ExtensionValue.of("x"));
        fields.put("end", ExtensionValue.of(3));
        fields.put(
                "characters",
                new ExtensionValue.Items(java.util.List.of(
                        ExtensionValue.of("x"),
                        ExtensionValue.of("0:zz"),
                        ExtensionValue.of("0:ffffff"),
                        ExtensionValue.of("99:c"))));
        Plan plan = draft(TEXT).plan().toBuilder()
                .extensions(Extensions.none().with("x-draft-layout", new ExtensionValue.Fields(new TreeMap<>(fields))))
                .build();
        assertThat(PlanDraft.textOf(plan)).startsWith("Plan of the Lakes 2024-2029\n1 Water\nInstall gauges.");
    }

    @ParameterizedTest
    @CsvSource({
        "加强合作，推进建设。, zh",
        "鼓勵參與，開展合作，舉辦論壇。, zh-Hant",
        "The members of the council and the public, en",
        "Les membres du conseil et des pays, fr",
        "Los miembros del consejo y las partes, es",
        "Der Rat und die Mitglieder, de",
        "Os membros e dos conselhos uma vez, pt",
        "Rencana dan kerja yang untuk dengan, id",
        "Tăng cường hợp tác giữa các nước, vi",
        "แผนปฏิบัติการ, th",
        "ແຜນການ, lo",
        "ផែនការ, km",
        "အစီအစဉ်, my",
        "План действий, ru",
        "すいどうのけいかく, ja",
        "12345, en"
    })
    void theLanguageIsGuessedByScriptAndWords(String text, String language) {
        assertThat(draft(text).plan().language()).isEqualTo(LanguageTag.of(language));
    }

    @Test
    void aLanguageWithoutVerbsHasOnlyStatements() {
        PlanDraft draft = draft("แผน 2024-2029\n\n1. น้ำ\nความร่วมมือ។ ข้อมูล។");
        assertThat(draft.plan().commitments()).isEmpty();
        assertThat(draft.plan().statements()).hasSize(2);
        assertThat(draft.questions())
                .extracting(DraftQuestion::toString)
                .anyMatch(one -> one.contains("knows no verbs"));
    }

    @Test
    void moreCommitmentsThanASectionCanCountBecomeStatements() {
        Plan plan = draft("1. Water\n" + "Install gauges.\n".repeat(10_050)).plan();
        assertThat(plan.commitments()).hasSize(9_999);
        assertThat(plan.statements()).hasSize(51);
    }

    @Test
    void headingsThatAreTooDeepStayInTheText() {
        StringBuilder text = new StringBuilder();
        String number = "1";
        for (int i = 0; i < 8; i++) {
            text.append(number).append(i == 0 ? "." : "").append(" Water\nInstall gauges.\n");
            number += ".1";
        }
        text.append("(1) Gauges\nTrain staff.\nHold a forum.\n");
        PlanDraft draft = draft(text.toString());
        assertThat(draft.plan().sections()).hasSize(8);
        assertThat(draft.questions())
                .extracting(DraftQuestion::toString)
                .anyMatch(one -> one.contains("deeper than sections"));
        assertThat(draft.text()).isEqualTo(text.toString());
    }
}
