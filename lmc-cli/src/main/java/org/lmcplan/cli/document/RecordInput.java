package org.lmcplan.cli.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.lmcplan.cli.input.Input;
import org.lmcplan.cli.input.InputOptions;
import org.lmcplan.cli.input.Inputs;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.model.problem.Message;

/**
 * A stream of records, which is read one record at a time however long it is: JSON Lines, or YAML documents after lines
 * {@code ---}.
 *
 * @param format the format, as far as it is known without reading
 * @param file the file; empty for standard input and pipes
 * @param watch what looks for comments while the stream is read; empty for files, which can be read again
 */
record RecordInput(
        String label,
        Optional<Format> format,
        DocumentSource source,
        Optional<Input> file,
        Optional<CommentWatch> watch) {

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
            return stream(surroundings.in(), label, options.format().or(() -> named), options);
        }
        Path path = surroundings.path(name);
        if (name.startsWith("@") || Files.isDirectory(path)) {
            throw CommandFailure.usage(
                    Message.of("{0} is not a file of records.", "{0} 不是记录文件。", name),
                    Message.of("leave out --records to convert a document", "转换文档时请去掉 --records"));
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return stream(Files.newInputStream(path), label, options.format(), options);
        }
        DocumentSource source = DocumentSource.file(path).named(label);
        return new RecordInput(
                label, named, source, Optional.of(new Inputs(surroundings, options).one(name)), Optional.empty());
    }

    /** Returns the number of the first line with a comment, after all records were read. */
    OptionalInt firstComment(LmcReader reader) throws IOException {
        if (watch.isPresent()) {
            return watch.get().firstLine();
        }
        Optional<Path> yaml =
                format.filter(Format.YAML::equals).flatMap(any -> file).flatMap(Input::path);
        if (yaml.isEmpty()) {
            return OptionalInt.empty();
        }
        try (CommentWatch again = new CommentWatch(Files.newInputStream(yaml.get()), reader)) {
            again.transferTo(OutputStream.nullOutputStream());
            return again.firstLine();
        }
    }

    private static RecordInput stream(InputStream bytes, String label, Optional<Format> known, InputOptions options)
            throws IOException {
        InputStream in = new BufferedInputStream(bytes);
        Format format = known.isPresent() ? known.get() : guess(in);
        Optional<CommentWatch> watch =
                format == Format.YAML ? Optional.of(new CommentWatch(in, options.reader())) : Optional.empty();
        DocumentSource source =
                DocumentSource.stream(watch.<InputStream>map(each -> each).orElse(in), format);
        return new RecordInput(label, Optional.of(format), source.named(label), Optional.empty(), watch);
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
