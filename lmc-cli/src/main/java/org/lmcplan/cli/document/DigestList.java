package org.lmcplan.cli.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.io.fault.ContentDigest;
import org.lmcplan.model.problem.Message;

/** A list of digests and names, as {@code lmc digest} prints it. */
record DigestList(List<Entry> entries) {

    private static final int MOST_LINES = 10;

    /** One line of the list. */
    record Entry(ContentDigest digest, String name) {}

    /**
     * Reads a list from a file, or from standard input for {@code -}. The malformed lines are reported together.
     *
     * @throws CommandFailure if it cannot be read or a line of it is malformed
     */
    static DigestList read(Console console, String operand) {
        String text = text(console, operand);
        List<Entry> entries = new ArrayList<>();
        List<String> malformed = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            int gap = line.indexOf("  ");
            Optional<ContentDigest> digest = gap < 0 ? Optional.empty() : ContentDigest.parse(line.substring(0, gap));
            if (digest.isPresent() && gap + 2 < line.length()) {
                entries.add(new Entry(digest.get(), line.substring(gap + 2)));
            } else if (!line.isBlank() && malformed.size() <= MOST_LINES) {
                malformed.add(malformed.size() == MOST_LINES ? "…" : Integer.toString(number));
            }
        }
        if (!malformed.isEmpty() || entries.isEmpty()) {
            throw CommandFailure.usage(
                    malformed.isEmpty()
                            ? Message.of("{0} lists no digest.", "{0} 未列出任何摘要。", operand)
                            : Message.of(
                                    "{0} is not a list of digests; malformed lines: {1}.",
                                    "{0} 不是摘要清单；格式有误的行：{1}。", operand, Message.verbatim(String.join(", ", malformed))),
                    Message.of(
                            "'lmc digest FILE...' prints such a list: a digest, two blanks, a name",
                            "“lmc digest FILE...”可输出这种清单：摘要、两个空格、名称"));
        }
        return new DigestList(entries);
    }

    private static String text(Console console, String operand) {
        try (InputStream in = operand.equals("-")
                ? console.surroundings().in()
                : Files.newInputStream(console.surroundings().path(operand))) {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(in.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException malformed) {
            throw CommandFailure.usage(
                    Message.of("{0} is not UTF-8 text.", "{0} 不是 UTF-8 文本。", operand), Message.nothing());
        } catch (IOException failed) {
            throw CommandFailure.input(
                    Files.exists(console.surroundings().path(operand))
                            ? Message.of("{0} cannot be read.", "无法读取 {0}。", operand)
                            : Message.of("{0} does not exist.", "{0} 不存在。", operand),
                    Message.nothing());
        }
    }
}
