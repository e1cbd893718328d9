package org.lmcplan.examples.quickstart;

import static org.lmcplan.model.LanguageTag.CHINESE;
import static org.lmcplan.model.LanguageTag.ENGLISH;

import java.util.Locale;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;

/** Plain text under construction, with headings and indented lines. */
final class TextPage {

    private final StringBuilder text = new StringBuilder();

    TextPage heading(String english, String chinese) {
        return line("").line(english.toUpperCase(Locale.ROOT) + "  " + chinese).line("─".repeat(72));
    }

    TextPage line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    TextPage line(int indent, String line) {
        return line(" ".repeat(indent) + line);
    }

    /** Adds a line of columns, as {@link String#format} writes them. */
    TextPage columns(int indent, String format, Object... values) {
        return line(indent, String.format(Locale.ROOT, format, values));
    }

    String text() {
        return text.toString();
    }

    /** Returns the Chinese name followed by the English one, which is marked with an asterisk unless it is official. */
    static String bilingual(Names names) {
        String chinese = names.in(CHINESE).map(Name::text).orElse("");
        String english = names.in(ENGLISH).map(TextPage::marked).orElse("");
        return (chinese + "  " + english).strip();
    }

    private static String marked(Name name) {
        return name.status() == NameStatus.OFFICIAL ? name.text() : name.text() + " *";
    }
}
