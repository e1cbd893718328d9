package org.lmcplan.cli.show;

import java.util.List;
import java.util.stream.Collectors;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.evidence.RegisterIndex;

/** Matching parts as JSON: each as the canonical document has it. */
final class MatchJson {

    private final PartData parts;

    MatchJson(ShownPlan shown) {
        parts = new PartData(shown.plan(), shown.register().map(RegisterIndex::register));
    }

    String array(List<? extends Extensible> matches) {
        if (matches.isEmpty()) {
            return "[]\n";
        }
        return matches.stream()
                .map(match ->
                        parts.lines(match).stream().map(line -> "  " + line).collect(Collectors.joining("\n")))
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    String lines(List<? extends Extensible> matches) {
        return matches.stream()
                .map(match -> DocumentJson.onOneLine(parts.lines(match)) + "\n")
                .collect(Collectors.joining());
    }
}
