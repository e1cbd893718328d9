package org.lmcplan.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.lmcplan.model.problem.Message;

/**
 * The two streams that a command writes to, always in UTF-8. Standard output carries the result and nothing else; everything
 * that a user should know beside it goes to standard error.
 */
public final class Console {

    private static final int NARROWEST = 20;
    private static final int USUAL = 80;

    private final Surroundings surroundings;
    private final CommonOptions options;
    private final Locale locale;
    private OutputStream out;

    /**
     * Returns the console that the options ask for.
     *
     * @throws CommandFailure if an option has a value that it does not know
     */
    public Console(Surroundings surroundings, CommonOptions options) {
        this.surroundings = surroundings;
        this.options = options;
        this.locale = options.language == null
                ? surroundings.locale()
                : OptionValues.choice("--lang", options.language, "en", "zh").equals("zh")
                        ? Locale.CHINESE
                        : Locale.ENGLISH;
        if (options.color != null) {
            OptionValues.choice("--color", options.color, "auto", "always", "never");
        }
        this.out = new BufferedOutputStream(surroundings.out(), 1 << 16);
    }

    /** Returns the language of this run: English, or Chinese if its language is {@code zh}. */
    public Locale locale() {
        return locale;
    }

    /** Returns the language that an option asks for; empty if it was taken from the surroundings. */
    public Optional<Locale> askedLocale() {
        return options.language == null ? Optional.empty() : Optional.of(locale);
    }

    /** Returns the surroundings of this run. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** Returns a message in the language of this run. */
    public String text(Message message) {
        return message.in(locale);
    }

    /** Writes a text to standard output. */
    public void print(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a line to standard output. */
    public void printLine(String line) {
        print(line + "\n");
    }

    /** Writes bytes to standard output. */
    public void write(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException failed) {
            lose(failed);
        }
    }

    /** Writes what is still buffered. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException failed) {
            lose(failed);
        }
    }

    /** The exit code must not depend on how much a reader such as {@code head} took before it closed its end. */
    private void lose(IOException failed) {
        if (!StandardOutput.isBrokenPipe(failed)) {
            throw StandardOutput.failure(failed);
        }
        out = OutputStream.nullOutputStream();
    }

    /** Writes a sentence to standard error, unless the user asked for silence. */
    public void note(Message sentence) {
        if (!options.quiet) {
            warn(sentence);
        }
    }

    /** Writes a sentence to standard error if the user asked for details. */
    public void detail(Message sentence) {
        if (options.verbose) {
            warn(sentence);
        }
    }

    /** Writes a sentence to standard error in any case. */
    public void warn(Message sentence) {
        StandardOutput.error(surroundings, text(sentence));
    }

    /** Returns whether the user asked for the result only. */
    public boolean isQuiet() {
        return options.quiet;
    }

    /** Returns whether the user asked for details. */
    public boolean isVerbose() {
        return options.verbose;
    }

    /** Returns whether a person reads standard output in a terminal. */
    public boolean isTerminal() {
        return surroundings.outIsTerminal();
    }

    /** Returns whether standard output is coloured: by option, then by variable, then if it is a capable terminal. */
    public boolean isColored() {
        String asked = options.color == null ? "auto" : options.color;
        if (!asked.equals("auto")) {
            return asked.equals("always");
        }
        if (surroundings.variable("NO_COLOR").isPresent()) {
            return false;
        }
        if (surroundings
                .variable("CLICOLOR_FORCE")
                .filter(value -> !value.equals("0"))
                .isPresent()) {
            return true;
        }
        return surroundings.outIsTerminal()
                && surroundings
                        .variable("TERM")
                        .filter(term -> term.equals("dumb"))
                        .isEmpty();
    }

    /**
     * Returns the number of columns that text for people is wrapped at: {@code COLUMNS}, or 80 in a terminal; empty if the
     * output is piped, because a program that reads it wants whole lines.
     */
    public OptionalInt width() {
        Optional<Integer> columns = surroundings.variable("COLUMNS").flatMap(Console::columns);
        if (columns.isPresent()) {
            return OptionalInt.of(Math.max(NARROWEST, columns.get()));
        }
        return isTerminal() ? OptionalInt.of(USUAL) : OptionalInt.empty();
    }

    private static Optional<Integer> columns(String text) {
        return text.matches("[1-9][0-9]{0,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
