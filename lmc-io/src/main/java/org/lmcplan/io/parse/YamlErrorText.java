package org.lmcplan.io.parse;

import java.util.List;
import java.util.Optional;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.problem.Message;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Explains errors of the YAML scanner in the terms of an author. */
final class YamlErrorText {

    /**
     * An error of the scanner and its explanation.
     *
     * @param complaint a part of the message of the scanner
     * @param atStart whether the position is the start of the value, rather than where the scanner stopped
     * @param kind whether the document is malformed, or only not read
     */
    record Known(String complaint, boolean atStart, FaultKind kind, SyntaxError explanation) {
        Known(String complaint, boolean atStart, String explanation) {
            this(complaint, atStart, FaultKind.MALFORMED_YAML, SyntaxError.named(explanation));
        }
    }

    private static final int LONGEST_ESCAPE = 10; // \\U and eight digits

    private static final String ESCAPE = "double-quoted scalar";

    static final String DEL = "DEL character (0x7F)";

    // The first match is used.
    static final List<Known> KNOWN = List.of(
            new Known("mapping values are not allowed", false, "yaml.colon"),
            new Known("found a key after", true, "yaml.tab"),
            new Known("TAB", false, "yaml.tab"),
            new Known("cannot start any token", false, "yaml.bad-start"),
            new Known("while scanning an a", true, "yaml.bad-start"), // an alias or an anchor
            new Known("expected the node content", false, "yaml.bad-start"),
            new Known("sequence entries are not allowed", false, "yaml.list-start"),
            new Known("could not find expected ':'", true, "yaml.missing-colon"),
            new Known("while scanning a quoted scalar", true, "yaml.open-quote"),
            new Known(ESCAPE, false, "yaml.unknown-escape"),
            new Known("block scalar", false, "yaml.block-text"),
            new Known(" tag", true, "yaml.tag"),
            new Known("Version{", false, FaultKind.UNSUPPORTED_YAML, SyntaxError.named("yaml.version")),
            new Known("<document start>", false, "yaml.after-end"),
            new Known("flow sequence", false, "yaml.open-list"),
            new Known("flow mapping", false, "yaml.open-object"),
            new Known("but found '<scalar>'", false, "yaml.after-quote"),
            new Known("but found ']'", false, "yaml.stray-bracket"),
            new Known("but found '}'", false, "yaml.stray-bracket"),
            new Known("while parsing a block", false, "yaml.structure"));

    private YamlErrorText() {}

    /** Explains whatever the engine threw. */
    static TokenProblem.Fatal of(RuntimeException thrown, YamlStop stop) {
        CodePointText source = stop.source();
        if (thrown instanceof ReaderException unprintable) {
            String character = String.format("U+%04X", unprintable.getCodePoint());
            return new TokenProblem.Fatal(
                    FaultKind.FORBIDDEN_CHARACTER, unprintable.getPosition(), Message.excerpt(character));
        }
        if (!(thrown instanceof YamlEngineException)) {
            return ofCrash(source, stop.scanned());
        }
        if (!(thrown instanceof MarkedYamlEngineException marked)) {
            return describe(String.valueOf(thrown.getMessage()), stop.last(), stop.last());
        }
        Optional<Mark> problem = marked.getProblemMark();
        int at = problem.or(marked::getContextMark).map(Mark::getIndex).orElse(stop.last());
        int start =
                marked.getContextMark().or(() -> problem).map(Mark::getIndex).orElse(stop.last());
        String complaint = marked.getContext() + " " + marked.getProblem();
        if (complaint.contains(DEL)) {
            int del = source.text().indexOf(0x7F, source.indexOf(at)); // the mark is at the start of the word
            return new TokenProblem.Fatal(
                    FaultKind.FORBIDDEN_CHARACTER, source.positionOf(del), Message.excerpt("U+007F"));
        }
        Optional<Integer> escape = escapeBefore(source, source.indexOf(at));
        if (complaint.contains(ESCAPE) && escape.isPresent()) {
            return unknownEscape(source, escape.get());
        }
        return UnreadYaml.at(complaint, source.indexOf(at), source.indexOf(start), stop)
                .orElseGet(() -> describe(complaint, at, start));
    }

    /** Explains an exception that is not meant for a reader of messages: the engine throws it for the digits of an escape. */
    private static TokenProblem.Fatal ofCrash(CodePointText source, int scanned) {
        return escapeBefore(source, source.indexOf(scanned))
                .map(escape -> unknownEscape(source, escape))
                .orElseGet(() -> SyntaxError.named("yaml.other").fatal(FaultKind.MALFORMED_YAML, scanned));
    }

    /** The index of the backslash just before an index. */
    private static Optional<Integer> escapeBefore(CodePointText source, int at) {
        int escape = source.text().lastIndexOf('\\', at);
        return escape >= 0 && at - escape <= LONGEST_ESCAPE ? Optional.of(escape) : Optional.empty();
    }

    private static TokenProblem.Fatal unknownEscape(CodePointText source, int backslash) {
        return SyntaxError.named("yaml.unknown-escape").fatal(FaultKind.MALFORMED_YAML, source.positionOf(backslash));
    }

    private static TokenProblem.Fatal describe(String complaint, int at, int start) {
        for (Known known : KNOWN) {
            if (complaint.contains(known.complaint())) {
                return known.explanation().fatal(known.kind(), known.atStart() ? start : at);
            }
        }
        return SyntaxError.named("yaml.other").fatal(FaultKind.MALFORMED_YAML, at);
    }
}
