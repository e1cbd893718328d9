package org.lmcplan.model.problem;

import java.time.LocalDate;
import java.util.Optional;

/** A problem that does not count: a report lists it separately, with the reason. */
public interface SuppressedProblem extends Problem {

    /** What suppressed it. */
    SuppressionGround ground();

    /** Why, as given in the configuration or baseline. */
    String reason();

    /** The last day of the suppression; empty if it has none. */
    Optional<LocalDate> expires();
}
