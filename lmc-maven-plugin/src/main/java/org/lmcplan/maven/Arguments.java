package org.lmcplan.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of a command, from parameters that may be left out. */
final class Arguments {

    private final List<String> arguments = new ArrayList<>();

    Arguments(String command) {
        arguments.add(command);
    }

    Arguments add(String operand) {
        // A name that starts with a dash is a file here, never an option.
        arguments.add(operand.startsWith("-") ? "./" + operand : operand);
        return this;
    }

    Arguments addAll(List<String> operands) {
        operands.forEach(this::add);
        return this;
    }

    Arguments option(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            arguments.add(name + "=" + value.strip());
        }
        return this;
    }

    Arguments option(String name, @Nullable File file) {
        return option(name, file == null ? null : file.getPath());
    }

    Arguments options(String name, List<String> values) {
        values.forEach(value -> option(name, value));
        return this;
    }

    List<String> toList() {
        return List.copyOf(arguments);
    }
}
