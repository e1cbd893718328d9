package org.lmcplan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.ExitCode;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.io.fault.SaveException;
import org.lmcplan.model.problem.Message;

/** Turns whatever ends a command into one sentence on standard error and an exit code. */
record Failures(Surroundings surroundings, Locale locale, boolean withStackTrace) {

    int report(Throwable failed) {
        CommandFailure failure = failed instanceof CommandFailure known ? known : null;
        ExitCode code = failure != null ? failure.exitCode() : code(failed);
        Message sentence = failure != null ? failure.sentence() : sentence(failed);
        Message hint = failure != null ? failure.hint() : Message.nothing();
        if (!sentence.isEmpty()) {
            print("lmc: " + sentence.in(locale) + hint(hint) + "\n");
        }
        if (withStackTrace) {
            StringWriter trace = new StringWriter();
            failed.printStackTrace(new PrintWriter(trace, true));
            print(trace.toString());
        }
        return code.number();
    }

    private String hint(Message hint) {
        if (hint.isEmpty()) {
            return "";
        }
        return locale.getLanguage().equals("zh") ? "（" + hint.in(locale) + "）" : " (" + hint.in(locale) + ")";
    }

    private static ExitCode code(Throwable failed) {
        return isAboutFiles(failed) || failed instanceof OutOfMemoryError ? ExitCode.INPUT_OR_OUTPUT : ExitCode.DEFECT;
    }

    private static boolean isAboutFiles(Throwable failed) {
        return failed instanceof IOException
                || failed instanceof UncheckedIOException
                || failed instanceof SaveException;
    }

    private static Message sentence(Throwable failed) {
        if (failed instanceof OutOfMemoryError) {
            return Message.of("There is not enough memory for this input.", "内存不足，无法处理该输入。");
        }
        if (isAboutFiles(failed)) {
            return Message.of("{0}", "{0}", String.valueOf(failed.getMessage()));
        }
        return Message.of(
                "This is a defect of the program; please report it with what --stacktrace prints.",
                "这是程序的缺陷；请附上 --stacktrace 的输出予以报告。");
    }

    private void print(String text) {
        try {
            surroundings.err().write(text.getBytes(StandardCharsets.UTF_8));
            surroundings.err().flush();
        } catch (IOException lost) {
            return; // nobody can be told
        }
    }
}
