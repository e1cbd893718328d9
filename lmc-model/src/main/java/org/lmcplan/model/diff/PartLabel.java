package org.lmcplan.model.diff;

import java.util.Optional;
import java.util.SortedMap;
import org.lmcplan.model.Clause;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Indicator;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Member;
import org.lmcplan.model.Name;
import org.lmcplan.model.NamedElement;
import org.lmcplan.model.Names;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;

/** The label by which a reader recognises a part, in addition to its id. */
final class PartLabel {

    private PartLabel() {}

    static Optional<String> of(Extensible part, DiffWords words) {
        if (part instanceof Clause clause) {
            return Optional.of(TextPreview.quoted(clause.quote()));
        }
        if (part instanceof Section section) {
            return Optional.of(TextPreview.quoted(section.title()));
        }
        if (part instanceof NamedElement element) {
            return ofNames(element.names(), words);
        }
        if (part instanceof Member member) {
            return ofNames(member.names(), words);
        }
        if (part instanceof CooperationArea area) {
            return Optional.of(words.property("section") + " " + area.section());
        }
        if (part instanceof Indicator indicator) {
            return inLanguage(indicator.title().byLanguage(), words)
                    .or(() -> inLanguage(indicator.unit().byLanguage(), words))
                    .map(TextPreview::quoted);
        }
        Source source = (Source) part;
        return inLanguage(source.title().byLanguage(), words)
                .or(source::publisher)
                .map(TextPreview::quoted);
    }

    private static Optional<String> ofNames(Names names, DiffWords words) {
        return inLanguage(names.byLanguage(), words).map(Name::text).map(TextPreview::quoted);
    }

    /** Returns the value in the reader's language, or otherwise in the first available one. */
    private static <V> Optional<V> inLanguage(SortedMap<LanguageTag, V> byLanguage, DiffWords words) {
        LanguageTag wanted = words.inChinese() ? LanguageTag.CHINESE : LanguageTag.ENGLISH;
        return Optional.ofNullable(byLanguage.get(wanted))
                .or(() -> byLanguage.values().stream().findFirst());
    }
}
