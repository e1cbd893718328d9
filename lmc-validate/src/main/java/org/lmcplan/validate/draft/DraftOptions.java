package org.lmcplan.validate.draft;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.TextRules;
import org.lmcplan.model.WebAddress;

/**
 * What the author of a draft knows beside the text. Whatever is empty is guessed from the text or left open, and asked.
 *
 * @param id the id of the plan
 * @param title the title, for a text that begins without one
 * @param language the language of the text
 * @param term the years that the plan covers
 * @param publisher who published the text
 * @param address the web address of the text
 * @param published when the text was published
 */
public record DraftOptions(
        Optional<Slug> id,
        Optional<String> title,
        Optional<LanguageTag> language,
        Optional<Term> term,
        Optional<String> publisher,
        Optional<URI> address,
        Optional<PartialDate> published) {

    private static final DraftOptions STANDARD = new DraftOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public DraftOptions {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(published, "published");
        title.ifPresent(TextRules::requireWords);
        publisher.ifPresent(TextRules::requireWords);
        address.flatMap(WebAddress::complaint).ifPresent(complaint -> {
            throw new IllegalArgumentException("the address of a text " + complaint);
        });
    }

    /** Returns options of which all are empty. */
    public static DraftOptions standard() {
        return STANDARD;
    }

    /** Returns these options with the id of the plan. */
    public DraftOptions withId(Slug plan) {
        return new DraftOptions(
                Optional.of(Objects.requireNonNull(plan, "plan")),
                title,
                language,
                term,
                publisher,
                address,
                published);
    }

    /** Returns these options with a title, for a text that begins without one. */
    public DraftOptions withTitle(String words) {
        return new DraftOptions(
                id, Optional.of(Objects.requireNonNull(words, "words")), language, term, publisher, address, published);
    }

    /** Returns these options with the language of the text. */
    public DraftOptions withLanguage(LanguageTag tag) {
        return new DraftOptions(
                id, title, Optional.of(Objects.requireNonNull(tag, "tag")), term, publisher, address, published);
    }

    /** Returns these options with the years that the plan covers. */
    public DraftOptions withTerm(Term years) {
        return new DraftOptions(
                id,
                title,
                language,
                Optional.of(Objects.requireNonNull(years, "years")),
                publisher,
                address,
                published);
    }

    /** Returns these options with who published the text. */
    public DraftOptions withPublisher(String name) {
        return new DraftOptions(
                id, title, language, term, Optional.of(Objects.requireNonNull(name, "name")), address, published);
    }

    /** Returns these options with the web address of the text. */
    public DraftOptions withAddress(URI page) {
        return new DraftOptions(
                id, title, language, term, publisher, Optional.of(Objects.requireNonNull(page, "page")), published);
    }

    /** Returns these options with the date on which the text was published. */
    public DraftOptions withPublished(PartialDate date) {
        return new DraftOptions(
                id, title, language, term, publisher, address, Optional.of(Objects.requireNonNull(date, "date")));
    }
}
