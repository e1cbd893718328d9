package org.lmcplan.validate.config;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.RegisterPart;

/** The kinds of parts of plans and registers by their codes. */
final class PartCodes {

    static final Map<String, DocumentPart> ALL = all();

    private PartCodes() {}

    static Optional<DocumentPart> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    private static Map<String, DocumentPart> all() {
        Map<String, DocumentPart> all = new TreeMap<>();
        Stream.<DocumentPart>concat(Arrays.stream(PlanPart.values()), Arrays.stream(RegisterPart.values()))
                .forEach(part -> all.put(part.code(), part));
        return Collections.unmodifiableMap(all);
    }
}
