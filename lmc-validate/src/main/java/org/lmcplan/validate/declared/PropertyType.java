package org.lmcplan.validate.declared;

import org.lmcplan.model.problem.Message;

/** The type of the values of a property. */
enum PropertyType {
    TEXT("a text", "texts", "文本"),
    CODE("a word from a fixed list", "words from a fixed list", "固定词表中的词"),
    ID("an id", "ids", "标识"),
    LANGUAGE("a language", "languages", "语言"),
    SECTION("a section number", "section numbers", "章节号"),
    NUMBER("a number", "numbers", "数字");

    private final Message one;
    private final Message many;

    PropertyType(String one, String many, String chinese) {
        this.one = Message.of(one, chinese);
        this.many = Message.of("a list of " + many, chinese + "列表");
    }

    /** Describes one value. */
    Message one() {
        return one;
    }

    /** Describes one value or a list. */
    Message described(boolean isList) {
        return isList ? many : one;
    }
}
