package org.lmcplan.cli.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.RecordStream;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;

/** One document that the command line names, or a folder with a plan in parts, or what the library ships. */
public sealed interface Input {

    /** Returns the name by which messages and reports call it. */
    String label();

    /** Returns the file or folder; empty for standard input and for what the library ships. */
    default Optional<Path> path() {
        return Optional.empty();
    }

    /** Returns the characters of each YAML document that it consists of, by name; JSON has no comments that could be lost. */
    default SortedMap<String, String> yamlTexts() throws IOException {
        return new TreeMap<>();
    }

    /** Reads it as a plan. */
    ReadResult<Plan> readPlan(LmcReader reader);

    /** Reads it as a register. */
    ReadResult<Register> readRegister(LmcReader reader);

    /** Returns what is wrong with it before it is read, in the terms of the command line; empty if nothing is. */
    default Message obstacle(boolean asRegister) {
        return Message.nothing();
    }

    /** Tells whether it is written in JSON; all else is, or counts as, YAML. */
    default boolean isJson() {
        return false;
    }

    /** Returns the format that it says it is in, such as {@code lmc-plan/3}; empty for what is not one readable document. */
    default Optional<String> declaredFormat(LmcReader reader) {
        return Optional.empty();
    }

    /** Tells whether it is JSON Lines, which hold the records of a register. */
    default boolean isRecords() {
        return this instanceof OfDocument document && document.isJsonLines();
    }

    /** Tells whether it says of itself that it is a register; a document that cannot be read is taken for a plan. */
    default boolean isRegister(LmcReader reader) {
        return declaredFormat(reader)
                .filter(declared -> declared.startsWith("lmc-register/"))
                .isPresent();
    }

    /** A file, or a stream that was read already. */
    record OfDocument(
            String label, Optional<Path> path, Format format, Supplier<DocumentSource> source, Supplier<byte[]> held)
            implements Input {

        /** Returns the file of a path, by the name that the user gave it. */
        public static OfDocument file(String name, Path path) {
            return new OfDocument(
                    name,
                    Optional.of(path),
                    Format.ofName(name).orElse(Format.YAML),
                    () -> DocumentSource.file(path).named(name),
                    () -> new byte[0]);
        }

        @Override
        public boolean isJson() {
            return format == Format.JSON;
        }

        /** Returns its characters. */
        public String text() throws IOException {
            byte[] bytes = path.isPresent() ? Files.readAllBytes(path.get()) : held.get();
            return new String(bytes, StandardCharsets.UTF_8);
        }

        @Override
        public SortedMap<String, String> yamlTexts() throws IOException {
            SortedMap<String, String> texts = new TreeMap<>();
            if (format == Format.YAML) {
                texts.put(label, text());
            }
            return texts;
        }

        @Override
        public ReadResult<Plan> readPlan(LmcReader reader) {
            return reader.read(source.get());
        }

        @Override
        public ReadResult<Register> readRegister(LmcReader reader) {
            return reader.readRegister(source.get());
        }

        /** Tells by its name whether it is JSON Lines, each line of which is a record of a register. */
        boolean isJsonLines() {
            String name = label.toLowerCase(Locale.ROOT);
            return name.endsWith(".jsonl") || name.endsWith(".ndjson");
        }

        RecordStream<EvidenceRecord> records(LmcReader reader) {
            return reader.stream(source.get(), RecordType.EVIDENCE);
        }

        @Override
        public Optional<String> declaredFormat(LmcReader reader) {
            return reader.readData(source.get())
                    .value()
                    .filter(ExtensionValue.Fields.class::isInstance)
                    .map(data -> ((ExtensionValue.Fields) data).byKey().get("format"))
                    .filter(ExtensionValue.Text.class::isInstance)
                    .map(format -> ((ExtensionValue.Text) format).text());
        }
    }

    /** A folder with a plan in parts. */
    record OfFolder(String label, Path folder) implements Input {

        @Override
        public Optional<Path> path() {
            return Optional.of(folder);
        }

        @Override
        public Message obstacle(boolean asRegister) {
            if (asRegister) {
                return Message.of("{0} is a folder, but a register is one file.", "{0} 是文件夹，而登记册应为一个文件。", label);
            }
            boolean isPlan = Stream.of("plan.yaml", "plan.yml", "plan.json")
                    .anyMatch(name -> Files.exists(folder.resolve(name)));
            return isPlan
                    ? Message.nothing()
                    : Message.of(
                            "The folder {0} holds no plan.yaml, so it is not a plan in parts.",
                            "文件夹 {0} 中没有 plan.yaml，因此不是分篇存放的计划。", label);
        }

        @Override
        public SortedMap<String, String> yamlTexts() throws IOException {
            SortedMap<String, String> texts = new TreeMap<>();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    String name = file.getFileName().toString();
                    if (Format.ofName(name).filter(Format.YAML::equals).isPresent() && !name.startsWith(".")) {
                        texts.put(label + "/" + name, Files.readString(file));
                    }
                }
            }
            return texts;
        }

        @Override
        public ReadResult<Plan> readPlan(LmcReader reader) {
            return reader.readFolder(folder);
        }

        @Override
        public ReadResult<Register> readRegister(LmcReader reader) {
            return reader.readRegister(DocumentSource.file(folder));
        }
    }

    /** The plan that the library ships, and the register that goes with it. */
    record OfBundled(String label) implements Input {

        private static final ReadOnce<Plan> PLAN = new ReadOnce<>(BundledPlan.LMC_2023_2027::load);
        private static final ReadOnce<Register> REGISTER = new ReadOnce<>(BundledRegister.LMC_2023_2027::load);

        @Override
        public ReadResult<Plan> readPlan(LmcReader reader) {
            return ReadResult.of(PLAN.get(), SourceMap.none());
        }

        @Override
        public ReadResult<Register> readRegister(LmcReader reader) {
            return ReadResult.of(REGISTER.get(), SourceMap.none());
        }
    }
}
