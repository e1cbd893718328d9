package org.lmcplan.benchmarks;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lmcplan.model.Actor;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Goal;
import org.lmcplan.model.Initiative;
import org.lmcplan.model.Instrument;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.Name;
import org.lmcplan.model.Names;
import org.lmcplan.model.Partner;
import org.lmcplan.model.Passage;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanStatement;
import org.lmcplan.model.Predecessor;
import org.lmcplan.model.Principle;
import org.lmcplan.model.Programme;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;

/**
 * One further copy of a plan's content, in chapters of its own, with ids and words of its own. What no plan has twice (its
 * members, pillars and priority areas) is not copied: references to it stay.
 */
final class PlanCopy {

    private final PlanIndex original;
    private final Set<Slug> shared;
    private final String suffix;
    private final int chapters;
    private final Wording wording;

    /**
     * The copy of this number, from 1.
     *
     * @param shared ids that are the same in every copy
     * @param chapters how far chapter numbers move on from copy to copy
     */
    PlanCopy(PlanIndex original, Set<Slug> shared, int chapters, int copy, long seed) {
        this.original = original;
        this.shared = shared;
        this.chapters = chapters * copy;
        // Of one length, so that no id of one copy is the beginning of another's.
        this.suffix = "-r%2s".formatted(Integer.toString(copy, 36)).replace(' ', '0');
        this.wording = new Wording(copy, seed);
    }

    Source source(Source one) {
        return one.toBuilder()
                .id(id(one.id()))
                .title(text(one.title()))
                .note(text(one.note()))
                .address(one.address().map(address -> URI.create(address + "#" + suffix.substring(1))))
                .build();
    }

    Section section(Section one) {
        return one.toBuilder()
                .number(number(one.number()))
                .title(wording.chinese(one.title()))
                .body(one.body().map(wording::chinese))
                .titleGloss(text(one.titleGloss()))
                .build();
    }

    Predecessor predecessor(Predecessor one) {
        return one.toBuilder()
                .id(id(one.id()))
                .names(names(one.names()))
                .readFrom(passages(one.readFrom()))
                .note(text(one.note()))
                .build();
    }

    Goal goal(Goal one) {
        return one.toBuilder()
                .id(id(one.id()))
                .names(names(one.names()))
                .readFrom(passages(one.readFrom()))
                .gloss(text(one.gloss()))
                .note(text(one.note()))
                .build();
    }

    Principle principle(Principle one) {
        return one.toBuilder()
                .id(id(one.id()))
                .names(names(one.names()))
                .readFrom(passages(one.readFrom()))
                .note(text(one.note()))
                .build();
    }

    CooperationArea area(CooperationArea one) {
        return one.toBuilder()
                .id(id(one.id()))
                .section(number(one.section()))
                .pillar(id(one.pillar()))
                .priorityArea(one.priorityArea().map(this::id))
                .note(text(one.note()))
                .build();
    }

    PlanStatement statement(PlanStatement one) {
        return one.toBuilder()
                .id(id(one.id()))
                .section(number(one.section()))
                .quote(quote(one.section(), one.quote()))
                .gloss(text(one.gloss()))
                .note(text(one.note()))
                .build();
    }

    Commitment commitment(Commitment one) {
        return one.toBuilder()
                .id(new CommitmentId(number(one.section()), one.id().ordinal()))
                .quote(quote(one.section(), one.quote()))
                .targets(ids(one.targets()))
                .actors(ids(one.actors()))
                .addressees(ids(one.addressees()))
                .gloss(text(one.gloss()))
                .note(text(one.note()))
                .build();
    }

    Mechanism mechanism(Mechanism one) {
        return one.toBuilder()
                .id(id(one.id()))
                .names(names(one.names()))
                .participants(ids(one.participants()))
                .readFrom(passages(one.readFrom()))
                .note(text(one.note()))
                .build();
    }

    Instrument instrument(Instrument one) {
        return one.toBuilder()
                .id(id(one.id()))
                .names(names(one.names()))
                .readFrom(passages(one.readFrom()))
                .note(text(one.note()))
                .build();
    }

    Programme programme(Programme one) {
        return one.toBuilder()
                .id(id(one.id()))
                .names(names(one.names()))
                .readFrom(passages(one.readFrom()))
                .note(text(one.note()))
                .build();
    }

    Partner partner(Partner one) {
        return one.toBuilder()
                .id(id(one.id()))
                .names(names(one.names()))
                .readFrom(passages(one.readFrom()))
                .note(text(one.note()))
                .build();
    }

    Initiative initiative(Initiative one) {
        return one.toBuilder()
                .id(id(one.id()))
                .names(names(one.names()))
                .readFrom(passages(one.readFrom()))
                .note(text(one.note()))
                .build();
    }

    Actor actor(Actor one) {
        return one.toBuilder()
                .id(id(one.id()))
                .names(names(one.names()))
                .readFrom(passages(one.readFrom()))
                .note(text(one.note()))
                .build();
    }

    private Slug id(Slug one) {
        return shared.contains(one) ? one : Slug.of(one + suffix);
    }

    private List<Slug> ids(List<Slug> some) {
        return some.stream().map(this::id).toList();
    }

    private SectionNumber number(SectionNumber one) {
        String text = one.toString();
        String below = one.isChapter() ? "" : text.substring(text.indexOf('.'));
        return SectionNumber.of(one.parts().get(0) + chapters + below);
    }

    private List<Passage> passages(List<Passage> some) {
        return some.stream()
                .map(one -> one.toBuilder()
                        .section(number(one.section()))
                        .quote(one.quote().map(words -> quote(one.section(), words)))
                        .build())
                .toList();
    }

    /** The words that now stand where these did. */
    private String quote(SectionNumber number, String words) {
        Section section = original.section(number).orElseThrow();
        String text = section.body().filter(body -> body.contains(words)).orElse(section.title());
        int at = text.indexOf(words);
        return wording.chinese(text).substring(at, at + words.length());
    }

    private Names names(Names some) {
        Map<LanguageTag, Name> names = new TreeMap<>();
        some.byLanguage()
                .forEach((language, one) -> names.put(
                        language,
                        one.toBuilder()
                                .text(text(language, one.text()))
                                .source(one.source().map(this::id))
                                .aliases(one.aliases().stream()
                                        .map(alias -> alias.toBuilder()
                                                .text(text(language, alias.text()))
                                                .source(alias.source().map(this::id))
                                                .build())
                                        .toList())
                                .build()));
        return Names.of(names);
    }

    private LocalizedText text(LocalizedText some) {
        return LocalizedText.of(some.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> text(one.getKey(), one.getValue()))));
    }

    private String text(LanguageTag language, String text) {
        return language.equals(LanguageTag.CHINESE) ? wording.chinese(text) : wording.english(text);
    }
}
