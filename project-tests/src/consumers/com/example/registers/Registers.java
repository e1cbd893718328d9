package com.example.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.io.fault.FileExistsException;
import org.lmcplan.io.fault.LostUpdateException;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.rule.Catalogue;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingReporter;
import org.lmcplan.validate.rule.RegisterEntry;
import org.lmcplan.validate.rule.RegisterRule;
import org.lmcplan.validate.rule.RegisterWithPlan;
import org.lmcplan.validate.rule.RuleDefinition;
import org.lmcplan.validate.rule.RuleServices;

/** Saves registers and split plans without losing anyone's changes, and adds own rules to catalogues. */
public final class Registers {

    /** A rule on registers. */
    public static final class RecordsAreNoted implements RegisterRule {

        @Override
        public RuleDefinition definition() {
            return RuleDefinition.of("EXAMPLE-2", Severity.NOTE).requires("Each record has a note.");
        }

        @Override
        public void check(RegisterWithPlan register, FindingReporter reporter) {
            for (RegisterEntry<EvidenceRecord> entry : register.records()) {
                if (entry.value().note().isEmpty()) {
                    reporter.report(Complaint.of("The record {id} has no note."))
                            .in(entry)
                            .with("id", entry.value().id());
                }
            }
        }
    }

    private Registers() {}

    public static void main(String[] args) throws IOException {
        LmcReader reader = LmcReader.create();
        LmcWriter writer = LmcWriter.create();
        Path folder = Files.createTempDirectory("registers");

        Path file = folder.resolve("register.yaml");
        Register register = BundledRegister.LMC_2023_2027.load();
        writer.writeNew(register, file);
        try {
            writer.writeNew(register, file);
        } catch (FileExistsException exists) {
            System.out.println("exists: " + exists.file().getFileName());
        }
        ContentDigest read = writer.digest(reader.readRegister(file));
        writer.replace(register.toBuilder().version("theirs").build(), file, read);
        try {
            writer.replace(register.toBuilder().version("mine").build(), file, read);
        } catch (LostUpdateException lost) {
            System.out.println("lost update: " + lost.found().isPresent());
        }
        System.out.println("version: " + reader.readRegister(file).version());

        Path split = Files.createDirectory(folder.resolve("plan"));
        Plan plan = BundledPlan.LMC_2023_2027.load();
        Path whole = split.resolve("plan.yaml");
        writer.write(plan.toBuilder().commitments(List.of()).build(), whole);
        Files.writeString(
                split.resolve("commitments.yaml"),
                "format: lmc-plan-part/2\nplan: " + plan.id() + "\ncommitments: []\n");
        System.out.println("written: " + names(writer.writeFolder(plan, split)));
        System.out.println("read back: " + reader.readFolder(split).orThrow().equals(plan));
        System.out.println("unchanged: " + names(writer.writeFolder(plan, split)));
        Plan longer = plan.toBuilder().title(plan.title() + " 2").build();
        System.out.println("replaced: " + names(writer.replaceFolder(longer, split, writer.digest(plan))));
        try {
            writer.replaceFolder(plan, split, writer.digest(plan));
        } catch (LostUpdateException lost) {
            System.out.println("lost update: " + lost.found().isPresent());
        }

        Catalogue<RegisterRule> catalogue = RegisterValidator.standard()
                .catalogue()
                .plus("example/1", List.of(new RecordsAreNoted()));
        RegisterValidator validator = RegisterValidator.builder(catalogue).build();
        System.out.println("own rule: " + (validator.validate(plan, register).problems().stream()
                .anyMatch(problem -> problem.code().equals("EXAMPLE-2"))));
        try {
            catalogue.plus("again", List.of(new RecordsAreNoted()));
        } catch (IllegalArgumentException taken) {
            System.out.println(taken.getMessage());
        }
        List<RegisterRule> provided = RuleServices.registerRules(Registers.class.getClassLoader());
        System.out.println("provided by other jars: " + provided.size());
        System.out.println("never by itself: "
                + RegisterValidator.standard().catalogue().find(new RecordsAreNoted().id()).isEmpty()
                + " " + Validator.standard().catalogue().rules().isEmpty());
    }

    private static List<String> names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).sorted().toList();
    }
}
