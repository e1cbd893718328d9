package org.lmcplan.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.problem.SuppressionGround;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleOutcome;
import org.lmcplan.validate.rule.RuleOutcome.Status;
import org.lmcplan.validate.rule.SuppressedFinding;

/** Hand-made reports for tests of report formats. */
public final class SampleReports {

    private static final String DIGEST = "5e".repeat(32);

    private static final RuleDefinition IDS = RuleDefinition.of("LMC-V101", Severity.ERROR)
            .requires("No two elements have the same id.", "任何两个要素的标识不得相同。")
            .because("A reference would reach the wrong one.", "否则引用会指向错误的要素。")
            .notSuppressible();
    private static final RuleDefinition QUOTES = RuleDefinition.of("LMC-V301", Severity.ERROR)
            .requires("Every quote stands in the section it cites.", "每处引文都须见于其所引章节。")
            .because("A quote is the proof of what was read.", "引文是解读的依据。");
    private static final RuleDefinition NAMES = RuleDefinition.of("LMC-V407", Severity.WARNING)
            .requires("Every element has an English name.", "每个要素都须有英文名称。")
            .because("The plan is read in six countries.", "该计划由六国阅读。");
    private static final RuleDefinition PAST =
            RuleDefinition.of("LMC-V706", Severity.WARNING).requires("A plan was adopted in the past.", "计划的通过日期须在过去。");
    private static final RuleDefinition AREAS =
            RuleDefinition.of("LMC-V901", Severity.NOTE).requires("Every area has a commitment.", "每个领域都须有承诺。");
    private static final RuleDefinition OURS = RuleDefinition.of("MRC-7", Severity.WARNING);

    private static final Complaint MISSING = Complaint.of(
                    "The words '{quote}' do not stand in section {section}.", "章节 {section} 中没有“{quote}”这些文字。")
            .hint("copy them from the section", "请从该章节照抄");

    private SampleReports() {}

    /** A report with all severities and statuses, a failure of a rule, suppressed findings. */
    public static Report full() {
        Finding quote =
                finding(QUOTES, "4.1-2", "/commitments/1/quote", MISSING, Map.of("quote", "加强合作", "section", "4.1"));
        Finding again = finding(
                QUOTES, "4.1-2", "/commitments/1/readFrom/0", MISSING, Map.of("quote", "加强合作", "section", "4.1"));
        Finding id = new Finding(
                IDS.id(),
                Severity.ERROR,
                false,
                "lmc-center",
                DocumentPath.of("/mechanisms/1/id"),
                Complaint.of("Another element has the id '{id}' too.", "另有要素也使用标识“{id}”。")
                        .hint("give each its own id", "请为每个要素指定各自的标识"),
                List.of(DocumentPath.of("/mechanisms/0/id"), DocumentPath.of("/nowhere")),
                new TreeMap<>(Map.of("id", "lmc-center")));
        Finding area =
                finding(AREAS, "lmc-2023-2027", "", Complaint.of("No area has a commitment.", "没有任何领域有承诺。"), Map.of());
        Finding failure = new Finding(
                OURS.id(),
                Severity.ERROR,
                true,
                "4.2",
                DocumentPath.of("/sections/3"),
                Complaint.of("The rule MRC-7 failed here.", "规则 MRC-7 在此处运行失败。")
                        .hint("report this as a defect of the rule", "请作为规则的缺陷报告"),
                List.of(),
                new TreeMap<>(Map.of("failure", "out of luck")));
        Finding name = finding(
                NAMES,
                "water-forum",
                "/mechanisms/2/names",
                Complaint.of("There is no English name.", "缺少英文名称。").hint("add one", "请补充"),
                Map.of());
        Finding known = finding(
                NAMES,
                "4.1-3",
                "/commitments/2/gloss",
                Complaint.of("There is no English gloss.", "缺少英文释义。"),
                Map.of());
        return new Report(
                Slug.of("lmc-2023-2027"),
                "7",
                DIGEST,
                Optional.of(LocalDate.of(2026, 3, 1)),
                List.of(
                        outcome(IDS, Status.BREACHED, 1, 0),
                        outcome(QUOTES, Status.BREACHED, 2, 0),
                        outcome(NAMES, Status.PASSED, 0, 0),
                        new RuleOutcome(
                                PAST,
                                Severity.ERROR,
                                Status.SKIPPED,
                                0,
                                0,
                                Optional.of(Message.of("not ours to judge", "不由我方判断"))),
                        outcome(AREAS, Status.BREACHED, 1, 0),
                        outcome(OURS, Status.FAILED, 0, 1)),
                List.of(quote, again, id, area, failure),
                List.of(
                        new SuppressedFinding(
                                name,
                                SuppressionGround.SUPPRESSION,
                                "the ministry was asked",
                                Optional.of(LocalDate.of(2026, 12, 31))),
                        new SuppressedFinding(
                                known, SuppressionGround.BASELINE, "known at the start", Optional.empty())));
    }

    /** A report without findings. */
    public static Report clean() {
        return new Report(
                Slug.of("lmc-2023-2027"),
                "7",
                DIGEST,
                Optional.empty(),
                List.of(outcome(IDS, Status.PASSED, 0, 0)),
                List.of());
    }

    /** A report with only a note, of a rule that it does not list. */
    public static Report advice() {
        Report clean = clean();
        return new Report(
                clean.plan(),
                clean.catalogueVersion(),
                clean.catalogueDigest(),
                clean.asOf(),
                clean.rules(),
                List.of(finding(AREAS, "lmc-2023-2027", "/x-note", Complaint.of("Look here.", "请看此处。"), Map.of())));
    }

    /** A report with the same text in all places: texts of rules, properties, reasons and paths. */
    public static Report of(String text) {
        RuleDefinition rule = RuleDefinition.of("LMC-V301", Severity.WARNING)
                .requires(text, text)
                .because(text, text);
        String pattern = text.replace("{", "(").replace("}", ")");
        Finding finding = new Finding(
                rule.id(),
                Severity.WARNING,
                false,
                text,
                DocumentPath.root().child("commitments").child(0).child(text),
                Complaint.of(pattern + "{quote}", pattern + "{quote}").hint(pattern, pattern),
                List.of(DocumentPath.root().child(text)),
                new TreeMap<>(Map.of("quote", text, "a" + text, text)));
        return new Report(
                Slug.of("lmc-2023-2027"),
                text,
                text,
                Optional.empty(),
                List.of(new RuleOutcome(
                        rule, Severity.WARNING, Status.SKIPPED, 1, 0, Optional.of(Message.verbatim(text)))),
                Stream.of(finding, finding).toList(),
                List.of(new SuppressedFinding(finding, SuppressionGround.SUPPRESSION, text, Optional.empty())));
    }

    /** A finding about a part of a plan, without properties. */
    public static Finding about(String subject, String path) {
        return finding(AREAS, subject, path, Complaint.of("Look here.", "请看此处。"), Map.of());
    }

    private static RuleOutcome outcome(RuleDefinition rule, Status status, int findings, int failures) {
        return new RuleOutcome(rule, rule.severity(), status, findings, failures, Optional.empty());
    }

    private static Finding finding(
            RuleDefinition rule, String subject, String path, Complaint complaint, Map<String, String> properties) {
        return Finding.of(rule, subject, DocumentPath.of(path), complaint, properties);
    }
}
