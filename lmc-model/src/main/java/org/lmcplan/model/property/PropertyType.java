package org.lmcplan.model.property;

import java.util.EnumSet;
import java.util.Set;
import org.lmcplan.model.problem.Message;

/** The type of the values of a property. */
public enum PropertyType {
    /** A text: a {@code String}. */
    TEXT("a text", "texts", "文本"),
    /** A word from a fixed list: a {@code String}. */
    CODE("a word from a fixed list", "words from a fixed list", "固定词表中的词"),
    /** An id: a {@code String}. */
    ID("an id", "ids", "标识"),
    /** A language tag: a {@code String}. */
    LANGUAGE("a language", "languages", "语言"),
    /** A {@link org.lmcplan.model.SectionNumber}. */
    SECTION("a section number", "section numbers", "章节号"),
    /** A {@link java.math.BigDecimal}. */
    NUMBER("a number", "numbers", "数字"),
    /** A {@link org.lmcplan.model.PartialDate}. */
    DATE("a date", "dates", "日期"),
    /** The value of an extension: a {@code BigDecimal} for a number, otherwise a {@code String}. */
    EXTENSION("the value of an extension", "values of extensions", "扩展值"),
    /** A value that has properties of its own. */
    OBJECT("an object", "objects", "对象");

    private static final Set<PropertyType> WRITTEN_AS_TEXT = EnumSet.of(TEXT, ID, DATE, EXTENSION);

    private final Message one;
    private final Message many;

    PropertyType(String one, String many, String chinese) {
        this.one = Message.of(one, chinese);
        this.many = Message.of("a list of " + many, chinese + "列表");
    }

    /** Describes one value. */
    public Message one() {
        return one;
    }

    /** Describes one value or a list. */
    public Message described(boolean isList) {
        return isList ? many : one;
    }

    /** Returns whether values can be matched with a pattern. */
    public boolean hasPatterns() {
        return WRITTEN_AS_TEXT.contains(this);
    }
}
