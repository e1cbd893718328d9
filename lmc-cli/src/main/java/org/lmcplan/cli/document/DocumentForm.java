package org.lmcplan.cli.document;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.OptionValues;
import org.lmcplan.io.Format;
import org.lmcplan.model.problem.Message;

/** What a result is written as. */
enum DocumentForm {
    YAML("yaml", Format.YAML),
    JSON("json", Format.JSON),
    /** One record on each line. */
    JSON_LINES("jsonl", Format.JSON);

    private final String code;
    private final Format format;

    DocumentForm(String code, Format format) {
        this.code = code;
        this.format = format;
    }

    Format format() {
        return format;
    }

    static Optional<DocumentForm> ofName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return Optional.of(JSON_LINES);
        }
        return Format.ofName(name).map(format -> format == Format.YAML ? YAML : JSON);
    }

    /**
     * Returns what {@code --to} asks for, or what the name of the output says; empty if neither says anything.
     *
     * @throws CommandFailure if the two differ
     */
    static Optional<DocumentForm> asked(@Nullable String to, @Nullable String out) {
        Optional<DocumentForm> named = out == null ? Optional.empty() : ofName(out);
        if (to == null) {
            return named;
        }
        String code = OptionValues.choice("--to", to, "yaml", "json", "jsonl");
        DocumentForm asked = code.equals("yaml") ? YAML : code.equals("json") ? JSON : JSON_LINES;
        if (named.filter(form -> form != asked).isPresent()) {
            throw CommandFailure.usage(
                    Message.of(
                            "--to is {0}, but the name {1} is that of another format.",
                            "--to 为 {0}，但 {1} 是另一种格式的文件名。", code, String.valueOf(out)),
                    Message.of("leave one of the two out, or make them agree", "请去掉其中之一，或使二者一致"));
        }
        return Optional.of(asked);
    }

    @Override
    public String toString() {
        return code;
    }
}
