package org.lmcplan.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a document comes from. Nothing is opened before it is read, and nothing is ever fetched from a network.
 */
public final class DocumentSource {

    /** Opens the document. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    private final String label;
    private final Optional<Format> format;
    private final Opener opener;

    private DocumentSource(String label, Optional<Format> format, Opener opener) {
        this.label = label;
        this.format = format;
        this.opener = opener;
    }

    /** A file; its ending tells the notation, {@code .jsonl} or {@code .ndjson} that it is JSON Lines. */
    public static DocumentSource file(Path file) {
        return file(file, file);
    }

    /** A file that goes by the name of another, which is a link to it. */
    static DocumentSource file(Path name, Path file) {
        return new DocumentSource(name.toString(), formatOf(name.toString()), () -> new FileOpener(file).open());
    }

    /** A text, shown as {@code label} in faults. */
    public static DocumentSource text(String text, Format format, String label) {
        return new DocumentSource(label, Optional.of(format), () -> new ByteArrayInputStream(utf8(text)));
    }

    /** A stream, shown as {@code label} in faults. It is read to its end once and left open. */
    public static DocumentSource stream(InputStream stream, Format format, String label) {
        return new DocumentSource(label, Optional.of(format), () -> new FilterInputStream(stream) {
            @Override
            public void close() {} // it is the caller's
        });
    }

    /** A resource found as {@link Class#getResourceAsStream} finds it; the ending of its name tells the notation. */
    public static DocumentSource resource(Class<?> anchor, String name) {
        return new DocumentSource(name, formatOf(name), () -> {
            InputStream stream = anchor.getResourceAsStream(name);
            if (stream == null) {
                throw new java.nio.file.NoSuchFileException(name);
            }
            return stream;
        });
    }

    /** The name by which faults refer to the document. */
    public String label() {
        return label;
    }

    /** The name by which faults refer to the document. */
    @Override
    public String toString() {
        return label;
    }

    private static Optional<Format> formatOf(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") ? Optional.of(Format.JSON) : Format.ofName(name);
    }

    Optional<Format> format() {
        return format;
    }

    InputStream open() throws IOException {
        return opener.open();
    }

    /** Encodes half a surrogate pair as if it were a character, so that the reader finds and places it. */
    private static byte[] utf8(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + 16);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                i++;
                continue;
            }
            bytes.writeBytes(text.substring(from, i).getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(new byte[] {(byte) 0xED, (byte) (0x80 | (c >> 6 & 0x3F)), (byte) (0x80 | (c & 0x3F))});
            from = i + 1;
        }
        bytes.writeBytes(text.substring(from).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private record FileOpener(Path file) {
        InputStream open() throws IOException {
            if (Files.isDirectory(file)) {
                throw new IOException("a folder");
            }
            return Files.newInputStream(file);
        }
    }
}
