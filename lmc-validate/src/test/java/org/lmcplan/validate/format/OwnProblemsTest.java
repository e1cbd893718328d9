package org.lmcplan.validate.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.query.Query;
import org.lmcplan.model.query.QueryProblem;

/** Problems that neither a reader nor a rule found are reported, however they describe their kinds. */
class OwnProblemsTest {

    private record OwnProblem(String code, ProblemKind kind) implements Problem {

        static OwnProblem of(String code, String codeOfKind) {
            return new OwnProblem(code, ProblemKind.of(codeOfKind, Severity.NOTE));
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public DocumentPath path() {
            return DocumentPath.root();
        }

        @Override
        public Optional<Location> location() {
            return Optional.empty();
        }

        @Override
        public String message(Locale locale) {
            return "The budget is missing.";
        }

        @Override
        public String hint(Locale locale) {
            return "";
        }

        @Override
        public SortedMap<String, String> properties() {
            return new TreeMap<>();
        }
    }

    private static final ProblemReport REPORT = ProblemReport.of(List.of(
            OwnProblem.of("ACME-1", "ACME-1"),
            OwnProblem.of("ACME-2", "ACME"),
            OwnProblem.of("ACME\u0007", "ACME\u0007")));

    @ParameterizedTest
    @EnumSource
    void everyFormatListsThem(ReportFormat format) {
        String written = format.write(REPORT, ReportOptions.in(Locale.ENGLISH));
        assertThat(written).contains("ACME-1", "ACME-2", "The budget is missing.");
    }

    @Test
    void sarifDescribesEachByItsOwnCode() {
        String sarif = ReportFormat.SARIF.write(REPORT, ReportOptions.in(Locale.ENGLISH));
        assertThat(SarifReportTest.SCHEMA.validate(sarif, InputFormat.JSON)).isEmpty();
        assertThat(sarif).contains("\"id\": \"ACME-2\"").doesNotContain("\"id\": \"ACME\"");
    }

    @Test
    void problemsOfQueriesAreDescribedWithTheirPage() {
        List<QueryProblem> problems = Query.parse("forse = urge").problems(Commitment.class);
        String sarif = ReportFormat.SARIF.write(ProblemReport.of(problems), ReportOptions.in(Locale.ENGLISH));
        assertThat(sarif)
                .contains("\"The parts do not have this property.\"")
                .contains("META-INF/docs/queries.md\"")
                .contains("\"family\": \"Queries\"");
    }
}
