package org.lmcplan.model.evidence;

import java.util.Optional;

/** Checks the number of a meeting in its series. */
final class MeetingNumbers {

    private MeetingNumbers() {}

    static Optional<String> complaint(int number) {
        return number < 1 ? Optional.of("must be at least 1, not " + number) : Optional.empty();
    }
}
