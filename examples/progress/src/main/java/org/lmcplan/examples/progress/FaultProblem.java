package org.lmcplan.examples.progress;

import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.lmcplan.io.Fault;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Severity;

/**
 * A fault as the report shows it.
 *
 * @param fault the fault
 */
record FaultProblem(Fault fault) implements Problem {

    @Override
    public String code() {
        return fault.kind().id();
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public DocumentPath path() {
        return fault.path();
    }

    @Override
    public Optional<Location> location() {
        return Optional.of(
                Location.of(fault.source(), fault.place().line(), fault.place().column()));
    }

    @Override
    public String message(Locale locale) {
        return fault.message(locale);
    }

    @Override
    public String hint(Locale locale) {
        return fault.hint(locale);
    }

    @Override
    public SortedMap<String, String> properties() {
        return Collections.emptySortedMap();
    }
}
