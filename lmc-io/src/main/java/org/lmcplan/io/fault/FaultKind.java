package org.lmcplan.io.fault;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.problem.Severity;
import org.lmcplan.model.text.TextTable;

/** What can be wrong with the form of a document. Ids are chosen, stable and never reused. */
public enum FaultKind implements ProblemKind {
    /** This file or folder does not exist. */
    NOT_FOUND("LMC-F001"),
    /** This file or folder cannot be read. */
    NOT_READABLE("LMC-F002"),
    /** The file name does not say whether this is YAML or JSON. */
    UNKNOWN_FILE_TYPE("LMC-F003"),
    /** The bytes from here on are not valid UTF-8…. */
    NOT_UTF8("LMC-F101", "likely"),
    /** The text contains …, which is not allowed in any text. */
    FORBIDDEN_CHARACTER("LMC-F102", "character"),
    /** The text contains …, a direction control without its counterpart on the same line. */
    UNBALANCED_DIRECTION("LMC-F103", "character"),
    /** The key contains …, a direction control, which is not allowed in keys. */
    DIRECTION_IN_KEY("LMC-F104", "character"),
    /** The document is empty. */
    EMPTY("LMC-F201"),
    /** This is not valid YAML: …. */
    MALFORMED_YAML("LMC-F202", "reason", "hint"),
    /** This is not valid JSON: …. */
    MALFORMED_JSON("LMC-F203", "reason", "hint"),
    /** The alias '*…' refers to text elsewhere; aliases are not allowed. */
    ALIAS("LMC-F204", "name"),
    /** The anchor '&amp;…' is not allowed, because aliases are not. */
    ANCHOR("LMC-F205", "name"),
    /** The tag '…' is not allowed: the type of every value is known. */
    TAG("LMC-F206", "tag"),
    /** A second document starts here, but a file holds only one. */
    SECOND_DOCUMENT("LMC-F207"),
    /** There is more content after the end of the document. */
    TRAILING_CONTENT("LMC-F208"),
    /** A key must be text, not a list or an object. */
    KEY_NOT_TEXT("LMC-F209"),
    /** This is YAML that lmc does not read: …. */
    UNSUPPORTED_YAML("LMC-F210", "reason", "hint"),
    /** This record is broken over … lines. */
    BROKEN_RECORD("LMC-F211", "lines"),
    /** No record follows within … bytes, so reading stops here. */
    ENDLESS_STREAM("LMC-F212", "limit"),
    /** The plan has more than … parts. */
    TOO_MANY_PARTS("LMC-F213", "limit"),
    /** There is no key '…' in …. */
    UNKNOWN_KEY("LMC-F301", "key", "object", "hint"),
    /** The key '…' appears more than once. */
    DUPLICATE_KEY("LMC-F302", "key"),
    /** The key '…' is missing from …. */
    MISSING_KEY("LMC-F303", "key", "object"),
    /** Expected … but found …. */
    WRONG_TYPE("LMC-F304", "expected", "found", "hint"),
    /** Expected … but found …. */
    UNQUOTED("LMC-F305", "value", "expected", "found"),
    /** '…' is not …. */
    UNKNOWN_VALUE("LMC-F306", "value", "expected", "hint"),
    /** '…' is not …. */
    WRONG_FORM("LMC-F307", "value", "expected", "hint"),
    /** … is not …. */
    OUT_OF_RANGE("LMC-F308", "value", "expected", "hint"),
    /** The key '…' …. */
    KEY_OUT_OF_PLACE("LMC-F309", "key", "problem", "hint"),
    /** This library does not know the format '…'. */
    UNKNOWN_FORMAT("LMC-F310", "format", "document", "known"),
    /** The document uses the format '…', which is newer than this library. */
    NEWER_FORMAT("LMC-F311", "format", "newest"),
    /** This is a part of the plan '…', not of '…'. */
    OTHER_PLAN("LMC-F312", "named", "plan"),
    /** There are more than … bytes to read. */
    TOO_LARGE("LMC-F401", "limit"),
    /** Values are nested more than … levels deep. */
    TOO_DEEP("LMC-F402", "limit"),
    /** This text is longer than … characters. */
    TEXT_TOO_LONG("LMC-F403", "limit"),
    /** This key is longer than … characters. */
    KEY_TOO_LONG("LMC-F404", "limit"),
    /** There are more than … values to read. */
    TOO_MANY_VALUES("LMC-F405", "limit"),
    /** This number is longer than … characters. */
    NUMBER_TOO_LONG("LMC-F406", "limit"),
    /** The exponent of this number is larger than …. */
    EXPONENT_TOO_LARGE("LMC-F407", "limit");

    private final String id;
    private final Message message;
    private final Message hint;
    private final List<String> arguments;

    FaultKind(String id, String... arguments) {
        this.id = id;
        this.message = text(id + ".message");
        this.hint = text(id + ".hint");
        this.arguments = List.of(arguments);
    }

    private static Message text(String key) {
        return Message.of(Texts.TABLE.text(key), Texts.TABLE.text(key + ".zh"));
    }

    /** The documented id, such as {@code LMC-F301}. */
    @Override
    public String code() {
        return id;
    }

    /** Always an error: a document with a fault is not read, or only in part. */
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** The message, with an ellipsis in place of each argument. */
    @Override
    public String summary(Locale locale) {
        return message.outline(locale);
    }

    /** The hint, with an ellipsis in place of each argument; empty if it depends on the fault alone. */
    @Override
    public String explanation(Locale locale) {
        String outline = hint.outline(locale);
        return outline.equals("…") ? "" : outline;
    }

    @Override
    public Optional<String> page() {
        return Optional.of("faults.md#" + id.toLowerCase(Locale.ROOT));
    }

    /** The message, with the {@link #arguments} as places to be filled. */
    public Message message() {
        return message;
    }

    /** The hint, with the {@link #arguments} as places to be filled. */
    public Message hint() {
        return hint;
    }

    /** The names of the arguments of message and hint, in the order in which a {@link Fault} takes their values. */
    public List<String> arguments() {
        return arguments;
    }

    SortedMap<String, Message> named(List<Message> values) {
        if (values.size() != arguments.size()) {
            throw new IllegalArgumentException(this + " takes " + arguments + ", not " + values);
        }
        SortedMap<String, Message> named = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            named.put(arguments.get(i), values.get(i));
        }
        return named;
    }

    /** Loaded before the first constant is made. */
    private static final class Texts {
        private static final String FILE = "faults.properties";
        static final TextTable TABLE = TextTable.read(FaultKind.class.getResourceAsStream(FILE), FILE);
    }
}
