package org.lmcplan.examples.progress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.examples.progress.page.Text;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.evidence.Citation;

/** Sources with what they say. */
record Citations(Words words, Labels labels) {

    Text text(Citation citation) {
        List<Text> parts = new ArrayList<>();
        parts.add(source(citation));
        citation.published().ifPresent(date -> parts.add(Text.of(words.of("published " + date, "发布于 " + date))));
        citation.date()
                .ifPresent(date -> parts.add(Text.none().strong(words.of("gives the date " + date, "所载日期 " + date))));
        citation.amount()
                .ifPresent(amount -> parts.add(Text.none()
                        .strong(words.of("gives the amount ", "所载金额 ") + amount.currency() + " "
                                + words.amount(amount.amount()))));
        citation.claim()
                .byLanguage()
                .forEach((language, claim) -> parts.add(Text.none().quote(language, claim)));
        if (!citation.note().isEmpty()) {
            parts.add(labels.text(citation.note()));
        }
        return Text.joined(" · ", parts);
    }

    /** The headline in its first language, or whoever published it, with a link to where it can be read. */
    private static Text source(Citation citation) {
        Optional<String> title = citation.title()
                .in(LanguageTag.ENGLISH)
                .or(() -> citation.title().byLanguage().values().stream().findFirst());
        String publisher = citation.publisher().orElse("");
        String text = title.map(found -> publisher.isEmpty() ? found : publisher + ": " + found)
                .orElse(publisher);
        return citation.address()
                .map(address -> Text.none().link(address, text.isEmpty() ? address.getHost() : text))
                .orElse(Text.of(text.isEmpty() ? "?" : text));
    }
}
