package org.lmcplan.cli.shell;

import java.util.List;
import java.util.stream.Collectors;

/** The script that completes command lines in bash. */
final class BashCompletion {

    private BashCompletion() {}

    static String script(List<CommandWords> all) {
        CommandWords program = all.get(0);
        StringBuilder script = new StringBuilder("""
                # Completes lmc in bash. Load it with:  source <(lmc completion bash)
                _lmc() {
                    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= i
                    # bash takes --option=value for three words.
                    if [[ $word == = ]]; then
                        word=
                    elif [[ $before == = ]]; then
                        before=${COMP_WORDS[COMP_CWORD-2]}
                    fi
                    for ((i = 1; i < COMP_CWORD; i++)); do
                        case ${COMP_WORDS[i]} in
                            COMMANDS) command=${COMP_WORDS[i]}; break ;;
                        esac
                    done
                    COMPREPLY=()
                    case "$command $before" in
                """.replace("COMMANDS", String.join(" | ", program.operands())));
        for (CommandWords command : all) {
            for (CommandWords.OptionWords option : command.options()) {
                if (option.takesValue()) {
                    String patterns = option.names().stream()
                            .map(name -> "'" + command.name() + " " + name + "'")
                            .collect(Collectors.joining(" | "));
                    script.append("        ").append(patterns).append(")\n");
                    script.append(words(option.values())).append("            return ;;\n");
                }
            }
        }
        script.append("    esac\n    case $command in\n");
        for (CommandWords command : all) {
            String options = command.options().stream()
                    .flatMap(option -> option.names().stream())
                    .collect(Collectors.joining(" "));
            script.append("        ").append(command.name().isEmpty() ? "''" : command.name());
            script.append(")\n            if [[ $word == -* ]]; then\n    ")
                    .append(words(List.of(options)))
                    .append("            else\n    ")
                    .append(words(command.operands().isEmpty() ? List.of("@lmc-2023-2027") : command.operands()))
                    .append("            fi ;;\n");
        }
        return script.append("    esac\n}\ncomplete -o default -F _lmc lmc\n").toString();
    }

    /** Without matches bash completes file names. */
    private static String words(List<String> words) {
        return words.isEmpty()
                ? ""
                : "            COMPREPLY=($(compgen -W '" + String.join(" ", words) + "' -- \"$word\"))\n";
    }
}
