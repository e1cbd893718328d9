package org.lmcplan.cli.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.output.Destination;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.RecordStream;
import org.lmcplan.io.RecordType;
import org.lmcplan.io.RecordWriter;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;

/** Writes records one by one: those of a register, or those of another stream. */
final class RecordConversion {

    private RecordConversion() {}

    /** Writes the records of a register as JSON Lines, and says what of the register is left behind. */
    static ExitCode write(Console console, AnyDocument.OfRegister document, Destination destination)
            throws IOException {
        Register register = document.register();
        destination.write(out -> {
            try (RecordWriter<EvidenceRecord> writer =
                    LmcWriter.create().stream(out, Format.JSON, RecordType.EVIDENCE)) {
                for (EvidenceRecord record : register.records()) {
                    writer.write(record);
                }
            }
        });
        console.note(Message.of(
                "Only the {0} records were written, without the other parts of the register.",
                "仅写出 {0} 条记录，不含登记册的其他部分。", Integer.toString(register.records().size())));
        return ExitCode.DONE;
    }

    /**
     * Copies a stream of records into the other format. Records with faults are left out; their faults are reported, and a file
     * is then not written.
     */
    static ExitCode copy(
            Console console, RecordInput input, LmcReader reader, Optional<DocumentForm> asked, Destination destination)
            throws IOException {
        DocumentForm target = asked.orElse(
                input.format().filter(Format.JSON::equals).isPresent() ? DocumentForm.YAML : DocumentForm.JSON_LINES);
        if (target == DocumentForm.JSON) {
            throw CommandFailure.usage(
                    Message.of("A stream of records cannot be written as one JSON document.", "记录流不能写成单个 JSON 文档。"),
                    Message.of("choose --to jsonl or --to yaml", "请选择 --to jsonl 或 --to yaml"));
        }
        destination.write(out -> {
            int invalid = copy(console, input, reader, target.format(), out);
            if (invalid > 0 && isMissing(input)) {
                throw CommandFailure.input(
                        Message.of("{0} could not be read.", "{0} 无法读取。", input.label()), Message.nothing());
            }
            if (invalid > 0) {
                throw CommandFailure.input(
                        Message.of(
                                "{0}: records that could not be read and were left out: {1}.",
                                "{0} 中有 {1} 条记录无法读取，未予转换。", input.label(), Integer.toString(invalid)),
                        Message.nothing());
            }
        });
        input.firstComment(reader)
                .ifPresent(line -> LostComments.note(console, input.label(), input.label() + ":" + line));
        return ExitCode.DONE;
    }

    private static boolean isMissing(RecordInput input) {
        return input.file()
                .flatMap(Input::path)
                .filter(file -> !Files.isReadable(file))
                .isPresent();
    }

    private static int copy(Console console, RecordInput input, LmcReader reader, Format format, OutputStream out)
            throws IOException {
        int invalid = 0;
        try (RecordStream<EvidenceRecord> records = reader.stream(input.source(), RecordType.EVIDENCE);
                RecordWriter<EvidenceRecord> writer = LmcWriter.create().stream(out, format, RecordType.EVIDENCE)) {
            while (records.hasNext()) {
                ReadResult<EvidenceRecord> result = records.next();
                if (result.value().isPresent()) {
                    writer.write(result.value().get());
                } else {
                    invalid++;
                    for (Fault fault : result.faults()) {
                        console.warn(Message.verbatim(fault.toString(console.locale())));
                    }
                }
            }
        }
        return invalid;
    }
}
