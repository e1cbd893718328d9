package org.lmcplan.cli.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.model.problem.Message;

/** A pattern of file names, such as {@code plans/*.yaml} or {@code plans/**.json}, which the program expands like a shell. */
record FilePattern(String start, String pattern) {

    static FilePattern of(String operand) {
        String slashes = operand.replace('\\', '/');
        int firstWild = slashes.length();
        for (char wild : new char[] {'*', '?', '['}) {
            int at = slashes.indexOf(wild);
            firstWild = at < 0 ? firstWild : Math.min(firstWild, at);
        }
        int slash = slashes.lastIndexOf('/', firstWild);
        return new FilePattern(slashes.substring(0, slash + 1), slashes.substring(slash + 1));
    }

    /** Returns the matching files by the name that the user would type for each. */
    SortedMap<String, Path> matchesIn(Surroundings surroundings) {
        Path folder = surroundings.path(start);
        if (!Files.isDirectory(folder)) {
            return new TreeMap<>();
        }
        PathMatcher matcher = matcher();
        int depth = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/", -1).length;
        try (Stream<Path> files = Files.walk(folder, depth)) {
            SortedMap<String, Path> byName = new TreeMap<>();
            files.filter(file -> !file.equals(folder) && matcher.matches(folder.relativize(file)))
                    .filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().startsWith("."))
                    .forEach(file -> byName.put(
                            start + folder.relativize(file).toString().replace('\\', '/'), file));
            return byName;
        } catch (IOException | UncheckedIOException failed) {
            throw CommandFailure.input(
                    Message.of("Cannot list the files of {0}.", "无法列出 {0} 中的文件。", folder.toString()),
                    Message.nothing());
        }
    }

    private PathMatcher matcher() {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException malformed) {
            throw CommandFailure.usage(
                    Message.of("'{0}' is not a pattern of file names.", "“{0}”不是文件名的通配式。", start + pattern),
                    Message.of("* and ? match characters, [ab] one of several", "* 和 ? 匹配字符，[ab] 匹配其中之一"));
        }
    }
}
