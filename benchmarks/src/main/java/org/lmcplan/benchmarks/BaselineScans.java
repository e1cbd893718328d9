package org.lmcplan.benchmarks;

import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The bare scans with which everything is compared. */
final class BaselineScans {

    // A document of 100,000 commitments exceeds the default limit.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxDocumentLength(-1).build())
            .build();

    private static final int LARGEST_BUFFER = 1 << 20;

    private BaselineScans() {}

    /** Counts the tokens of one or more documents without looking at them: texts are skipped, not decoded. */
    static int countJsonTokens(byte[] documents) {
        int tokens = 0;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), documents)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /** Decodes every key and value of a document and returns their total length. */
    static int decodeJsonStrings(byte[] document) {
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

    /** Decodes the bytes and counts the events, with marks and with a buffer large enough for every scalar. */
    static int countYamlEvents(byte[] document) {
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
