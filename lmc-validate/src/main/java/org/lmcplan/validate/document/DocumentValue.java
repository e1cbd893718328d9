package org.lmcplan.validate.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.model.Coded;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.property.WordHint;
import org.lmcplan.model.text.InvisibleText;
import org.lmcplan.validate.rule.RuleId;

/**
 * A value of a document, with its path and the list that collects the faults of the document. Methods that expect a type or form return
 * nothing if the value does not have it, and report it.
 *
 * @param value the value
 * @param path its path
 * @param faults the faults of the document so far; new ones are added
 */
public record DocumentValue(ExtensionValue value, DocumentPath path, List<Problem> faults) {

    private static final Message A_TEXT = Message.of("a text", "文本");
    private static final Message PUT_IN_QUOTES = Message.of("write a text; put numbers in quotes", "请写文本；数字请加引号");
    private static final Message A_NUMBER = Message.of("a whole number from 0 to 99999", "0 至 99999 的整数");
    private static final int MOST_DIGITS = 5;
    private static final Message A_LIST = Message.of("a list", "列表");

    /** Returns the text, which must not be blank. */
    public Optional<String> text() {
        return text(A_TEXT, PUT_IN_QUOTES);
    }

    private Optional<String> text(Message wanted, Message hint) {
        if (value instanceof ExtensionValue.Text text && !InvisibleText.isBlank(text.text())) {
            return Optional.of(text.text());
        }
        reportType(wanted, hint);
        return Optional.empty();
    }

    /** Returns the parsed text; the parser returns nothing, or throws an IllegalArgumentException, if the text is malformed. */
    public <T> Optional<T> parse(Function<String, Optional<T>> parser, Message wanted, Message hint) {
        Optional<String> text = text(wanted, hint);
        Optional<T> parsed = text.flatMap(known -> tryParse(parser, known));
        if (text.isPresent() && parsed.isEmpty()) {
            reportForm(text.get(), wanted, hint);
        }
        return parsed;
    }

    private static <T> Optional<T> tryParse(Function<String, Optional<T>> parser, String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Returns the text as the id of a rule. */
    public Optional<RuleId> ruleId() {
        return parse(
                RuleId::parse,
                Message.of("the id of a rule", "规则编号"),
                Message.of("write it like LMC-V102", "请写成 LMC-V102 的形式"));
    }

    /** Returns the value that a known word stands for. */
    public <T> Optional<T> word(Map<String, T> known, Message wanted) {
        return word(known, wanted, known.keySet());
    }

    /** As {@link #word(Map, Message)}, with a different list of words in hints. */
    public <T> Optional<T> word(Map<String, T> known, Message wanted, Collection<String> suggested) {
        Optional<String> text = text(wanted, WordHint.choice(suggested));
        if (text.isPresent() && !known.containsKey(text.get())) {
            reportUnknown(text.get(), wanted, suggested);
        }
        return text.flatMap(word -> Optional.ofNullable(known.get(word)));
    }

    /** Returns the term of the vocabulary that has this code. */
    public <C extends Coded> Optional<C> term(Class<C> vocabulary) {
        List<String> codes = Arrays.stream(vocabulary.getEnumConstants())
                .map(Coded::code)
                .sorted()
                .toList();
        Message wanted = Message.of(Coded.noun(vocabulary, Locale.ENGLISH), Coded.noun(vocabulary, Locale.CHINESE));
        Optional<String> text = text(wanted, WordHint.choice(codes));
        Optional<C> term = text.flatMap(code -> Coded.parse(vocabulary, code));
        if (text.isPresent() && term.isEmpty()) {
            reportUnknown(text.get(), wanted, codes);
        }
        return term;
    }

    private void reportUnknown(String word, Message wanted, Collection<String> known) {
        report(
                ConfigurationFaultKind.UNKNOWN_WORD,
                Map.of("value", word, "wanted", wanted),
                WordHint.nearest(word, known));
    }

    /** Returns the whole number, which must not be negative. */
    public Optional<Integer> number() {
        if (value instanceof ExtensionValue.Numeral numeral
                && numeral.number().scale() == 0
                && numeral.number().signum() >= 0
                && numeral.number().precision() <= MOST_DIGITS) {
            return Optional.of(numeral.number().intValue());
        }
        reportType(A_NUMBER, Message.of("write plain digits, without quotes", "请用数字书写，不加引号"));
        return Optional.empty();
    }

    /** Returns the entries of the list. */
    public List<DocumentValue> entries() {
        if (!isList()) {
            reportType(A_LIST, Message.of("write each entry on a line of its own, after a hyphen", "请逐行书写各项，以连字符开头"));
        }
        return entriesIfList();
    }

    /** Returns the entries if this is a list, otherwise this value. */
    public List<DocumentValue> oneOrMore() {
        return isList() ? entriesIfList() : List.of(this);
    }

    /** Whether this is a list. */
    public boolean isList() {
        return value instanceof ExtensionValue.Items;
    }

    /** Whether this is an object. */
    public boolean isObject() {
        return value instanceof ExtensionValue.Fields;
    }

    /** Returns the value under a key, if this is an object that has the key. */
    public Optional<DocumentValue> find(String key) {
        return value instanceof ExtensionValue.Fields fields
                ? Optional.ofNullable(fields.byKey().get(key))
                        .map(below -> new DocumentValue(below, path.child(key), faults))
                : Optional.empty();
    }

    private List<DocumentValue> entriesIfList() {
        List<DocumentValue> entries = new ArrayList<>();
        if (value instanceof ExtensionValue.Items items) {
            for (ExtensionValue entry : items.entries()) {
                entries.add(new DocumentValue(entry, path.child(entries.size()), faults));
            }
        }
        return entries;
    }

    /** Reports a fault of this value, with the arguments of its message: messages, or values shown by their texts. */
    public void report(ConfigurationFaultKind kind, Map<String, ?> arguments, Message hint) {
        faults.add(new ConfigurationFault(kind, path, Map.copyOf(arguments), hint));
    }

    /** Reports that the value has the wrong type. */
    public void reportType(Message wanted, Message hint) {
        report(ConfigurationFaultKind.WRONG_TYPE, Map.of("wanted", wanted, "found", type()), hint);
    }

    /** Reports that the text is malformed. */
    public void reportForm(String text, Message wanted, Message hint) {
        report(ConfigurationFaultKind.WRONG_FORM, Map.of("value", text, "wanted", wanted), hint);
    }

    /** Reports that a key is missing from the object. */
    public void reportMissing(String key, Message what) {
        report(
                ConfigurationFaultKind.MISSING_KEY,
                Map.of("key", key, "what", what),
                Message.of("add this key", "请补上此键"));
    }

    /** Reports that the value specifies nothing. */
    public void reportEmpty(Message hint) {
        report(ConfigurationFaultKind.EMPTY, Map.of(), hint);
    }

    private Message type() {
        if (value instanceof ExtensionValue.Text text) {
            return InvisibleText.isBlank(text.text()) ? Message.of("a blank text", "空白文本") : A_TEXT;
        } else if (value instanceof ExtensionValue.Numeral number) {
            return Message.of("the number {0}", "数字 {0}", number);
        } else if (value instanceof ExtensionValue.Flag flag) {
            return Message.of("the truth value {0}", "逻辑值 {0}", flag);
        } else if (value instanceof ExtensionValue.Items) {
            return A_LIST;
        }
        return isObject() ? Message.of("an object", "对象") : Message.of("nothing", "空值");
    }
}
