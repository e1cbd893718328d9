package org.lmcplan.cli.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.input.Inputs;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.model.problem.Message;

/**
 * A stream of records, which is read one record at a time however long it is: JSON Lines, or YAML documents after lines
 * {@code ---}.
 *
 * @param format the format, as far as it is known without reading
 * @param file the file; empty for standard input and pipes
 */
record RecordInput(String label, Optional<Format> format, DocumentSource source, Optional<Input> file) {

    /** Tells whether a name on the command line is that of JSON Lines, for standard input the one that an option gives it. */
    static boolean isNamed(String name, InputOptions options) {
        return DocumentForm.ofName(label(name, options))
                .filter(DocumentForm.JSON_LINES::equals)
                .isPresent();
    }

    static RecordInput of(String name, Surroundings surroundings, InputOptions options) throws IOException {
        String label = label(name, options);
        Optional<Format> named = DocumentForm.ofName(label).map(DocumentForm::format);
        if (name.equals("-")) {
            return stream(surroundings.in(), label, options.format().or(() -> named));
        }
        Path path = surroundings.path(name);
        if (name.startsWith("@") || Files.isDirectory(path)) {
            throw CommandFailure.usage(
                    Message.of("{0} is not a file of records.", "{0} 不是记录文件。", name),
                    Message.of("leave out --records to convert a document", "转换文档时请去掉 --records"));
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return stream(Files.newInputStream(path), label, options.format());
        }
        DocumentSource source = DocumentSource.file(path).named(label);
        return new RecordInput(label, named, source, Optional.of(new Inputs(surroundings, options).one(name)));
    }

    private static RecordInput stream(InputStream bytes, String label, Optional<Format> known) throws IOException {
        InputStream in = new BufferedInputStream(bytes);
        Format format = known.isPresent() ? known.get() : guess(in);
        return new RecordInput(
                label, Optional.of(format), DocumentSource.stream(in, format).named(label), Optional.empty());
    }

    private static String label(String name, InputOptions options) {
        return name.equals("-") ? options.nameOfStandardInput() : name;
    }

    private static Format guess(InputStream in) throws IOException {
        in.mark(1);
        int first = in.read();
        in.reset();
        return first == '-' || first == '#' ? Format.YAML : Format.JSON;
    }
}
