package org.lmcplan.io.hint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lmcplan.model.CurrencyCode;
import org.lmcplan.model.problem.Message;

/** Understands names and signs of currencies: RMB, US$, baht, 人民币. */
public final class CurrencyHint implements ValueHint {

    private static final Pattern CODE = Pattern.compile("(?<![A-Z])[A-Z]{3}(?![A-Z])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final List<String> DOLLARS = List.of("$", "dollar", "dollars");
    private static final List<String> YUAN_OR_YEN = List.of("¥", "￥");

    private static final Message WHICH_DOLLAR = Message.of(
            "several countries have dollars: write \"USD\" for those of the United States, \"SGD\" for those of Singapore",
            "多国货币均称元或 dollar：美元请写 \"USD\"，新加坡元请写 \"SGD\"");
    private static final Message NO_SUCH_CODE = Message.of(
            "no known currency has this code: write that of a currency, such as USD", "已知货币中没有该代码：请写货币的代码，如 USD");
    private static final Message WHICH_YUAN =
            Message.of("write \"CNY\" for yuan or \"JPY\" for yen", "人民币请写 \"CNY\"，日元请写 \"JPY\"");

    @Override
    public Optional<Message> of(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        String upper = written.toUpperCase(Locale.ROOT);
        if (upper.equals("XXX") || upper.equals("XTS")) {
            return Optional.of(Message.of(
                    "{0} stands for no currency: write the currency of the sum, such as \"USD\"",
                    "{0} 表示没有货币：请写该款项的货币，如 \"USD\"", upper));
        }
        if (CurrencyCode.isKnown(upper)) {
            return Optional.of(Advice.didYouMean(upper));
        }
        if (DOLLARS.contains(lower)) {
            return Optional.of(WHICH_DOLLAR);
        }
        if (YUAN_OR_YEN.contains(lower)) {
            return Optional.of(WHICH_YUAN);
        }
        return CurrencyNames.ONE
                .find(written)
                .or(() -> CurrencyNames.full().find(written))
                .map(Advice::didYouMean)
                .or(() -> onlyCodeIn(written).map(code -> ofUnit(written, code)))
                .or(() -> written.matches("[A-Z]{3}") ? Optional.of(NO_SUCH_CODE) : Optional.empty());
    }

    /** USD million is a unit, whose factor belongs to the amount. */
    private static Message ofUnit(String written, String code) {
        Optional<String> factor = WORD.matcher(written.replace(code, " "))
                .results()
                .map(MatchResult::group)
                .filter(word -> Multiplier.of(word.replaceFirst("元$", "")).isPresent())
                .findFirst();
        return factor.map(word -> Message.of(
                        "write \"{0}\"; '{1}' belongs to the amount, which is written in full",
                        "请写 \"{0}\"；“{1}”属于金额，金额须写出完整的数", code, word))
                .orElseGet(() -> Advice.didYouMean(code));
    }

    private static Optional<String> onlyCodeIn(String written) {
        List<String> codes = CODE.matcher(written)
                .results()
                .map(MatchResult::group)
                .filter(CurrencyCode::isKnown)
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }
}
