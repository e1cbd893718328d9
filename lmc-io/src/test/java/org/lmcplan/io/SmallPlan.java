package org.lmcplan.io;

import org.lmcplan.model.Plan;

/** The smallest plan there is, for tests. */
public final class SmallPlan {

    public static final String YAML = """
            format: lmc-plan/3
            id: small-plan
            names:
              en:
                text: A small plan
                status: official
            language: en
            edition: full
            term:
              from: 2023
              to: 2027
            title: A small plan
            textSource: gazette
            """;

    private SmallPlan() {}

    public static Plan plan() {
        return LmcReader.create().read(source(YAML)).orThrow();
    }

    public static DocumentSource source(String yaml) {
        return DocumentSource.text(yaml, Format.YAML).named("plan.yaml");
    }
}
