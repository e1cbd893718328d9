package org.lmcplan.cli.input;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.BundledRegister;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;

/** One document that the command line names, or a folder with a plan in parts, or what the library ships. */
public sealed interface Input {

    /** Returns the name by which messages and reports call it. */
    String label();

    /** Returns the file or folder; empty for standard input and for what the library ships. */
    default Optional<Path> path() {
        return Optional.empty();
    }

    /** Reads it as a plan. */
    ReadResult<Plan> readPlan(LmcReader reader);

    /** Reads it as a register. */
    ReadResult<Register> readRegister(LmcReader reader);

    /** Tells whether it says of itself that it is a register; a document that cannot be read is taken for a plan. */
    boolean isRegister(LmcReader reader);

    /** A file, or a stream that was read already. */
    record OfDocument(String label, Optional<Path> path, Supplier<DocumentSource> source) implements Input {

        @Override
        public ReadResult<Plan> readPlan(LmcReader reader) {
            return reader.read(source.get());
        }

        @Override
        public ReadResult<Register> readRegister(LmcReader reader) {
            return reader.readRegister(source.get());
        }

        @Override
        public boolean isRegister(LmcReader reader) {
            return reader.readData(source.get())
                    .value()
                    .filter(data -> data instanceof ExtensionValue.Fields fields
                            && fields.byKey().get("format") instanceof ExtensionValue.Text format
                            && format.text().startsWith("lmc-register/"))
                    .isPresent();
        }
    }

    /** A folder with a plan in parts. */
    record OfFolder(String label, Path folder) implements Input {

        @Override
        public Optional<Path> path() {
            return Optional.of(folder);
        }

        @Override
        public ReadResult<Plan> readPlan(LmcReader reader) {
            return reader.readFolder(folder);
        }

        @Override
        public ReadResult<Register> readRegister(LmcReader reader) {
            return reader.readRegister(DocumentSource.file(folder));
        }

        @Override
        public boolean isRegister(LmcReader reader) {
            return false;
        }
    }

    /** The plan that the library ships, and the register that goes with it. */
    record OfBundled(String label) implements Input {

        @Override
        public ReadResult<Plan> readPlan(LmcReader reader) {
            return ReadResult.of(BundledPlan.LMC_2023_2027.load(), SourceMap.none());
        }

        @Override
        public ReadResult<Register> readRegister(LmcReader reader) {
            return ReadResult.of(BundledRegister.LMC_2023_2027.load(), SourceMap.none());
        }

        @Override
        public boolean isRegister(LmcReader reader) {
            return false;
        }
    }
}
