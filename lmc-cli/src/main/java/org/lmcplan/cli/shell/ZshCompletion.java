package org.lmcplan.cli.shell;

import java.util.List;
import java.util.stream.Collectors;

/** The script that completes command lines in zsh, with what each word means. */
final class ZshCompletion {

    private ZshCompletion() {}

    static String script(List<CommandWords> all) {
        CommandWords program = all.get(0);
        StringBuilder script = new StringBuilder("""
                #compdef lmc
                # Completes lmc in zsh. Save it as _lmc in a folder of $fpath, or load it after compinit with:
                #   source <(lmc completion zsh)
                _lmc() {
                    local curcontext="$curcontext" state line
                    typeset -A opt_args
                """);
        script.append("    _arguments -C \\\n").append(options(program));
        script.append("        '1: :->command' \\\n        '*:: :->rest' && return\n");
        script.append("    case $state in\n        command)\n            local -a commands=(\n");
        for (CommandWords command : all.subList(1, all.size())) {
            script.append("                ")
                    .append(quoted(command.name() + ":" + command.description()))
                    .append('\n');
        }
        script.append("            )\n            _describe command commands ;;\n");
        script.append("        rest)\n            case $words[1] in\n");
        for (CommandWords command : all.subList(1, all.size())) {
            script.append("                ")
                    .append(command.name())
                    .append(") _arguments \\\n")
                    .append(options(command))
                    .append("        ")
                    .append(
                            command.operands().isEmpty()
                                    ? "'*:file:_files'"
                                    : "'1: :(" + String.join(" ", command.operands()) + ")'")
                    .append(" ;;\n");
        }
        return script.append("            esac ;;\n    esac\n}\n")
                .append("if [ \"$funcstack[1]\" = _lmc ]; then\n    _lmc \"$@\"\nelse\n    compdef _lmc lmc\nfi\n")
                .toString();
    }

    private static String options(CommandWords command) {
        return command.options().stream()
                .flatMap(option -> option.names().stream().map(name -> option(name, option)))
                .collect(Collectors.joining());
    }

    private static String option(String name, CommandWords.OptionWords option) {
        String description = "["
                + option.description()
                        .replace("\\", "\\\\")
                        .replace("[", "\\[")
                        .replace("]", "\\]")
                        .replace(":", "\\:")
                + "]";
        String value = !option.takesValue()
                ? ""
                : option.values().isEmpty() ? ": :_files" : ": :(" + String.join(" ", option.values()) + ")";
        String sign = option.takesValue() && name.startsWith("--") ? "=" : "";
        return "        " + quoted(name + sign + description + value) + " \\\n";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
