package org.lmcplan.cli.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.cli.terminal.Surroundings;
import org.lmcplan.io.fault.Limits;
import org.lmcplan.model.problem.Message;

/** A file of plain text in UTF-8, or standard input. */
record PlainTextFile(String name, String text) {

    private static final int MOST_BYTES = Limits.defaults().maxBytes();

    /**
     * Reads a file, or standard input for {@code -}.
     *
     * @throws CommandFailure if it cannot be read, is not in UTF-8 or is larger than a document may be
     */
    static PlainTextFile read(Surroundings surroundings, String name) {
        byte[] bytes = bytes(surroundings, name);
        if (bytes.length > MOST_BYTES) {
            throw unreadable(name, Message.of("it has more than {0} bytes", "超过 {0} 字节", Integer.toString(MOST_BYTES)));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.isBlank()) {
                throw unreadable(name, Message.of("it has no text", "没有文字"));
            }
            if (text.indexOf('\0') >= 0) {
                throw unreadable(name, Message.of("it is no plain text", "不是纯文本"));
            }
            return new PlainTextFile(name, text);
        } catch (CharacterCodingException malformed) {
            throw CommandFailure.input(
                    Message.of("Cannot read {0}: it is not in UTF-8.", "无法读取 {0}：不是 UTF-8 编码。", name),
                    Message.of("save the text as UTF-8", "请将文本另存为 UTF-8"));
        }
    }

    private static byte[] bytes(Surroundings surroundings, String name) {
        try {
            if (name.equals("-")) {
                return surroundings.in().readNBytes(MOST_BYTES + 1);
            }
            Path file = surroundings.path(name);
            if (Files.isDirectory(file)) {
                throw unreadable(name, Message.of("it is a folder", "这是文件夹"));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(MOST_BYTES + 1);
            }
        } catch (NoSuchFileException missing) {
            throw unreadable(name, Message.of("it does not exist", "文件不存在"));
        } catch (IOException failed) {
            throw unreadable(name, Message.excerpt(String.valueOf(failed.getMessage())));
        }
    }

    private static CommandFailure unreadable(String name, Message reason) {
        return CommandFailure.input(
                Message.of("Cannot read {0}: {1}.", "无法读取 {0}：{1}。", name, reason), Message.nothing());
    }
}
