package org.lmcplan.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files with type declarations, one in each module that has schemas. */
enum TypeScriptDeclarations {
    DOCUMENTS(
            "lmc-io",
            "lmc.d.ts",
            "Plans, registers, assessments, differences between plans, and problems of lmc in JSON.",
            "plan.schema.json",
            "plan-part.schema.json",
            "register.schema.json",
            "assessment.schema.json",
            "diff.schema.json",
            "problem.schema.json"),
    REPORTS("lmc-validate", "lmc-report.d.ts", "Validation reports of lmc in JSON.", "report.schema.json");

    static final Path DOCS = PublishedModule.ROOT.resolve("docs");
    private static final String FOLDER = "META-INF/lmc/types/";

    private final String module;
    private final String fileName;
    private final String content;
    private final List<String> schemas;

    TypeScriptDeclarations(String module, String fileName, String content, String... schemas) {
        this.module = module;
        this.fileName = fileName;
        this.content = content;
        this.schemas = List.of(schemas);
    }

    String module() {
        return module;
    }

    String fileName() {
        return fileName;
    }

    List<String> schemas() {
        return schemas;
    }

    String entry() {
        return FOLDER + fileName;
    }

    Path inSources() {
        return PublishedModule.ROOT
                .resolve(module)
                .resolve("src/main/resources")
                .resolve(entry());
    }

    Path inDocs() {
        return DOCS.resolve(fileName);
    }

    String generate() throws IOException {
        List<JsonNode> read = new ArrayList<>();
        for (String schema : schemas) {
            read.add(JsonMapper.shared().readTree(Files.readString(DOCS.resolve(schema))));
        }
        return "// " + content + " Generated from " + String.join(", ", schemas) + ".\n\n" + TypeScriptTypes.of(read);
    }
}
