package org.lmcplan.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of help of one command, before those that all commands share. */
final class HelpTexts extends ResourceBundle {

    private final ResourceBundle own;

    private HelpTexts(ResourceBundle own, ResourceBundle shared) {
        this.own = own;
        setParent(shared);
    }

    /** Returns the words for a command such as {@code digest}; {@code lmc} is the program itself. */
    static HelpTexts of(String command, Locale locale) {
        return new HelpTexts(bundle(command, locale), bundle("common", locale));
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        String base = "org.lmcplan.cli.help." + name;
        return locale.getLanguage().equals("zh")
                ? ResourceBundle.getBundle(base + "_zh", Locale.ROOT)
                : ResourceBundle.getBundle(base, Locale.ROOT);
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return own.containsKey(key) ? own.getObject(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        Set<String> keys = new LinkedHashSet<>(Collections.list(own.getKeys()));
        keys.addAll(Collections.list(parent.getKeys()));
        return Collections.enumeration(keys);
    }
}
