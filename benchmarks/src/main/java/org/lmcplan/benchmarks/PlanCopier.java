package org.lmcplan.benchmarks;

import java.net.URI;
import java.util.List;
import java.util.Map;
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
import org.lmcplan.model.Source;

/**
 * Makes one further copy of a plan's content, with its own chapters, ids and words. Members, pillars and priority areas, which no
 * plan has twice, are not copied: references to them stay.
 */
final class PlanCopier {

    private final PlanIndex index;
    private final CopiedIds ids;
    private final WordSubstitution substitution;

    /** Creates a copier for the copy with the given number, counted from 1. */
    PlanCopier(PlanIndex index, int copy, long seed) {
        this.index = index;
        ids = new CopiedIds(index, copy);
        substitution = new WordSubstitution(copy, seed);
    }

    Source copy(Source original) {
        return original.toBuilder()
                .id(ids.id(original.id()))
                .title(text(original.title()))
                .note(text(original.note()))
                .address(original.address().map(address -> URI.create(address + ids.fragment())))
                .build();
    }

    Section copy(Section original) {
        return original.toBuilder()
                .number(ids.number(original.number()))
                .title(substitution.distinctChinese(original.title()))
                .body(original.body().map(substitution::rewordChinese))
                .titleGloss(text(original.titleGloss()))
                .build();
    }

    Predecessor copy(Predecessor original) {
        return original.toBuilder()
                .id(ids.id(original.id()))
                .names(names(original.names()))
                .readFrom(passages(original.readFrom()))
                .note(text(original.note()))
                .build();
    }

    Goal copy(Goal original) {
        return original.toBuilder()
                .id(ids.id(original.id()))
                .names(names(original.names()))
                .readFrom(passages(original.readFrom()))
                .gloss(text(original.gloss()))
                .note(text(original.note()))
                .build();
    }

    Principle copy(Principle original) {
        return original.toBuilder()
                .id(ids.id(original.id()))
                .names(names(original.names()))
                .readFrom(passages(original.readFrom()))
                .note(text(original.note()))
                .build();
    }

    CooperationArea copy(CooperationArea original) {
        return original.toBuilder()
                .id(ids.id(original.id()))
                .section(ids.number(original.section()))
                .pillar(ids.id(original.pillar()))
                .priorityArea(original.priorityArea().map(ids::id))
                .note(text(original.note()))
                .build();
    }

    PlanStatement copy(PlanStatement original) {
        return original.toBuilder()
                .id(ids.id(original.id()))
                .section(ids.number(original.section()))
                .quote(quote(original.section(), original.quote()))
                .gloss(text(original.gloss()))
                .note(text(original.note()))
                .build();
    }

    Commitment copy(Commitment original) {
        return original.toBuilder()
                .id(new CommitmentId(
                        ids.number(original.section()), original.id().ordinal()))
                .quote(quote(original.section(), original.quote()))
                .targets(ids.of(original.targets()))
                .actors(ids.of(original.actors()))
                .addressees(ids.of(original.addressees()))
                .gloss(text(original.gloss()))
                .note(text(original.note()))
                .build();
    }

    Mechanism copy(Mechanism original) {
        return original.toBuilder()
                .id(ids.id(original.id()))
                .names(names(original.names()))
                .participants(ids.of(original.participants()))
                .readFrom(passages(original.readFrom()))
                .note(text(original.note()))
                .build();
    }

    Instrument copy(Instrument original) {
        return original.toBuilder()
                .id(ids.id(original.id()))
                .names(names(original.names()))
                .readFrom(passages(original.readFrom()))
                .note(text(original.note()))
                .build();
    }

    Programme copy(Programme original) {
        return original.toBuilder()
                .id(ids.id(original.id()))
                .names(names(original.names()))
                .readFrom(passages(original.readFrom()))
                .note(text(original.note()))
                .build();
    }

    Partner copy(Partner original) {
        return original.toBuilder()
                .id(ids.id(original.id()))
                .names(names(original.names()))
                .readFrom(passages(original.readFrom()))
                .note(text(original.note()))
                .build();
    }

    Initiative copy(Initiative original) {
        return original.toBuilder()
                .id(ids.id(original.id()))
                .names(names(original.names()))
                .readFrom(passages(original.readFrom()))
                .note(text(original.note()))
                .build();
    }

    Actor copy(Actor original) {
        return original.toBuilder()
                .id(ids.id(original.id()))
                .names(names(original.names()))
                .readFrom(passages(original.readFrom()))
                .note(text(original.note()))
                .build();
    }

    private List<Passage> passages(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.toBuilder()
                        .section(ids.number(passage.section()))
                        .quote(passage.quote().map(words -> quote(passage.section(), words)))
                        .build())
                .toList();
    }

    /** Rewords a quote as part of the text it was taken from, so that it still occurs in the copy of that text. */
    private String quote(SectionNumber number, String words) {
        Section section = index.section(number).orElseThrow();
        String text = section.body().filter(body -> body.contains(words)).orElse(section.title());
        int start = text.indexOf(words);
        return substitution.rewordChinese(text).substring(start, start + words.length());
    }

    private Names names(Names original) {
        Map<LanguageTag, Name> names = new TreeMap<>();
        original.byLanguage()
                .forEach((language, name) -> names.put(
                        language,
                        name.toBuilder()
                                .text(name(language, name.text()))
                                .source(name.source().map(ids::source))
                                .aliases(name.aliases().stream()
                                        .map(alias -> alias.toBuilder()
                                                .text(name(language, alias.text()))
                                                .source(alias.source().map(ids::source))
                                                .build())
                                        .toList())
                                .build()));
        return Names.of(names);
    }

    private LocalizedText text(LocalizedText original) {
        return LocalizedText.of(original.byLanguage().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> text(entry.getKey(), entry.getValue()))));
    }

    private String text(LanguageTag language, String text) {
        return language.equals(LanguageTag.CHINESE)
                ? substitution.rewordChinese(text)
                : substitution.rewordEnglish(text);
    }

    /** Names are distinct across copies: the rules report equal ones. */
    private String name(LanguageTag language, String name) {
        return language.equals(LanguageTag.CHINESE)
                ? substitution.distinctChinese(name)
                : substitution.distinctEnglish(name);
    }
}
