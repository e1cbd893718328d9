package org.lmcplan.io.hint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.Money;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.text.SafeText;

/** Understands amounts as people and spreadsheets write them: 3,000,000 or US$ 300 or 300m or 三百万. */
public final class AmountHint implements ValueHint {

    private static final CurrencyCode ANY = new CurrencyCode("USD");
    private static final Pattern WORD_AT_END = Pattern.compile("(.*[0-9.,]) ?([\\p{L}\\p{M}]+\\.?)");

    private static final Message CURRENCY_APART = Message.of("the currency has a key of its own", "货币写在其自己的键中");
    private static final Message TOO_LONG =
            Message.of("an amount has at most 30 digits, 12 of them after the point", "金额最多 30 位数字，小数最多 12 位");

    private final Message apart;

    /** Understands amounts of money. */
    public AmountHint() {
        this(CURRENCY_APART);
    }

    /**
     * Understands amounts of anything.
     *
     * @param apart where the currency is written
     */
    AmountHint(Message apart) {
        this.apart = apart;
    }

    @Override
    public Optional<Message> of(String written) {
        if (written.length() > SafeText.EXCERPT) {
            return Optional.empty(); // the patterns below take long with a long text
        }
        AmountText text = new AmountText(written);
        Matcher word = WORD_AT_END.matcher(text.number());
        Optional<Multiplier> multiplier = word.matches() ? Multiplier.of(word.group(2)) : Optional.empty();
        List<BigDecimal> readings = multiplier
                .map(by -> DecimalText.readings(word.group(1)).stream()
                        .map(number -> multiply(number, by.factor()))
                        .toList())
                .filter(multiplied -> !multiplied.isEmpty())
                .orElseGet(() -> numbers(text.number()));
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        List<String> values = readings.stream()
                .map(number -> text.hasMinus() || text.inParentheses() ? number.negate() : number)
                .map(BigDecimal::toPlainString)
                .toList();
        if (values.stream().anyMatch(value -> Money.parse(value, ANY).isEmpty())) {
            return Optional.of(TOO_LONG);
        }
        List<Message> sentences = new ArrayList<>();
        sentences.add(advice(values, text.number().contains(",")));
        multiplier
                .flatMap(Multiplier::name)
                .ifPresent(name ->
                        sentences.add(Message.of("'{0}' is taken for {1}", "“{0}”理解为 {1}", word.group(2), name)));
        if (text.inParentheses()) {
            sentences.add(Message.of("the parentheses are taken for a minus sign", "括号理解为负号"));
        }
        if (text.namesCurrency()) {
            sentences.add(apart);
        }
        return Optional.of(Advice.join(sentences));
    }

    private static Message advice(List<String> values, boolean hasComma) {
        if (values.size() == 1) {
            return Advice.write(values.get(0));
        }
        return hasComma
                ? Message.of(
                        "write \"{0}\", or \"{1}\" if the comma separates the decimals",
                        "请写 \"{0}\"；若逗号是小数点，请写 \"{1}\"", values.get(0), values.get(1))
                : Message.of(
                        "write \"{0}\", or \"{1}\" if the dot separates thousands",
                        "请写 \"{0}\"；若点号是千位分隔符，请写 \"{1}\"", values.get(0), values.get(1));
    }

    private static BigDecimal multiply(BigDecimal number, BigDecimal factor) {
        BigDecimal product = number.multiply(factor).stripTrailingZeros();
        return product.setScale(Math.max(0, product.scale()));
    }

    private static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = DecimalText.readings(text);
        return numbers.isEmpty()
                ? ChineseNumeral.parse(text)
                        .or(() -> EnglishNumeral.parse(text))
                        .map(number -> List.of(multiply(number, BigDecimal.ONE)))
                        .orElse(List.of())
                : numbers;
    }
}
