package org.lmcplan.validate.declared;

import org.lmcplan.model.problem.Message;

/** What the values of a property are. */
enum PropertyType {
    TEXT("a text", "texts", "文本"),
    CODE("a word of a fixed list", "words of a fixed list", "固定词表中的词"),
    ID("an id", "ids", "标识"),
    LANGUAGE("a language", "languages", "语言"),
    SECTION("a section number", "section numbers", "章节编号"),
    NUMBER("a number", "numbers", "数字");

    private final Message one;
    private final Message many;

    PropertyType(String one, String many, String chinese) {
        this.one = Message.of(one, chinese);
        this.many = Message.of("a list of " + many, chinese + "列表");
    }

    /** What one value is, for a message. */
    Message one() {
        return one;
    }

    Message shown(boolean ofMany) {
        return ofMany ? many : one;
    }
}
