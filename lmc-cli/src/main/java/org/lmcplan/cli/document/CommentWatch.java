package org.lmcplan.cli.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import org.lmcplan.io.LmcReader;

/**
 * Passes a stream of YAML records on and looks for its first comment, in the memory of one record: records that are written anew
 * have no comments.
 */
final class CommentWatch extends FilterInputStream {

    private final LmcReader reader;
    private final ByteArrayOutputStream record = new ByteArrayOutputStream();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int startOfRecord = 1;
    private int number = 1;
    private int found;

    CommentWatch(InputStream in, LmcReader reader) {
        super(in);
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        for (int i = from; i < from + count && found == 0; i++) {
            line.write(bytes[i]);
            if (bytes[i] == '\n') {
                endLine();
            }
        }
        return count;
    }

    /** Returns the number of the first line with a comment, as far as the stream was read. */
    OptionalInt firstLine() {
        endLine();
        endRecord();
        return found == 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private void endLine() {
        if (line.toString(UTF_8).startsWith("---")) {
            endRecord();
        }
        record.writeBytes(line.toByteArray());
        line.reset();
        number++;
    }

    private void endRecord() {
        int inRecord = YamlComments.firstLine(record.toString(UTF_8), reader);
        if (found == 0 && inRecord > 0) {
            found = startOfRecord + inRecord - 1;
        }
        record.reset();
        startOfRecord = number;
    }
}
