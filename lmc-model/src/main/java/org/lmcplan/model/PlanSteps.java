package org.lmcplan.model;

import java.util.Optional;

/** The keys of plan documents that are not attributes of a type with extensions. */
final class PlanSteps {

    private PlanSteps() {}

    static Optional<Object> step(Object value, String key) {
        if (value instanceof Term term) {
            return switch (key) {
                case "from" -> Optional.of(term.from());
                case "to" -> Optional.of(term.to());
                default -> Optional.empty();
            };
        } else if (value instanceof Cadence cadence) {
            return switch (key) {
                case "kind" -> Optional.of(cadence);
                case "years" ->
                    cadence instanceof Cadence.EveryYears every ? Optional.of(every.years()) : Optional.empty();
                default -> Optional.empty();
            };
        }
        return Optional.empty();
    }
}
