package org.lmcplan.io.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.problem.Message;

/**
 * Recognises YAML that may be well-formed although snakeyaml-engine stops at it, so that it is refused without being called
 * malformed. The page docs/yaml.md lists all of it.
 */
final class UnreadYaml {

    private static final Pattern PROPERTY = Pattern.compile("([*&!])([^\\s,\\[\\]{}]+)");
    private static final Pattern KEY = Pattern.compile("[^#\\[{\"']*:([ \t].*)?");

    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]");
    private static final Pattern VALUE = Pattern.compile(":\\s");
    private static final Pattern ENTRY = Pattern.compile("[-?]([ \t].*)?|" + KEY.pattern());
    private static final Pattern ROOT_TEXT = Pattern.compile("(?m)^(---)?[ \t]*[|>][-+0-9]*[ \t]*(#.*)?$");
    private static final Pattern DIRECTIVE = Pattern.compile("(?m)^(%.*|---[ \t]*)$");

    private UnreadYaml() {}

    /**
     * Finds out what the engine stopped at.
     *
     * @param complaint what it said
     * @param at the index of the character that it complained about
     * @param start the index of the value that it was reading
     */
    static Optional<TokenProblem.Fatal> at(String complaint, int at, int start, YamlStop stop) {
        CodePointText source = stop.source();
        if (stop.ended()) {
            return Optional.of(new TokenProblem.Fatal(FaultKind.SECOND_DOCUMENT, source.positionOf(at)));
        }
        if (isEndMarker(source, at) && isOnlyComment(source.text().substring(0, at))) {
            return Optional.of(
                    isOnlyComment(source.text())
                            ? new TokenProblem.Fatal(FaultKind.EMPTY, 0)
                            : refuse("yaml.leading-end", at, source));
        }
        Optional<TokenProblem.Fatal> property = property(start, source);
        if (property.isPresent()) {
            return property;
        }
        if (stop.layout().isAtRoot() && isRootText(at, source)) {
            return Optional.of(refuse("yaml.root-text", at, source));
        }
        if (complaint.contains("block scalar")) {
            int line = source.lineStart(at);
            if (source.text().substring(line).isBlank()) {
                return Optional.of(refuse("yaml.last-line", line, source));
            }
            if (source.at(source.afterBlanks(line)) == '#') {
                return Optional.of(refuse("yaml.block-text", at, source));
            }
        }
        return tab(at, stop).or(() -> explanation(at, stop).map(name -> refuse(name, at, source)));
    }

    private static boolean isEndMarker(CodePointText source, int at) {
        return source.text().startsWith("...", at) && source.lineStart(at) == at && source.isBlank(at + 3);
    }

    private static boolean isOnlyComment(String text) {
        return text.lines()
                .allMatch(line -> line.strip()
                        .replaceFirst("^\\.\\.\\.(?=\\s|$)", "")
                        .strip()
                        .matches("(#.*)?"));
    }

    /** An anchor, an alias or a tag of unusual characters. */
    private static Optional<TokenProblem.Fatal> property(int at, CodePointText source) {
        Matcher matcher = PROPERTY.matcher(source.text()).region(at, source.lineEnd(at));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        FaultKind kind =
                source.at(at) == '*' ? FaultKind.ALIAS : source.at(at) == '&' ? FaultKind.ANCHOR : FaultKind.TAG;
        String name = matcher.group(kind == FaultKind.TAG ? 0 : 2);
        return Optional.of(new TokenProblem.Fatal(kind, source.positionOf(at), Message.excerpt(name)));
    }

    /** A tab before the first word of a line since the last event, or just before the character. */
    private static Optional<TokenProblem.Fatal> tab(int at, YamlStop stop) {
        CodePointText source = stop.source();
        for (int line = source.lineStart(at); ; line = source.lineStart(line - 1)) {
            int word = source.afterBlanks(line);
            int tab = source.afterSpaces(line);
            if (tab < word && source.at(word) != '#') {
                boolean indents = tab - line < stop.layout().indent() && !source.isLineEnd(word);
                return Optional.of(refuseTab(tab, indents || startsBlock(word, KEY, source), source));
            }
            if (line == 0 || line <= stop.layout().lastValue()) {
                break;
            }
        }
        int word = source.afterBlanks(at);
        boolean isAfterTab = source.at(at) == '\t' || (at > 0 && source.at(at - 1) == '\t');
        return isAfterTab ? Optional.of(refuseTab(at, startsBlock(word, ENTRY, source), source)) : Optional.empty();
    }

    private static boolean startsBlock(int word, Pattern block, CodePointText source) {
        return block.matcher(source.text()).region(word, source.lineEnd(word)).matches();
    }

    /** A tab is malformed where it indents a line, or the entries of an object or a list. */
    private static TokenProblem.Fatal refuseTab(int tab, boolean indents, CodePointText source) {
        return SyntaxError.named("yaml.tab")
                .fatal(indents ? FaultKind.MALFORMED_YAML : FaultKind.UNSUPPORTED_YAML, source.positionOf(tab));
    }

    private static Optional<String> explanation(int at, YamlStop stop) {
        CodePointText source = stop.source();
        boolean inFlow = stop.layout().isInFlow();
        char c = source.at(at);
        boolean isIndicator = isSeparate(at + 1, inFlow, source);
        if (inFlow && c == ':' && !isIndicator) {
            return Optional.of("yaml.flow-start");
        }
        if (c == ':' && isIndicator) {
            boolean startsEntry = startsEntry(at, inFlow, source);
            if (startsEntry) {
                return Optional.of("yaml.empty-key");
            }
            return stop.layout().isInFlowObject() && isKeyOfLines(at, source)
                    ? Optional.of("yaml.key-line")
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a key of several lines, or one on a line before, ends at this colon. */
    private static boolean isKeyOfLines(int colon, CodePointText source) {
        String before = source.text().substring(0, colon);
        int start = before.length();
        while (start > 0 && ",[{".indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        String entry = before.substring(start).stripLeading();
        return LINE_END.matcher(entry).find() && !VALUE.matcher(entry).find();
    }

    private static boolean isSeparate(int at, boolean inFlow, CodePointText source) {
        return source.isBlank(at) || (inFlow && ",[]{}".indexOf(source.at(at)) >= 0);
    }

    /** Whether nothing but the mark of an entry comes before it. */
    private static boolean startsEntry(int at, boolean inFlow, CodePointText source) {
        int before = at - 1;
        while (before >= 0 && (inFlow ? source.isBlank(before) : source.at(before) == ' ')) {
            before--;
        }
        return before < 0
                || (inFlow
                        ? ",[{?".indexOf(source.at(before)) >= 0
                        : source.isLineEnd(before) || (before < at - 1 && "-?:".indexOf(source.at(before)) >= 0));
    }

    /** Whether the document is one text, after {@code |} or with a line that starts with {@code ---} like a marker. */
    private static boolean isRootText(int at, CodePointText source) {
        if (source.lineStart(at) == at && source.text().startsWith("---", at) && !source.isBlank(at + 3)) {
            return true;
        }
        Matcher header = ROOT_TEXT.matcher(source.text()).region(0, at);
        return header.find()
                && isOnlyComment(DIRECTIVE
                        .matcher(source.text().substring(0, header.start()))
                        .replaceAll(""));
    }

    private static TokenProblem.Fatal refuse(String explanation, int at, CodePointText source) {
        return SyntaxError.named(explanation).fatal(FaultKind.UNSUPPORTED_YAML, source.positionOf(at));
    }
}
