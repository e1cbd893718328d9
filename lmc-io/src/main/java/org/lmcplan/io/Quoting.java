package org.lmcplan.io;

import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/** Tells a generator of Jackson's which texts to put in quotes in YAML: all but the {@linkplain PlainText plain} ones. */
final class Quoting extends StringQuotingChecker {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean needToQuoteName(String name) {
        return needToQuoteValue(name);
    }

    @Override
    public boolean needToQuoteValue(String text) {
        return !PlainText.isPlain(text.toCharArray(), text.length());
    }
}
