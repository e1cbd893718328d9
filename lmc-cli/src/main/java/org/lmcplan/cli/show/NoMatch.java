package org.lmcplan.cli.show;

import java.util.regex.Pattern;
import org.lmcplan.cli.terminal.Console;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Message;

/** Says that nothing matches, and why that may be. */
final class NoMatch {

    private static final Pattern QUOTE = Pattern.compile("(^|[^\\w.-])quote\\s");

    private NoMatch() {}

    static void note(Console console, Plan plan, String query) {
        String language = plan.language().toString();
        boolean isTranslated = plan.commitments().stream()
                .anyMatch(commitment -> commitment.gloss().byLanguage().keySet().stream()
                        .anyMatch(gloss -> !gloss.toString().equals(language)));
        console.note(Message.of("Nothing matches.", "没有匹配的内容。"));
        if (isTranslated && QUOTE.matcher(query).find()) {
            console.note(Message.of(
                    "Quotes are in the language of the plan, {0}; translations are under gloss, such as gloss.en.",
                    "quote 使用计划文本的语言（{0}）；译文见 gloss，如 gloss.en。", language));
        }
    }
}
