package org.lmcplan.validate.config;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.validate.plan.StandardRules;

/** Reads configurations from documents, like an application that uses both libraries. */
public final class ConfigurationDocuments {

    private ConfigurationDocuments() {}

    public static Configuration configuration(String yaml) {
        return reader().read(yaml(yaml)).orThrow();
    }

    /** Returns the value under a key of a document. */
    public static ExtensionValue value(String yaml, String key) {
        return Objects.requireNonNull(
                ((ExtensionValue.Fields) yaml(yaml)).byKey().get(key));
    }

    static ExtensionValue yaml(String yaml) {
        return LmcReader.create()
                .readData(DocumentSource.text(yaml, Format.YAML).named("lmc.yaml"))
                .orThrow();
    }

    static ConfigurationReader reader() {
        return ConfigurationReader.of(StandardRules.catalogue());
    }

    /** Returns the faults of a document, one on each line, in the order of the document. */
    public static String faults(Path file, Locale locale) {
        ReadResult<ExtensionValue> document = LmcReader.create().withSourceMap().readData(DocumentSource.file(file));
        return reader().read(document.orThrow()).faults().stream()
                .map(fault -> new Placed(
                        document.sourceMap()
                                .locateNearest(fault.path())
                                .orElseThrow()
                                .span()
                                .start()
                                .offset(),
                        file.getFileName() + ":"
                                + document.sourceMap()
                                        .locateNearest(fault.path())
                                        .orElseThrow()
                                        .span()
                                        .start()
                                + " error " + fault.code() + " " + fault.sentence(locale)))
                .sorted(Comparator.comparingLong(Placed::offset))
                .map(placed -> placed.line() + "\n")
                .collect(Collectors.joining());
    }

    private record Placed(long offset, String line) {}
}
