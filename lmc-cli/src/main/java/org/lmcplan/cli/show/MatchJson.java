package org.lmcplan.cli.show;

import java.util.List;
import org.lmcplan.cli.output.CanonicalText;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.evidence.RegisterIndex;

/** Matching parts as JSON: each as the canonical document has it. */
final class MatchJson {

    private final PartData parts;

    MatchJson(ShownPlan shown) {
        parts = new PartData(shown.plan(), shown.register().map(RegisterIndex::register));
    }

    String array(List<? extends Extensible> matches) {
        return CanonicalText.array(lines(matches));
    }

    String jsonLines(List<? extends Extensible> matches) {
        return CanonicalText.jsonLines(lines(matches));
    }

    private List<List<String>> lines(List<? extends Extensible> matches) {
        return matches.stream().map(parts::lines).toList();
    }
}
