package org.lmcplan.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.Plan;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.AssessmentOptions;
import org.lmcplan.model.assess.Assessor;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.validate.RegisterValidator;
import org.lmcplan.validate.Validator;

/**
 * Makes the rows without Spark and without the code of the job: reads each line as a document of its own, and compares every
 * register with every plan of its id.
 */
final class PlainRun {

    private record Kept<T>(String file, int line, T value) {}

    final List<String> problems = new ArrayList<>();
    final List<String> progress = new ArrayList<>();
    int malformed;

    PlainRun(Path input, LocalDate asOf) throws IOException {
        Map<String, List<Kept<Plan>>> plans = new HashMap<>();
        Map<String, List<Register>> evidence = new HashMap<>();
        LmcReader reader = LmcReader.create().withSourceMap();
        Validator validator = Validator.builder().asOf(asOf).build();
        RegisterValidator registerValidator =
                RegisterValidator.builder().asOf(asOf).build();
        for (Kept<byte[]> line : lines(input, "plans")) {
            ReadResult<Plan> result = reader.read(source(line));
            malformed += result.value().isPresent() ? 0 : 1;
            String id = result.partial().map(plan -> plan.value().id().value()).orElse(null);
            result.value()
                    .ifPresent(plan -> plans.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(new Kept<>(line.file(), line.line(), plan)));
            add(line, id, null, result, result.faults());
            result.partial()
                    .ifPresent(plan ->
                            add(line, id, null, result, validator.validate(plan).findings()));
        }
        for (Kept<byte[]> line : lines(input, "registers")) {
            ReadResult<Register> result = reader.readRegister(source(line));
            malformed += result.value().isPresent() ? 0 : 1;
            String id = result.partial()
                    .map(register -> register.value().plan().value())
                    .orElse(null);
            String register = result.partial()
                    .map(partial -> partial.value().id().value())
                    .orElse(null);
            result.value()
                    .ifPresent(value -> evidence.computeIfAbsent(id, any -> new ArrayList<>())
                            .add(value));
            add(line, id, register, result, result.faults());
            result.partial().ifPresent(partial -> {
                plans.getOrDefault(id, List.of())
                        .forEach(plan -> add(
                                line,
                                id,
                                register,
                                result,
                                registerValidator
                                        .validate(plan.value(), partial)
                                        .findings()));
                if (!plans.containsKey(id)) {
                    Position at = result.sourceMap()
                            .locate(DocumentPath.of("/plan"))
                            .orElseThrow()
                            .span()
                            .start();
                    problems.add(cells(
                            line.file(),
                            line.line(),
                            line.line(),
                            at.column(),
                            id,
                            register,
                            register,
                            "NO-PLAN",
                            "error",
                            "/plan",
                            "No plan that could be read has the id '" + id + "'."));
                }
            });
        }
        plans.forEach((id, all) -> all.forEach(plan -> {
            Assessor assessor = Assessment.collect(plan.value(), asOf, AssessmentOptions.CALENDAR_YEARS);
            for (Register register : evidence.getOrDefault(id, List.of())) {
                register.records().forEach(assessor::add);
                register.projects().forEach(assessor::add);
            }
            for (CommitmentAnswer answer : assessor.result().commitments()) {
                progress.add(cells(
                        plan.file(),
                        plan.line(),
                        id,
                        answer.commitment().id(),
                        answer.commitment().force().code(),
                        answer.progress().code()));
            }
        }));
        problems.sort(null);
        progress.sort(null);
    }

    /** Returns the lines of all files of a folder. Each holds a document, so that the number of the line is that of the document. */
    private static List<Kept<byte[]>> lines(Path input, String folder) throws IOException {
        List<Kept<byte[]>> lines = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(input.resolve(folder))) {
            files = list.filter(file -> file.toString().endsWith(".jsonl")).toList();
        }
        for (Path file : files) {
            // In Latin-1 each byte is a character and the other way round.
            List<String> texts = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            for (int i = 0; i < texts.size(); i++) {
                lines.add(new Kept<>(
                        folder + "/" + file.getFileName(),
                        i + 1,
                        (texts.get(i) + "\n").getBytes(StandardCharsets.ISO_8859_1)));
            }
        }
        return lines;
    }

    private static DocumentSource source(Kept<byte[]> line) {
        return DocumentSource.stream(new ByteArrayInputStream(line.value()), Format.JSON)
                .named(line.file());
    }

    private void add(
            Kept<?> line,
            @Nullable String plan,
            @Nullable String register,
            ReadResult<?> document,
            List<? extends Problem> found) {
        for (Problem problem : found) {
            Optional<Location> location =
                    problem.location().or(() -> document.sourceMap().locateNearest(problem.path()));
            Position start = location.orElseThrow().span().start();
            assertThat(start.line()).isEqualTo(1); // of the line, which was read by itself
            problems.add(cells(
                    line.file(),
                    line.line(),
                    line.line(),
                    start.column(),
                    plan,
                    register,
                    problem.subject().isEmpty() ? null : problem.subject(),
                    problem.code(),
                    problem.severity().code(),
                    problem.path(),
                    problem.sentence(Locale.ENGLISH)));
        }
    }

    private static String cells(@Nullable Object... cells) {
        return Stream.of(cells).map(String::valueOf).collect(Collectors.joining("\t"));
    }
}
