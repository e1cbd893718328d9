package org.lmcplan.io;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLFactoryBuilder;
import tools.jackson.dataformat.yaml.YAMLGenerator;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Lets Jackson write YAML whose lines are the same to every reader and stay so in every editor: texts of several lines as blocks only
 * where nothing about their lines is special, and U+2028 and U+2029 escaped.
 *
 * <p>Those two are characters like any other in YAML 1.2, but end a line in YAML 1.1, whose readers lose them or stumble
 * over what follows.
 */
final class LineSafeYaml extends YAMLFactory {

    private static final long serialVersionUID = 1L;

    private LineSafeYaml(YAMLFactoryBuilder settings) {
        super(settings);
    }

    private LineSafeYaml(LineSafeYaml other) {
        super(other);
    }

    /** A factory whose generators write as canonical documents are written. */
    static LineSafeYaml create() {
        return new LineSafeYaml(YAMLFactory.builder()
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES)
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
                .stringQuotingChecker(new Quoting()));
    }

    @Override
    public YAMLFactory copy() {
        return new LineSafeYaml(this);
    }

    @Override
    public YAMLFactoryBuilder rebuild() {
        return new YAMLFactoryBuilder(this) {
            @Override
            public YAMLFactory build() {
                return new LineSafeYaml(this);
            }
        };
    }

    @Override
    protected YAMLGenerator _createGenerator(ObjectWriteContext context, IOContext io, Writer to) {
        return new YAMLGenerator(
                context,
                io,
                _streamWriteFeatures,
                _formatWriteFeatures,
                _quotingChecker,
                new Escaping(to),
                _version,
                _dumpSettings) {
            @Override
            protected ScalarEvent _scalarEvent(String text, ScalarStyle style) {
                return super._scalarEvent(text, hasSpecialLines(text) ? ScalarStyle.DOUBLE_QUOTED : style);
            }
        };
    }

    private static boolean hasSpecialLines(String text) {
        return text.indexOf('\u2028') >= 0
                || text.indexOf('\u2029') >= 0
                || text.startsWith("\n") // a block that starts with blanks has to count its indentation
                || text.startsWith(" ")
                || text.endsWith("\n\n"); // blank lines at the end of a file are what editors trim
    }

    /** Escapes what stands in double quotes only, by the choice of style above. */
    private static final class Escaping extends FilterWriter {

        Escaping(Writer to) {
            super(to);
        }

        @Override
        public void write(int c) throws IOException {
            if (isLineSeparator((char) c)) {
                out.write(c == '\u2028' ? "\\u2028" : "\\u2029"); // snakeyaml-engine does not read \L and \P
            } else {
                out.write(c);
            }
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            write(new String(text, from, length), 0, length);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            int plain = from;
            for (int i = from; i < from + length; i++) {
                if (isLineSeparator(text.charAt(i))) {
                    out.write(text, plain, i - plain);
                    write(text.charAt(i));
                    plain = i + 1;
                }
            }
            out.write(text, plain, from + length - plain);
        }
    }

    private static boolean isLineSeparator(char c) {
        return c == '\u2028' || c == '\u2029';
    }
}
