package org.lmcplan.cli.document;

import java.nio.file.Path;
import java.util.Optional;
import org.lmcplan.cli.input.DocumentReading;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.io.fault.SaveException;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;
import org.lmcplan.model.problem.Message;

/** A plan or a register, for commands that treat both alike. */
sealed interface AnyDocument {

    /** Returns it in canonical form. */
    String text(Format format);

    /** Returns its digest, which does not depend on the format. */
    ContentDigest digest();

    /** Writes it to the file that it was read from, unless somebody changed that file meanwhile. */
    void replace(Path file) throws SaveException;

    /** Reads an input as what it says it is; what says nothing is read as a plan. */
    static AnyDocument read(Console console, Input input, LmcReader reader, boolean asRegister) {
        DocumentReading reading = new DocumentReading(console, reader);
        Optional<String> declared = input.declaredFormat(reader);
        boolean isRegister = asRegister
                || declared.filter(f -> f.startsWith("lmc-register/")).isPresent();
        AnyDocument document = isRegister ? new OfRegister(reading.register(input)) : new OfPlan(reading.plan(input));
        declared.ifPresent(older -> document.noteNewerFormat(console, input, older));
        return document;
    }

    private void noteNewerFormat(Console console, Input input, String declared) {
        String first = text(Format.YAML).lines().findFirst().orElse("");
        String written = first.substring(first.indexOf(' ') + 1);
        if (!written.equals(declared)) {
            console.note(Message.of(
                    "{0} is in the older format {1}; it is written in {2}.",
                    "{0} 采用旧格式 {1}；输出采用 {2}。", input.label(), declared, written));
        }
    }

    /** A plan. */
    record OfPlan(Plan plan) implements AnyDocument {

        @Override
        public String text(Format format) {
            return LmcWriter.create().toText(plan, format);
        }

        @Override
        public ContentDigest digest() {
            return LmcWriter.create().digest(plan);
        }

        @Override
        public void replace(Path file) throws SaveException {
            LmcWriter.create().replace(plan, file, digest());
        }
    }

    /** A register. */
    record OfRegister(Register register) implements AnyDocument {

        @Override
        public String text(Format format) {
            return LmcWriter.create().toText(register, format);
        }

        @Override
        public ContentDigest digest() {
            return LmcWriter.create().digest(register);
        }

        @Override
        public void replace(Path file) throws SaveException {
            LmcWriter.create().replace(register, file, digest());
        }
    }
}
