package org.lmcplan.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lmcplan.model.DocumentPath;

class ProblemReportTest {

    private record Sample(String code, Severity severity) implements Problem {

        @Override
        public DocumentPath path() {
            return DocumentPath.of("/commitments/3");
        }

        @Override
        public Optional<Location> location() {
            return Optional.empty();
        }

        @Override
        public String message(Locale locale) {
            return "Wrong.";
        }

        @Override
        public String hint(Locale locale) {
            return "";
        }

        @Override
        public SortedMap<String, String> properties() {
            return new TreeMap<>();
        }

        @Override
        public String toString() {
            return code;
        }
    }

    private static final Problem ERROR = new Sample("A-1", Severity.ERROR);
    private static final Problem WARNING = new Sample("A-2", Severity.WARNING);
    private static final Problem NOTE = new Sample("A-3", Severity.NOTE);

    @Test
    void aReportCountsItsProblemsBySeverity() {
        ProblemReport report = ProblemReport.of(List.of(WARNING, ERROR, WARNING));

        assertThat(report.problems()).isEqualTo(List.of(WARNING, ERROR, WARNING));
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.count(Severity.WARNING)).isEqualTo(2);
        assertThat(report.count(Severity.NOTE)).isZero();
    }

    @Test
    void aReportHasErrorsIfAProblemIsOneOrIsNotListed() {
        assertThat(ProblemReport.of(List.of(WARNING, ERROR)).hasErrors()).isTrue();
        assertThat(ProblemReport.of(List.of(WARNING, NOTE)).hasErrors()).isFalse();
        assertThat(ProblemReport.of(List.of(), 1).hasErrors()).isTrue();
        assertThat(ProblemReport.of(List.of()).hasErrors()).isFalse();
    }

    @Test
    void aNumberOfProblemsIsNotNegative() {
        assertThatThrownBy(() -> ProblemReport.of(List.of(ERROR), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void reportsAreJoinedInTheirOrder() {
        ProblemReport faults = ProblemReport.of(List.of(ERROR), 2);
        ProblemReport findings = ProblemReport.of(List.of(NOTE));
        ProblemReport others = ProblemReport.of(List.of(WARNING), 1);

        ProblemReport all = faults.and(findings).and(others);

        assertThat(all.problems()).isEqualTo(List.of(ERROR, NOTE, WARNING));
        assertThat(all.unreported()).isEqualTo(3);
        assertThat(all.reports()).containsExactly(faults, findings, others);
        assertThat(all).isEqualTo(ProblemReport.joining(List.of(faults, findings.and(others))));
    }

    @Test
    void aReportOfItsOwnConsistsOfItself() {
        ProblemReport report = ProblemReport.of(List.of(ERROR));

        assertThat(report.reports()).containsExactly(report);
        assertThat(report.unreported()).isZero();
        assertThat(((ProblemReport) () -> List.of(ERROR)).unreported()).isZero();
    }

    @Test
    void aReportPrintsAProblemOnEachLineAndHowManyMoreThereAre() {
        ProblemReport report = ProblemReport.of(List.of(ERROR, NOTE), 4);
        ProblemReport onlyMore = ProblemReport.of(List.of(), 2);

        assertThat(report).hasToString("A-1\nA-3\nand 4 more");
        assertThat(report.and(ProblemReport.of(List.of())).and(onlyMore))
                .hasToString("A-1\nA-3\nand 4 more\nand 2 more");
    }

    @Test
    void aProblemIsOfAKindThatIsKnownByItsCodeAtLeast() {
        ProblemKind kind = ERROR.kind();

        assertThat(kind.code()).isEqualTo("A-1");
        assertThat(kind.severity()).isEqualTo(Severity.ERROR);
        assertThat(kind.summary(Locale.ENGLISH)).isEmpty();
        assertThat(kind.explanation(Locale.CHINESE)).isEmpty();
        assertThat(kind.page()).isEmpty();
    }

    @Test
    void aProblemNeedNotBeAboutAnElementOrRelatedToOthers() {
        assertThat(ERROR.subject()).isEmpty();
        assertThat(ERROR.related()).isEmpty();
    }

    @Test
    void aNegativeNumberOfUnlistedProblemsIsRefused() {
        assertThatThrownBy(() -> ProblemReport.of(List.of(ERROR), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a number of problems cannot be negative, as -1 is");
    }
}
