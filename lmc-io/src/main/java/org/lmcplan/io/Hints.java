package org.lmcplan.io;

import java.util.Collection;

/** Hints that name what would have been right. */
final class Hints {

    static final Wording NO_MERGE =
            Wording.of("keys are not merged into an object here: write them out", "此处不能合并键：请逐一写出");

    static final Wording EXTENSION_KEY = Wording.of(
            "write the key of an extension like x-ministry-code, in ASCII letters, digits, dots, hyphens and underscores",
            "扩展键请写成 x-ministry-code 的形式，只用 ASCII 字母、数字、点、连字符和下划线");

    private Hints() {}

    /** The nearest of the known words, or where none is near, all of them. */
    static Wording nearest(String wrong, Collection<String> known) {
        return Nearest.of(wrong, known).map(Hints::didYouMean).orElseGet(() -> oneOf(known));
    }

    static Wording didYouMean(String word) {
        return Wording.of("did you mean '{0}'?", "是否应为 “{0}”\uFF1F", word);
    }

    static Wording startWith(Collection<String> keys) {
        return Wording.of("write each of these keys with its value: {0}", "请逐一写出这些键及其值：{0}", String.join(", ", keys));
    }

    static Wording oneOf(Collection<String> known) {
        return Wording.of("one of: {0}", "可用：{0}", String.join(", ", known));
    }
}
