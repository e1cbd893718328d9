package org.lmcplan.validate.format;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.Coded;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.RegisterPart;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.ReaderLanguage;
import org.lmcplan.model.text.SafeText;
import org.lmcplan.validate.rule.Report;
import org.lmcplan.validate.rule.RuleOutcome.Status;
import org.lmcplan.validate.rule.SuppressedFinding;

/** The words of reports that do not come from rules, in the language of one report. */
record ReportWords(Locale locale) {

    boolean isChinese() {
        return ReaderLanguage.isChinese(locale);
    }

    /** Returns one of two texts, by the language of the report. */
    String of(String english, String chinese) {
        return isChinese() ? chinese : english;
    }

    /** The words for a severity, the outcome of a rule and so on. */
    String term(Coded term) {
        return term.label(locale);
    }

    String meaning(Severity severity) {
        return switch (severity) {
            case ERROR -> of("must be fixed before anyone relies on this document", "修复之前不可依据该文档");
            case WARNING -> of("should be fixed or explained", "应当修复或说明");
            case NOTE -> of("advice", "建议");
        };
    }

    /** The word for an entry of the list under this key of a plan or register, capitalised; empty for any other key. */
    String kind(String key) {
        return Stream.<DocumentPart[]>of(PlanPart.values(), RegisterPart.values())
                .flatMap(Stream::of)
                .filter(part -> part.key().equals(key) && part != PlanPart.PLAN)
                .map(part -> capitalised(part.label(locale)))
                .findFirst()
                .orElse("");
    }

    /** {@code 1 error}, {@code 3 errors}. */
    String count(int number, Severity severity) {
        return number + of(" ", " 项") + counted(number, severity);
    }

    /** {@code error} or {@code errors}, by the number. */
    String counted(int number, Severity severity) {
        return term(severity) + of(number == 1 ? "" : "s", "");
    }

    /** {@code 1 finding}, {@code 3 findings}; {@code problems} if there are faults of form among them. */
    String problems(ReportView view, int number) {
        return view.hasOnlyFindings()
                ? number + of(number == 1 ? " finding" : " findings", " 项发现")
                : number + of(number == 1 ? " problem" : " problems", " 项问题");
    }

    String problemsHeading(ReportView view) {
        return view.hasOnlyFindings() ? of("Findings", "发现") : of("Problems", "问题");
    }

    String rulesHeading(ReportView view) {
        return view.hasOnlyFindings() ? of("Rules", "规则") : of("Rules and kinds of faults", "规则与错误种类");
    }

    /** {@code 4 more are not listed}; empty if all problems are listed. */
    Optional<String> unreported(ReportView view) {
        int more = view.problems().unreported();
        return more == 0 ? Optional.empty() : Optional.of(of(more + " more not listed", "另有 " + more + " 项未列出"));
    }

    /** {@code 3 errors, 1 warning, 0 notes; 2 suppressed}. */
    String counts(ReportView view) {
        StringBuilder counts = new StringBuilder();
        for (Severity severity : Severity.values()) {
            counts.append(counts.isEmpty() ? "" : of(", ", "，")).append(count(view.count(severity), severity));
        }
        int suppressed = view.suppressed().size();
        if (suppressed > 0) {
            counts.append(of("; " + suppressed + " suppressed", "；已抑制 " + suppressed + " 项"));
        }
        unreported(view).ifPresent(more -> counts.append(of("; ", "；")).append(more));
        return counts.toString();
    }

    /** {@code Rules: 7 passed, 2 breached, 0 failed, 1 skipped}. */
    String ruleCounts(ReportView view) {
        if (view.reports().isEmpty()) {
            return of("No rules were run", "未运行任何规则");
        }
        StringBuilder counts = new StringBuilder(of("Rules: ", "规则："));
        for (Status status : Status.values()) {
            counts.append(status == Status.PASSED ? "" : of(", ", "，"))
                    .append(view.count(status))
                    .append(of(" ", " 条"))
                    .append(term(status));
        }
        return counts.toString();
    }

    /** The date that rules about time were checked against. */
    String asOf(Report report) {
        return report.asOf()
                .map(date -> of("checked as of " + date, "检查基准日 " + date))
                .orElse(of("checked without a date", "未指定检查基准日"));
    }

    /** Why a finding was left out: {@code suppressed until 2026-12-31: the ministry was asked}. */
    String suppression(SuppressedFinding suppressed) {
        String until = suppressed
                .expires()
                .map(day -> of(" until " + day, "（截至 " + day + "）"))
                .orElse("");
        return term(suppressed.ground()) + until + of(": ", "：") + SafeText.line(suppressed.reason());
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
