package org.lmcplan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lmcplan.cli.terminal.Surroundings;

/** One line of a shell, such as {@code COLUMNS=40 lmc show plan.yaml < text.txt}, as far as the cases need it. */
record ShellCase(String line, Map<String, String> variables, List<String> arguments, String standardInput) {

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    static ShellCase of(String line) {
        Map<String, String> variables = new HashMap<>();
        List<String> arguments = new ArrayList<>();
        String input = "";
        Matcher words = WORD.matcher(line);
        boolean inCommand = false;
        while (words.find()) {
            String word = Stream.of(1, 2, 3)
                    .map(words::group)
                    .filter(g -> g != null)
                    .findFirst()
                    .orElseThrow();
            if (!inCommand && word.contains("=")) {
                variables.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1));
            } else if (!inCommand) {
                inCommand = true; // lmc
            } else if (word.equals("<") && words.find()) {
                input = words.group();
            } else {
                arguments.add(word);
            }
        }
        return new ShellCase(line, variables, arguments, input);
    }

    /** Runs it in a folder and returns everything that a shell shows of it. */
    String run(World world, Locale locale) throws IOException {
        Map<String, World.Stamp> before = world.stamps();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = LmcProgram.run(
                new Surroundings(
                        input(world.folder()),
                        out,
                        err,
                        variables,
                        world.folder(),
                        locale,
                        variables.containsKey("TERMINAL"),
                        false,
                        () -> LocalDate.of(2026, 11, 28)),
                arguments.toArray(String[]::new));
        return "$ " + line + "\nexit " + code + "\n" + part("out", out.toString(UTF_8), world)
                + part("err", err.toString(UTF_8), world) + part("files", world.changes(before), world)
                + "\n";
    }

    private InputStream input(Path folder) throws IOException {
        return standardInput.isEmpty()
                ? new ByteArrayInputStream(new byte[0])
                : Files.newInputStream(folder.resolve(standardInput));
    }

    private static String part(String name, String text, World world) {
        String shown = text.replace(world.folder().toString(), "FOLDER");
        return shown.isEmpty() ? "" : "-- " + name + "\n" + shown + (shown.endsWith("\n") ? "" : "(no end of line)\n");
    }
}
