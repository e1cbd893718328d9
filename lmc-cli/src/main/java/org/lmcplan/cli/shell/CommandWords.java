package org.lmcplan.cli.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command with all words that can be completed after it.
 *
 * @param name its name; empty for the program itself
 * @param description what it does, in one sentence
 * @param options its options
 * @param operands the choices for its operands; empty if they are files
 */
record CommandWords(String name, String description, List<OptionWords> options, List<String> operands) {

    /** Words with bars between them, such as {@code yaml|json}. */
    private static final Pattern CHOICES = Pattern.compile("[a-z0-9-]+(\\|[a-z0-9-]+)*");

    /**
     * An option.
     *
     * @param names its names, with their hyphens
     * @param description what it does
     * @param takesValue whether a value follows
     * @param values the choices for the value; empty if it is free
     */
    record OptionWords(List<String> names, String description, boolean takesValue, List<String> values) {}

    /** Returns the program and its commands; the program comes first. */
    static List<CommandWords> of(CommandLine program) {
        List<String> commands = List.copyOf(program.getSubcommands().keySet());
        List<CommandWords> all = new ArrayList<>();
        all.add(of("", program.getCommandSpec(), commands));
        program.getSubcommands().forEach((name, line) -> {
            CommandSpec spec = line.getCommandSpec();
            List<String> operands = spec.positionalParameters().stream()
                    .flatMap(operand ->
                            operand.paramLabel().equals("COMMAND") ? commands.stream() : choices(operand).stream())
                    .toList();
            all.add(of(name, spec, operands));
        });
        return all;
    }

    private static CommandWords of(String name, CommandSpec spec, List<String> operands) {
        return new CommandWords(
                name,
                firstSentence(String.join(" ", spec.usageMessage().description())),
                spec.options().stream().map(CommandWords::option).toList(),
                operands);
    }

    private static OptionWords option(OptionSpec option) {
        return new OptionWords(
                Stream.of(option.names()).toList(),
                String.join(" ", option.description()),
                option.arity().max() > 0,
                choices(option));
    }

    private static List<String> choices(ArgSpec argument) {
        if (argument.completionCandidates() != null) {
            return StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                    .toList();
        }
        String label = argument.paramLabel();
        return CHOICES.matcher(label).matches() ? List.of(label.split("\\|", -1)) : List.of();
    }

    private static String firstSentence(String text) {
        int english = text.indexOf(". ");
        int chinese = text.indexOf('。');
        int end = english >= 0 ? english : chinese >= 0 ? chinese : text.length();
        return text.substring(0, end).replaceFirst("\\.$", "");
    }
}
