package org.lmcplan.io;

import java.io.StringWriter;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The canonical form as Jackson's generators write it, for comparison. */
final class JacksonNotation {

    private static final TokenStreamFactory JSON = new JsonFactory();
    private static final TokenStreamFactory YAML = LmcModule.yamlFactory();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter()
            .withObjectIndenter(LINES)
            .withArrayIndenter(LINES)
            .withSeparators(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""));

    private JacksonNotation() {}

    static <T> String write(T value, Shape<T> shape, Format format) {
        return write(out -> shape.write(value, out), format);
    }

    static String write(Consumer<Output> content, Format format) {
        StringWriter text = new StringWriter();
        TokenStreamFactory factory = format == Format.JSON ? JSON : YAML;
        try (JsonGenerator out = factory.createGenerator(context(format), text)) {
            content.accept(new JacksonOutput(out));
        }
        return format == Format.JSON ? text.append('\n').toString() : text.toString();
    }

    private static ObjectWriteContext context(Format format) {
        if (format == Format.YAML) {
            return ObjectWriteContext.empty();
        }
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return PRINTER.createInstance(); // it counts depth: one for each document
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
