package org.lmcplan.model.problem;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.model.text.ReaderLanguage;
import org.lmcplan.model.text.SafeText;

/**
 * A sentence or phrase in English and Chinese, with placeholders for arguments such as {@code {id}} or {@code {0}}.
 *
 * <p>An argument is either untrusted text, shown as an excerpt of at most 80 characters with hidden characters escaped, or
 * another message, shown in the same language.
 */
public final class Message implements Serializable {

    /** Trusted text, shown unchanged. */
    private record Verbatim(String text) implements Serializable {}

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*\\}");
    private static final Message NOTHING = of("", "");

    private final String english;
    private final String chinese;
    private final SortedMap<String, Object> arguments;

    private Message(String english, String chinese, SortedMap<String, Object> arguments) {
        this.english = Objects.requireNonNull(english, "english");
        this.chinese = Objects.requireNonNull(chinese, "chinese");
        this.arguments = arguments;
    }

    /** Returns a message with the same words for readers of every language. */
    public static Message of(String text) {
        return of(Objects.requireNonNull(text, "text"), text, List.of());
    }

    /** Returns a message with arguments for {@code {0}}, {@code {1}} and so on. */
    public static Message of(String english, String chinese, Object... arguments) {
        return of(english, chinese, NullCheck.listOf(arguments, "arguments"));
    }

    /** Does the same as {@link #of(String, String, Object...)}, with a list of arguments. */
    public static Message of(String english, String chinese, List<?> arguments) {
        SortedMap<String, Object> byName = new TreeMap<>();
        NullCheck.elements(arguments, "arguments");
        for (int i = 0; i < arguments.size(); i++) {
            byName.put(Integer.toString(i), argument(arguments.get(i)));
        }
        return new Message(english, chinese, Collections.unmodifiableSortedMap(byName));
    }

    /** Returns a message without words. */
    public static Message nothing() {
        return NOTHING;
    }

    /** Returns an excerpt of a document as a message, the same in every language. */
    public static Message excerpt(String text) {
        return of("{0}", "{0}", Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns a text that is shown in full and unchanged in every language. Use it only for text written by the program itself.
     */
    public static Message verbatim(String text) {
        return of("{0}", "{0}", new Verbatim(Objects.requireNonNull(text, "text")));
    }

    /** Returns a text in both languages that is shown in full and unchanged, including braces. */
    public static Message verbatim(String english, String chinese) {
        return Objects.requireNonNull(english, "english").contains("{")
                        || Objects.requireNonNull(chinese, "chinese").contains("{")
                ? of("{0}", "{1}", verbatim(english), verbatim(chinese))
                : of(english, chinese);
    }

    /** Returns this message with one more argument: a message, or any other value, shown by its {@code toString}. */
    public Message with(String name, Object argument) {
        return with(Map.of(Objects.requireNonNull(name, "name"), Objects.requireNonNull(argument, "argument")));
    }

    /** Returns this message with more arguments. */
    public Message with(Map<String, ?> more) {
        SortedMap<String, Object> all = new TreeMap<>(arguments);
        NullCheck.entries(more, "more").forEach((name, value) -> all.put(name, argument(value)));
        return new Message(english, chinese, Collections.unmodifiableSortedMap(all));
    }

    /** Returns whether there are no words. */
    public boolean isEmpty() {
        return english.isEmpty() && chinese.isEmpty();
    }

    /** Returns the words with unfilled placeholders, in Chinese if that is the locale's language, otherwise in English. */
    public String pattern(Locale locale) {
        return ReaderLanguage.isChinese(locale) ? chinese : english;
    }

    /** Returns the words with an ellipsis in place of each placeholder. */
    public String outline(Locale locale) {
        return PLACEHOLDER.matcher(pattern(locale)).replaceAll("…");
    }

    /**
     * Returns the words with all placeholders filled.
     *
     * @throws IllegalArgumentException if an argument is missing
     */
    public String in(Locale locale) {
        return fill(locale, true);
    }

    private String fill(Locale locale, boolean whole) {
        String pattern = pattern(locale);
        int open = pattern.indexOf('{');
        if (open < 0) {
            return pattern;
        }
        StringBuilder filled = new StringBuilder(pattern.length() + 40);
        int from = 0;
        for (; open >= 0; open = pattern.indexOf('{', from)) {
            int end = pattern.indexOf('}', open) + 1;
            String name = pattern.substring(open + 1, end - 1);
            Object argument = arguments.get(name);
            filled.append(pattern, from, open);
            if (argument != null) {
                filled.append(shown(argument, locale));
            } else if (whole) {
                throw new IllegalArgumentException(
                        "the argument '" + name + "' of the message \"" + english + "\" is missing");
            } else {
                filled.append(pattern, open, end);
            }
            from = end;
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    private static Object argument(Object value) {
        return value instanceof Message || value instanceof Verbatim ? value : value.toString();
    }

    private static String shown(Object argument, Locale locale) {
        if (argument instanceof Message message) {
            return message.in(locale);
        }
        return argument instanceof Verbatim verbatim ? verbatim.text() : SafeText.excerpt((String) argument);
    }

    /** Returns whether the other message has the same words and arguments. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message message
                && english.equals(message.english)
                && chinese.equals(message.chinese)
                && arguments.equals(message.arguments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(english, chinese, arguments);
    }

    /** Returns the message in English; the placeholders of missing arguments stay unfilled. */
    @Override
    public String toString() {
        return fill(Locale.ENGLISH, false);
    }
}
