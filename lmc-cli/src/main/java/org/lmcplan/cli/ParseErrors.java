package org.lmcplan.cli;

import java.util.List;
import java.util.stream.Stream;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Nearest;
import org.lmcplan.model.problem.Message;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence why a command line could not be understood. */
final class ParseErrors {

    private ParseErrors() {}

    static CommandFailure explain(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (wrong instanceof MissingParameterException missing) {
            return missing(missing);
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return CommandFailure.usage(
                    Message.of("{0} is given twice.", "{0} 重复出现。", name(twice.getOverwritten())), Message.nothing());
        }
        return CommandFailure.usage(
                Message.of("The command line cannot be understood.", "无法理解该命令行。"), help(wrong.getCommandLine()));
    }

    private static CommandFailure missing(MissingParameterException missing) {
        ArgSpec argument = missing.getMissing().get(0);
        Message sentence = argument.isOption() && argument.required()
                ? Message.of("Expected {0} {1}.", "缺少 {0} {1}。", name(argument), argument.paramLabel())
                : argument.isOption()
                        ? Message.of(
                                "{0} expects a value, {1}.", "{0} 需要一个值（{1}）。", name(argument), argument.paramLabel())
                        : Message.of("Expected {0}.", "缺少 {0}。", argument.paramLabel());
        return CommandFailure.usage(sentence, help(missing.getCommandLine()));
    }

    private static CommandFailure unmatched(UnmatchedArgumentException unmatched) {
        CommandLine line = unmatched.getCommandLine();
        String argument = unmatched.getUnmatched().get(0);
        if (argument.startsWith("-")) {
            return CommandFailure.usage(
                    Message.of("There is no option {0}.", "没有 {0} 这个选项。", argument),
                    Nearest.of(argument, options(line))
                            .map(ParseErrors::didYouMean)
                            .orElseGet(() -> help(line)));
        }
        if (!line.getSubcommands().isEmpty()) {
            return CommandFailure.usage(
                    Message.of("There is no command '{0}'.", "没有“{0}”这个命令。", argument),
                    Nearest.of(argument, List.copyOf(line.getSubcommands().keySet()))
                            .map(ParseErrors::didYouMean)
                            .orElseGet(() -> help(line)));
        }
        return CommandFailure.usage(Message.of("'{0}' is one argument too many.", "多出了参数“{0}”。", argument), help(line));
    }

    private static Message didYouMean(String name) {
        return Message.of("did you mean {0}?", "您是否想用 {0}？", name);
    }

    private static Message help(CommandLine line) {
        String command = line.getCommandSpec().qualifiedName();
        return Message.of("'{0} --help' shows how it is called", "用法见“{0} --help”", command);
    }

    private static List<String> options(CommandLine line) {
        return line.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .toList();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
