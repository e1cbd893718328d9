package org.lmcplan.report.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.report.content.ProgressWords;
import org.lmcplan.report.page.StyledText;

/** A source and what it says. */
record CitationText(ProgressWords words, ReportLinks links) {

    StyledText text(Citation citation) {
        List<StyledText> parts = new ArrayList<>();
        parts.add(source(citation));
        citation.published()
                .ifPresent(date -> parts.add(StyledText.of(words.of("published ", "发布于") + words.date(date))));
        citation.date()
                .ifPresent(date ->
                        parts.add(StyledText.none().strong(words.of("gives the date ", "所载日期：") + words.date(date))));
        citation.amount()
                .ifPresent(amount -> parts.add(StyledText.none()
                        .strong(words.of("gives the amount ", "所载金额：") + amount.currency() + " "
                                + words.amount(amount.amount()))));
        citation.claim()
                .byLanguage()
                .forEach((language, claim) -> parts.add(StyledText.none().quote(language, claim)));
        if (!citation.note().isEmpty()) {
            parts.add(links.text(citation.note()));
        }
        return StyledText.joined(" · ", parts);
    }

    /** The publisher and the headline, linked to the address of the source. */
    private StyledText source(Citation citation) {
        Optional<String> title = words.text(citation.title());
        String publisher = citation.publisherIn(words.language()).orElse("");
        String text = title.map(found -> publisher.isEmpty() ? found : words.labelled(publisher, found))
                .orElse(publisher);
        return citation.address()
                .map(address -> StyledText.none().link(address, text.isEmpty() ? address.getHost() : text))
                .orElse(StyledText.of(text.isEmpty() ? "?" : text));
    }
}
