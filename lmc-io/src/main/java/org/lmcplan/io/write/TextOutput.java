package org.lmcplan.io.write;

import java.math.BigDecimal;

/** Writes the words and numbers that look the same in every text format. */
abstract class TextOutput implements DocumentOutput {

    /** Writes a value that is neither quoted nor escaped. */
    abstract void word(String word);

    @Override
    public void number(int number) {
        word(Integer.toString(number));
    }

    @Override
    public void number(BigDecimal number) {
        word(number.toString());
    }

    @Override
    public void flag(boolean flag) {
        word(flag ? "true" : "false");
    }

    @Override
    public void nothing() {
        word("null");
    }
}
