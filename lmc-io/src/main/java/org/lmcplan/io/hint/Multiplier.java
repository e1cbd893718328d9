package org.lmcplan.io.hint;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lmcplan.model.problem.Message;

/**
 * A word after a number that multiplies it: million, bn, 万.
 *
 * @param factor what it multiplies by
 * @param name what it is taken for, if it is only a letter or an abbreviation; otherwise empty
 */
record Multiplier(BigDecimal factor, Optional<Message> name) {

    private static final Map<String, Multiplier> BY_WORD = new TreeMap<>();

    static {
        put("100", "", "hundred 百");
        put("1e3", "", "thousand thousands 千 พัน nghìn ngàn");
        put("1e3", "thousand", "k");
        put("1e4", "", "万 萬 หมื่น");
        put("1e5", "", "十万 lakh lakhs แสน");
        put("1e6", "", "million millions 百万 百萬 ล้าน triệu");
        put("1e6", "million", "m mn mln mio mil mm");
        put("1e7", "", "千万 千萬 crore crores");
        put("1e8", "", "亿 億");
        put("1e9", "", "billion billions 十亿 tỷ");
        put("1e9", "billion", "b bn bln");
        put("1e12", "", "trillion trillions 万亿");
        put("1e12", "trillion", "t tn trn");
    }

    private static void put(String factor, String name, String words) {
        for (String word : words.split(" ", -1)) {
            BY_WORD.put(word, new Multiplier(new BigDecimal(factor), meaning(name)));
        }
    }

    private static Optional<Message> meaning(String name) {
        return switch (name) {
            case "thousand" -> Optional.of(Message.of("thousand", "千"));
            case "million" -> Optional.of(Message.of("million", "百万"));
            case "billion" -> Optional.of(Message.of("billion (1,000 million)", "十亿"));
            case "trillion" -> Optional.of(Message.of("trillion (1,000,000 million)", "万亿"));
            default -> Optional.empty();
        };
    }

    /** Finds the multiplier that a word is. */
    static Optional<Multiplier> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_WORD.get(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower));
    }
}
