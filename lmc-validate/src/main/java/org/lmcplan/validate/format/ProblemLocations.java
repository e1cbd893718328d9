package org.lmcplan.validate.format;

import java.util.List;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.Span;

/** Where problems and values are, as far as the problems or the options of a report say it. */
final class ProblemLocations {

    private final ReportOptions options;
    private final boolean isAboutConfiguration;

    /** Locates problems; those of a configuration in the document of the options if there are no others and no rules were run. */
    ProblemLocations(ReportOptions options, boolean noRules, List<Problem> problems) {
        this.options = options;
        this.isAboutConfiguration = noRules && problems.stream().noneMatch(ProblemLocations::isAboutDocument);
    }

    /** The name of the document that a problem is in; empty where it is unknown. */
    Optional<String> source(Problem problem) {
        return locate(problem)
                .map(Location::source)
                .or(() -> areKnownFor(problem) ? options.source() : Optional.empty());
    }

    /** The location of a problem. The options know only where the values of one document are. */
    Optional<Location> locate(Problem problem) {
        return problem.location().or(() -> areKnownFor(problem) ? locate(problem.path()) : Optional.empty());
    }

    /** Whether the problem is in the document that the options are about: the configuration only if nothing else is reported. */
    boolean areKnownFor(Problem problem) {
        return isAboutConfiguration || isAboutDocument(problem);
    }

    private static boolean isAboutDocument(Problem problem) {
        return !RuleFamily.of(problem.code()).isAboutConfiguration();
    }

    /**
     * The location of a value. The document as a whole and each of its lists are located at their first characters, since a
     * finding on them would mark every line. So are values that are missing in them.
     */
    Optional<Location> locate(DocumentPath path) {
        return options.locator()
                .locate(path)
                .map(found -> isWhole(path, found)
                        ? new Location(found.source(), Span.at(found.span().start()))
                        : found);
    }

    private boolean isWhole(DocumentPath path, Location found) {
        if (found.span().end().line() == found.span().start().line()) {
            return false;
        }
        List<String> segments = path.segments();
        return segments.size() < 2
                || isAt(found, DocumentPath.root())
                || isAt(found, DocumentPath.root().child(segments.get(0)));
    }

    private boolean isAt(Location found, DocumentPath path) {
        return options.locator().locate(path).filter(found::equals).isPresent();
    }
}
