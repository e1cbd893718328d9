package org.lmcplan.model.evidence;

import java.util.Optional;
import org.lmcplan.model.Term;

/** The keys of register documents that are not attributes of a type with extensions. */
final class EvidenceSteps {

    private EvidenceSteps() {}

    static Optional<Object> step(Object value, String key) {
        if (value instanceof EvidenceRecord record && key.equals("kind")) {
            return Optional.of(record.kind());
        } else if (value instanceof Money money) {
            return switch (key) {
                case "value" -> Optional.of(money.amount());
                case "currency" -> Optional.of(money.currency());
                default -> Optional.empty();
            };
        } else if (value instanceof Term term) {
            return switch (key) {
                case "from" -> Optional.of(term.from());
                case "to" -> Optional.of(term.to());
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }
}
