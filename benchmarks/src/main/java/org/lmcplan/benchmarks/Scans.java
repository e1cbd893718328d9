package org.lmcplan.benchmarks;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The bare scans that everything is compared to. */
final class Scans {

    // One document of 100,000 commitments is longer than the default allows.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxDocumentLength(-1).build())
            .build();

    private static final int LARGEST_BUFFER = 1 << 20;

    private Scans() {}

    /** Steps through the tokens and looks at none: texts are passed over, not decoded. */
    static int jsonTokens(byte[] document) {
        int tokens = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** The same of a stream, which may hold one document after the other. */
    static long jsonTokens(InputStream documents) {
        long tokens = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), documents)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Steps through the tokens and takes every key and every value as a string. */
    static int jsonStrings(byte[] document) {
        int characters = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    characters += parser.currentName().length();
                } else if (token.isScalarValue()) {
                    characters += parser.getString().length();
                }
            }
        }
        return characters;
    }

    /** Decodes the bytes and steps through the events, with marks, and with a buffer in which every scalar has room. */
    static int yamlEvents(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setParseComments(false)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(Math.max(1024, Math.min(LARGEST_BUFFER, text.length() + 16)))
                .build();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, text));
        int events = 0;
        while (parser.hasNext()) {
            parser.next();
            events++;
        }
        return events;
    }
}
