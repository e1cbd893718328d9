package org.lmcplan.io;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.lmcplan.io.jackson.JacksonOutput;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.write.DocumentOutput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Canonical JSON as Jackson's generator writes it, for comparison. */
final class JacksonJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(LINES)
            .withArrayIndenter(LINES)
            .withSeparators(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));

    private JacksonJson() {}

    static <T> String write(T value, Shape<T> shape) {
        return write(out -> shape.write(value, out));
    }

    static String write(Consumer<DocumentOutput> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(new Layout(), text)) {
            content.accept(new JacksonOutput(out));
        }
        return text.append('\n').toString();
    }

    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance(); // it counts depth: one for each document
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
