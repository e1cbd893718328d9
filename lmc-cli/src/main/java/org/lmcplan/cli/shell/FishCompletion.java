package org.lmcplan.cli.shell;

import java.util.List;

/** The script that completes command lines in fish, with what each word means. */
final class FishCompletion {

    private FishCompletion() {}

    static String script(List<CommandWords> all) {
        StringBuilder script = new StringBuilder("""
                # Completes lmc in fish. Save it as ~/.config/fish/completions/lmc.fish, or load it with:
                #   lmc completion fish | source
                complete -c lmc -e
                """);
        for (CommandWords command : all) {
            boolean isProgram = command.name().isEmpty();
            String condition = isProgram ? "__fish_use_subcommand" : "__fish_seen_subcommand_from " + command.name();
            String start = "complete -c lmc -n " + quoted(condition);
            if (isProgram) {
                script.append(start).append(" -f\n");
            } else {
                script.append("complete -c lmc -n __fish_use_subcommand -f -a ")
                        .append(command.name())
                        .append(" -d ")
                        .append(quoted(command.description()))
                        .append('\n');
                script.append(operands(start, command.operands()));
            }
            for (CommandWords.OptionWords option : command.options()) {
                script.append(start).append(option(option)).append('\n');
            }
        }
        return script.toString();
    }

    private static String operands(String start, List<String> operands) {
        return operands.isEmpty()
                ? start + " -a @lmc-2023-2027\n"
                : start + " -f -a " + quoted(String.join(" ", operands)) + "\n";
    }

    private static String option(CommandWords.OptionWords option) {
        StringBuilder line = new StringBuilder();
        for (String name : option.names()) {
            line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
        }
        if (!option.values().isEmpty()) {
            line.append(" -x -a ").append(quoted(String.join(" ", option.values())));
        } else if (option.takesValue()) {
            line.append(" -r");
        }
        return line + " -d " + quoted(option.description());
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
