package org.lmcplan.validate.declared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;
import org.lmcplan.validate.config.Faults;
import org.lmcplan.validate.config.Nearest;

/**
 * One value of a document, where it stands, and where to report what is wrong with it.
 *
 * @param value the value
 * @param path where it stands
 * @param faults the faults of the document
 */
public record Item(ExtensionValue value, DocumentPath path, Faults faults) {

    private static final Message A_TEXT = Message.of("a text", "文本");
    private static final Message PUT_IN_QUOTES = Message.of("write a text; put a number in quotes", "请写文本；数字请加引号");
    private static final Message A_NUMBER = Message.of("a whole number from 0 to 99999", "0 至 99999 的整数");
    private static final int MOST_DIGITS = 5;
    private static final Message A_LIST = Message.of("a list", "列表");

    /** The text; reported where it is none or blank. */
    public Optional<String> text() {
        return text(A_TEXT, PUT_IN_QUOTES);
    }

    private Optional<String> text(Message wanted, Message hint) {
        if (value instanceof ExtensionValue.Text text && !text.text().isBlank()) {
            return Optional.of(text.text());
        }
        faults.wrongType(this, wanted, hint);
        return Optional.empty();
    }

    /** What a text of a form stands for; reported where it has another form. */
    public <T> Optional<T> form(Function<String, Optional<T>> parse, Message wanted, Message hint) {
        Optional<String> text = text(wanted, hint);
        Optional<T> parsed = text.flatMap(parse);
        if (text.isPresent() && parsed.isEmpty()) {
            faults.wrongForm(this, text.get(), wanted, hint);
        }
        return parsed;
    }

    /** What one of a few words stands for; reported where it is another one. */
    public <T> Optional<T> word(Map<String, T> known, Message wanted) {
        return word(known, wanted, known.keySet());
    }

    /** As {@link #word(Map, Message)}, with other words shown as those that there are. */
    public <T> Optional<T> word(Map<String, T> known, Message wanted, Collection<String> shown) {
        Optional<String> text = text(wanted, Nearest.hint("", shown));
        if (text.isPresent() && !known.containsKey(text.get())) {
            faults.unknownWord(this, text.get(), wanted, shown);
        }
        return text.flatMap(word -> Optional.ofNullable(known.get(word)));
    }

    /** A whole number from 0; reported where it is none. */
    Optional<Integer> number() {
        if (value instanceof ExtensionValue.Numeral numeral
                && numeral.number().scale() == 0
                && numeral.number().signum() >= 0
                && numeral.number().precision() <= MOST_DIGITS) {
            return Optional.of(numeral.number().intValue());
        }
        faults.wrongType(this, A_NUMBER, Message.of("write it in plain digits, without quotes", "请用数字书写，不加引号"));
        return Optional.empty();
    }

    /** The entries; reported where it is no list. */
    public List<Item> entries() {
        if (!isList()) {
            faults.wrongType(
                    this, A_LIST, Message.of("write one entry to a line, each after a hyphen", "请逐行书写各项，以连字符开头"));
        }
        return entriesIfList();
    }

    /** The entries, or the value itself where it is no list. */
    public List<Item> oneOrMore() {
        return isList() ? entriesIfList() : List.of(this);
    }

    boolean isList() {
        return value instanceof ExtensionValue.Items;
    }

    public boolean isObject() {
        return value instanceof ExtensionValue.Fields;
    }

    Item entry(int index) {
        return new Item(((ExtensionValue.Items) value).entries().get(index), path.child(index), faults);
    }

    private List<Item> entriesIfList() {
        List<Item> entries = new ArrayList<>();
        if (value instanceof ExtensionValue.Items items) {
            for (int i = 0; i < items.entries().size(); i++) {
                entries.add(entry(i));
            }
        }
        return entries;
    }

    /** What kind of value it is, for a message. */
    public Message type() {
        if (value instanceof ExtensionValue.Text text) {
            return text.text().isBlank() ? Message.of("a blank text", "空白文本") : A_TEXT;
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
