package com.example.problems;

import java.util.List;
import java.util.Locale;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.DocumentException;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.format.ReportFormat;
import org.lmcplan.validate.format.ReportOptions;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.Finding;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleScope;

/** Shows everything that is wrong with a document, whatever it is. */
public final class Problems {

    /** A rule of an author who writes one language. */
    static final class QuotesAreShort implements Rule<Commitment> {

        private static final Complaint LONG =
                Complaint.of("The quote of {id} has {length} characters.").hint("split the commitment");

        @Override
        public RuleDefinition definition() {
            return RuleDefinition.of("EXAMPLE-1", Severity.NOTE).requires("Quotes have at most 30 characters.");
        }

        @Override
        public RuleScope<Commitment> scope() {
            return RuleScope.each(Commitment.class);
        }

        @Override
        public void check(Commitment commitment, RuleContext context) {
            int length = commitment.quote().length();
            if (length > 30) {
                context.report(LONG)
                        .at("quote")
                        .with("id", commitment.id())
                        .with("length", length);
            }
        }
    }

    private Problems() {}

    public static void main(String[] args) {
        Validator validator =
                Validator.of(Validator.standard().catalogue().plus("1", List.of(new QuotesAreShort())));
        String yaml = LmcWriter.create().toText(BundledPlan.LMC_2023_2027.load(), Format.YAML);
        String faulty = yaml.replaceFirst("( +)marker: 深化\n", "$1marke: 深化\n");

        System.out.println("-- a misspelt key");
        ReadResult<Plan> read =
                LmcReader.create().withSourceMap().read(DocumentSource.text(faulty, Format.YAML).named("plan.yaml"));
        ProblemReport problems = read.check(validator::validate);
        for (Problem problem : problems.problems()) {
            if (problem.severity() == Severity.ERROR || problem.code().startsWith("EXAMPLE")) {
                System.out.println(problem.code() + " " + problem.severity().code() + " " + problem.path());
            }
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            System.out.println(problems.problems().get(0).sentence(locale));
        }
        PartialValue<Plan> rest = read.partial().orElseThrow();
        System.out.println(rest + ", " + rest.value().commitments().size() + " commitments left");
        System.out.println(read.value().isPresent() + " " + problems.hasErrors() + " " + problems.count(Severity.ERROR));

        System.out.println("-- in each format");
        ReportOptions options = ReportOptions.in(Locale.ENGLISH).withLocator(read.sourceMap()::locateNearest);
        for (ReportFormat format : ReportFormat.values()) {
            String text = format.write(problems, options);
            System.out.println(format + " " + text.contains("LMC-F301") + " " + text.contains("EXAMPLE-1"));
        }

        System.out.println("-- not a plan at all");
        ReadResult<Plan> broken = LmcReader.create().read(DocumentSource.text("format: [", Format.YAML).named("b.yaml"));
        System.out.print(ReportFormat.GITHUB.write(broken.check(validator::validate)).lines().findFirst().orElseThrow());
        System.out.println();
        try {
            broken.orThrow();
        } catch (DocumentException thrown) {
            System.out.println(thrown.report().problems().equals(broken.problems()));
        }

        System.out.println("-- a configuration");
        ReadResult<ExtensionValue> document = LmcReader.create()
                .withSourceMap()
                .readData(DocumentSource.text("format: lmc-validation/1\nprofil: draft\n", Format.YAML).named("rules.yaml"));
        ProblemReport faults = ConfigurationReader.of(validator.catalogue())
                .withLocator(document.sourceMap()::locateNearest)
                .read(document.orThrow());
        System.out.println(faults.problems().get(0));
        System.out.println(ReportFormat.SARIF.write(faults).contains("\"startLine\": 2"));

        System.out.println("-- one language");
        Finding note = validator.validate(BundledPlan.LMC_2023_2027.load()).findings().stream()
                .filter(finding -> finding.code().equals("EXAMPLE-1"))
                .findFirst()
                .orElseThrow();
        System.out.println(note.sentence(Locale.CHINESE));
    }
}
