package com.example.problems;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.config.Baseline;
import org.lmcplan.validate.config.Configuration;
import org.lmcplan.validate.config.ConfigurationReader;
import org.lmcplan.validate.config.ConfiguredValidator;
import org.lmcplan.validate.format.ReportFormat;
import org.lmcplan.validate.format.ReportOptions;

/** A step of a build: fails if a plan has problems that were not there when the step was introduced. */
public final class BuildGate {

    private BuildGate() {}

    /** Returns the exit code, and writes the report beside the plan. */
    private static int check(Path plan, Path baseline) throws IOException {
        LmcReader reader = LmcReader.create().withSourceMap();
        Baseline known = ConfigurationReader.readBaseline(
                        reader.readData(DocumentSource.file(baseline)).orThrow())
                .orThrow();
        ConfiguredValidator validator = Configuration.standard()
                .withBaseline(known)
                .validator(Validator.standard().catalogue(), LocalDate.of(2026, 1, 1));
        ReadResult<Plan> read = reader.read(DocumentSource.file(plan).named("plan.yaml"));
        ProblemReport report = read.check(validator::validate);
        Files.writeString(
                plan.resolveSibling("report.sarif"),
                ReportFormat.SARIF.write(
                        report, ReportOptions.in(Locale.ENGLISH).withLocator(read.sourceMap()::locateNearest)));
        System.out.println(report.suppressed().size() + " known");
        for (Problem problem : report.problems()) {
            System.out.println(problem.code() + " " + problem.sentence(Locale.ENGLISH));
        }
        return report.problems().isEmpty() ? 0 : 1;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("gate");
        LmcWriter writer = LmcWriter.create();
        Plan plan = BundledPlan.LMC_2023_2027.load();
        Path file = folder.resolve("plan.yaml");
        Path baseline = folder.resolve("baseline.json");
        writer.write(plan, file);
        Files.writeString(
                baseline,
                writer.toText(
                        Configuration.standard()
                                .validator(Validator.standard().catalogue(), LocalDate.of(2026, 1, 1))
                                .baseline(plan, "known when the step was introduced")
                                .toData(),
                        Format.JSON));
        System.out.println("exit code " + check(file, baseline));

        writer.write(plan.toBuilder().partners(List.of()).build(), file);
        int code = check(file, baseline);
        System.out.println("exit code " + code + ", SARIF " + Files.readString(folder.resolve("report.sarif")).contains("LMC-V102"));

        writer.write(BundledRegister.LMC_2023_2027.load(), file);
        System.out.println("exit code " + check(file, baseline));
    }
}
