package com.example.bindings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.ProblemSchema;
import org.lmcplan.validate.Validator;

/** A build step of a web front end: takes the type declarations and the schema of problems out of the jars. */
public final class CopyDeclarations {

    private CopyDeclarations() {}

    public static void main(String[] arguments) throws IOException {
        show("lmc.d.ts", LmcReader.class, List.of("Plan", "PartOfAPlan", "Register", "EvidenceRecord", "Problem"));
        show("lmc-report.d.ts", Validator.class, List.of("ValidationReport", "Finding"));
        System.out.println(ProblemSchema.json().contains("urn:lmc:schema:problem:1"));
    }

    private static void show(String name, Class<?> anchor, List<String> types) throws IOException {
        try (InputStream stream = anchor.getResourceAsStream("/META-INF/lmc/types/" + name)) {
            if (stream == null) {
                throw new IOException("no " + name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            for (String type : types) {
                boolean declared = text.matches("(?s).*\nexport (interface|type) " + type + "\\b.*");
                System.out.println(name + " declares " + type + ": " + declared);
            }
        }
    }
}
