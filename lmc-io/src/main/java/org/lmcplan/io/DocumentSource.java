package org.lmcplan.io;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The source of a document. It is opened when it is read, and never fetched from a network.
 *
 * <pre>{@code
 * ReadResult<Plan> fromFile = LmcReader.create().read(DocumentSource.file(Path.of("plan.yaml")));
 * try (InputStream body = request.getInputStream()) {
 *     ReadResult<Plan> fromStream = LmcReader.create().read(DocumentSource.stream(body, Format.JSON));
 * }
 * }</pre>
 */
public final class DocumentSource {

    /** Opens the document. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    private static final String UNNAMED = "document";

    private final String label;
    private final Optional<Format> format;
    private final Opener opener;

    private DocumentSource(String label, Optional<Format> format, Opener opener) {
        this.label = label.isBlank() ? UNNAMED : label;
        this.format = format;
        this.opener = opener;
    }

    /**
     * A file. Its extension determines the format; {@code .jsonl} and {@code .ndjson} are JSON Lines. Only regular files are
     * read; for a pipe or device use {@link #stream}.
     */
    public static DocumentSource file(Path file) {
        Objects.requireNonNull(file, "file");
        return file(file, file);
    }

    /** A file that is shown under the name of a link to it. */
    static DocumentSource file(Path name, Path file) {
        return new DocumentSource(name.toString(), formatOf(name.toString()), () -> openFile(file));
    }

    /** A text; in faults it is called {@code document}, unless it is {@link #named} otherwise. */
    public static DocumentSource text(String text, Format format) {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(text, "text");
        return new DocumentSource(UNNAMED, Optional.of(format), () -> new ByteArrayInputStream(utf8(text)));
    }

    /**
     * A stream; in faults it is called {@code document}, unless it is {@link #named} otherwise. It can be read once and is not
     * closed.
     */
    public static DocumentSource stream(InputStream stream, Format format) {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(stream, "stream");
        return new DocumentSource(UNNAMED, Optional.of(format), () -> new FilterInputStream(stream) {
            @Override
            public void close() {} // the caller closes it
        });
    }

    /** A resource, as {@link Class#getResourceAsStream} finds it; the extension of its name determines the format. */
    public static DocumentSource resource(Class<?> anchor, String name) {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(name, "name");
        return new DocumentSource(name, formatOf(name), () -> {
            InputStream stream = anchor.getResourceAsStream(name);
            if (stream == null) {
                throw new NoSuchFileException(name);
            }
            return stream;
        });
    }

    /**
     * Returns the same document under this name in faults, such as {@code plan.yaml}; if it is blank, under the name
     * {@code document}. The name does not determine the format.
     */
    public DocumentSource named(String label) {
        Objects.requireNonNull(label, "label");
        return new DocumentSource(label, format, opener);
    }

    /** The name of the document in faults. */
    public String label() {
        return label;
    }

    /** The {@link #label()}. */
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

    /** Encodes a lone surrogate like a character, so that the reader reports it with its position. */
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

    private static InputStream openFile(Path file) throws IOException {
        if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
            throw new IOException("a folder, or a device or pipe, which may never end");
        }
        return Files.newInputStream(file);
    }
}
