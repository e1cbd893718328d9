package org.lmcplan.io.parse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.lmcplan.io.fault.FaultKind;

/** Explains errors of the JSON parser in the terms of an author. */
final class JsonErrorText {

    /**
     * An error of the parser and its explanation.
     *
     * @param complaint matches the message of the parser
     * @param before characters that may lie between the start of the error and the position where the parser stopped
     */
    record Known(Pattern complaint, String before, SyntaxError explanation) {
        Known(String complaint, String before, String explanation) {
            this(Pattern.compile(complaint), before, SyntaxError.named(explanation));
        }
    }

    private static final String BLANKS = " \t\r\n";
    private static final String NUMBER = "+-.0123456789eE";

    // The first match is used.
    static final List<Known> KNOWN = List.of(
            new Known("Leading zeroes", "+-0123456789", "json.leading-zero"),
            new Known("numeric value|Non-standard token", "+-.0123456789eEINafinty", "json.not-a-number"),
            new Known("Unrecognized token", "", "json.not-quoted"),
            new Known("character escape", "\\u0123456789abcdefABCDEF", "json.unknown-escape"),
            new Known("surrogate", "\\u0123456789abcdefABCDEF", "json.half-surrogate"),
            new Known("escaped using backslash", "", "json.control-character"),
            new Known("comment", "", "json.comment"),
            new Known("\\('['‘’“”]'", "", "json.wrong-quote"),
            new Known("\\('\\p{L}.*double-quote", "", "json.key-not-quoted"),
            new Known("expecting comma", "", "json.missing-comma"),
            new Known("expecting a colon", "", "json.missing-colon"));

    private JsonErrorText() {}

    /** Explains a message of the parser about this byte. */
    static TokenProblem.Fatal of(String complaint, byte[] bytes, int at) {
        int here = startOfCharacter(bytes, at);
        if (here == bytes.length) {
            return unfinished(bytes);
        }
        int comma = here - 1;
        while (comma > 0 && BLANKS.indexOf(bytes[comma]) >= 0) {
            comma--;
        }
        if ((bytes[here] == ']' || bytes[here] == '}') && comma > 0 && bytes[comma] == ',') {
            return fatal(comma, SyntaxError.named("json.trailing-comma"));
        }
        int character =
                new String(bytes, here, Math.min(4, bytes.length - here), StandardCharsets.UTF_8).codePointAt(0);
        if (!complaint.contains("escape")
                && !complaint.contains("surrogate")
                && endsInvalidNumber(bytes, here, character)) {
            return fatal(stepBack(bytes, here, NUMBER), SyntaxError.named("json.other-digits"));
        }
        for (Known known : KNOWN) {
            if (known.complaint().matcher(complaint).find()) {
                return fatal(stepBack(bytes, here, known.before()), known.explanation());
            }
        }
        return fatal(here, SyntaxError.named("json.unexpected").with("character", Character.toString(character)));
    }

    /** Whether this is a letter or underscore just after digits, or a digit of another script. */
    private static boolean endsInvalidNumber(byte[] bytes, int here, int character) {
        boolean afterDigit = here > 0 && bytes[here - 1] >= '0' && bytes[here - 1] <= '9';
        return character >= 0x80
                ? Character.isDigit(character)
                : afterDigit && Character.isJavaIdentifierStart(character);
    }

    /** The error at the end of a document in which something is still open. */
    static TokenProblem.Fatal unfinished(byte[] bytes) {
        return fatal(stepBack(bytes, bytes.length, BLANKS), SyntaxError.named("json.unfinished"));
    }

    static boolean isComment(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] == '/' || bytes[at] == '#');
    }

    private static TokenProblem.Fatal fatal(int at, SyntaxError explanation) {
        return explanation.fatal(FaultKind.MALFORMED_JSON, at);
    }

    private static int startOfCharacter(byte[] bytes, int at) {
        int start = Math.min(at, bytes.length);
        while (start > 0 && start < bytes.length && (bytes[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    private static int stepBack(byte[] bytes, int from, String over) {
        int start = from;
        while (start > 0 && over.indexOf(bytes[start - 1]) >= 0) {
            start--;
            if (bytes[start] == '\\') {
                break;
            }
        }
        return start;
    }
}
