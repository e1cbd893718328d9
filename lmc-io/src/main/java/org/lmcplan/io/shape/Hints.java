package org.lmcplan.io.shape;

import java.util.Collection;
import java.util.Optional;
import org.lmcplan.io.hint.Advice;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.NearestWord;

/** Hints that name what would be right. */
final class Hints {

    static final Message NO_MERGE =
            Message.of("keys cannot be merged into an object here: write them out", "此处不能合并键：请逐一写出");

    static final Message EXTENSION_KEY = Message.of(
            "write the key of an extension like x-ministry-code, in ASCII letters, digits, dots, hyphens and underscores",
            "扩展键请写成 x-ministry-code 的形式，只用 ASCII 字母、数字、点、连字符和下划线");

    private Hints() {}

    /** Suggests the nearest of the known words or, if none is near, lists all of them. */
    static Message nearest(String wrong, Collection<String> known) {
        return NearestWord.find(wrong, known).map(Advice::didYouMean).orElseGet(() -> oneOf(known));
    }

    /** Suggests the key that was probably meant or, if there is none, lists all; and says how own keys begin, if they may. */
    static Message knownKey(Optional<String> nearest, Collection<String> known, boolean isExtensible) {
        Message hint = nearest.map(Advice::didYouMean).orElseGet(() -> oneOf(known));
        if (!isExtensible) {
            return hint;
        }
        return nearest.isPresent()
                ? Message.of("{0} Keys of your own begin with x-", "{0}自定义键须以 x- 开头", hint)
                : Message.of("{0}; keys of your own begin with x-", "{0}；自定义键须以 x- 开头", hint);
    }

    /** Says with which format something came. */
    static Message since(String newest) {
        return Message.of("it came with {0}: write that as the format", "该项自 {0} 起可用：请将格式改为 {0}", newest);
    }

    static Message startWith(Collection<String> keys) {
        return Message.of("write each of these keys with its value: {0}", "请逐一写出这些键及其值：{0}", list(keys));
    }

    static Message oneOf(Collection<String> known) {
        return Message.of("use one of: {0}", "可用：{0}", list(known));
    }

    private static Message list(Collection<String> words) {
        return Message.verbatim(String.join(", ", words));
    }
}
