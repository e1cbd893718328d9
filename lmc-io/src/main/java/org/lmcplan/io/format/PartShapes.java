package org.lmcplan.io.format;

import static org.lmcplan.io.format.ValueShapes.ADDRESS;
import static org.lmcplan.io.format.ValueShapes.DATE;
import static org.lmcplan.io.format.ValueShapes.SECTION_NUMBER;
import static org.lmcplan.io.format.ValueShapes.SLUG;
import static org.lmcplan.io.shape.TextShape.TEXT;

import java.util.List;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.KeysByKind;
import org.lmcplan.io.shape.KeysByKind.Variant;
import org.lmcplan.io.shape.LanguageMapShape;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.CadenceKind;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
import org.lmcplan.model.Term;
import org.lmcplan.model.problem.Message;

/** The shapes of sections, sources and members, and of the values that elements consist of. */
public final class PartShapes {

    private static final Shape<NameStatus> STATUS = new CodeShape<>(NameStatus.class);
    private static final Shape<NameBasis> BASIS = new CodeShape<>(NameBasis.class);

    /** Words that usually occur more than once: a name is also quoted, and a publisher has several sources. */
    static final Shape<String> WORDS = TEXT.shared();

    public static final Shape<Alias> ALIAS = ObjectShape.<Alias, Alias.Builder>of(
                    Message.of("an alias", "别名"), Alias::builder, Alias.Builder::build)
            .required("text", WORDS, Alias::text, Alias.Builder::text)
            .required("status", STATUS, Alias::status, Alias.Builder::status)
            .optional("basis", BASIS, Alias::basis, Alias.Builder::basis)
            .optional("source", SLUG, Alias::source, Alias.Builder::source)
            .extensible(Alias::extensions, Alias.Builder::extensions)
            .build();

    public static final Shape<Name> NAME = ObjectShape.<Name, Name.Builder>of(
                    Message.of("a name", "名称"), Name::builder, Name.Builder::build)
            .required("text", WORDS, Name::text, Name.Builder::text)
            .required("status", STATUS, Name::status, Name.Builder::status)
            .optional("basis", BASIS, Name::basis, Name.Builder::basis)
            .optional("source", SLUG, Name::source, Name.Builder::source)
            .list("aliases", ALIAS, Name::aliases, Name.Builder::addAllAliases)
            .extensible(Name::extensions, Name.Builder::extensions)
            .build();

    public static final Shape<Names> NAMES = new LanguageMapShape<>("Names", NAME, Names::of, Names::byLanguage);

    public static final Shape<Passage> PASSAGE = ObjectShape.<Passage, Passage.Builder>of(
                    Message.of("a passage", "文本出处"), Passage::builder, Passage.Builder::build)
            .required("section", SECTION_NUMBER, Passage::section, Passage.Builder::section)
            .optional("quote", WORDS, Passage::quote, Passage.Builder::quote)
            .extensible(Passage::extensions, Passage.Builder::extensions)
            .build();

    public static final Shape<Term> TERM = ObjectShape.<Term, TermParts>checked(
                    Message.of("a term of years", "期限"), TermParts::new, TermParts::build)
            .optional("from", TermDateShape.DATE, Term::from, (parts, date) -> parts.from = date)
            .onceRequired()
            .required("to", TermDateShape.DATE, Term::to, (parts, date) -> parts.to = date)
            .build();

    public static final Shape<Cadence> CADENCE = ObjectShape.<Cadence, CadenceParts>checked(
                    Message.of("a cadence", "频次"), CadenceParts::new, CadenceParts::build)
            .required("kind", CadenceParts.KIND, Cadence::kind, (parts, kind) -> parts.kind = kind)
            .optional("years", CadenceParts.YEARS, CadenceParts::yearsOf, (parts, years) -> parts.years = years)
            .sinceNewest()
            .optional("upTo", CadenceParts.YEARS, CadenceParts::upTo, (parts, years) -> parts.upTo = years)
            .optional("months", CadenceParts.MONTHS, CadenceParts::months, (parts, months) -> parts.months = months)
            .optional("times", CadenceParts.TIMES, CadenceParts::times, (parts, times) -> parts.times = times)
            .keysByKind(new KeysByKind<>(
                    "Cadence",
                    parts -> parts.kind,
                    (parts, in) -> {},
                    List.of(
                            variant("EveryYears", CadenceKind.EVERY_YEARS, List.of("years"), List.of("upTo")),
                            variant("Regularly", CadenceKind.REGULARLY, List.of(), List.of()),
                            variant("WhenAppropriate", CadenceKind.WHEN_APPROPRIATE, List.of(), List.of()),
                            variant("EveryMonths", CadenceKind.EVERY_MONTHS, List.of("months"), List.of()),
                            variant("TimesAYear", CadenceKind.TIMES_A_YEAR, List.of("times"), List.of()),
                            variant("WithoutDelay", CadenceKind.WITHOUT_DELAY, List.of(), List.of()))))
            .build();

    public static final Shape<Adoption> ADOPTION = ObjectShape.<Adoption, Adoption.Builder>of(
                    Message.of("an adoption", "通过情况"), Adoption::builder, Adoption.Builder::build)
            .required("date", DATE, Adoption::date, Adoption.Builder::date)
            .required("source", SLUG, Adoption::source, Adoption.Builder::source)
            .optional("by", SLUG, Adoption::by, Adoption.Builder::by)
            .extensible(Adoption::extensions, Adoption.Builder::extensions)
            .build();

    public static final Shape<Source> SOURCE = ObjectShape.<Source, Source.Builder>of(
                    Message.of("a source", "来源"), Source::builder, Source.Builder::build)
            .required("id", SLUG, Source::id, Source.Builder::id)
            .localized("title", Source::title, Source.Builder::title)
            .optional("publisher", WORDS, Source::publisher, Source.Builder::publisher)
            .optional("address", ADDRESS, Source::address, Source.Builder::address)
            .optional("published", DATE, Source::published, Source.Builder::published)
            .localized("note", Source::note, Source.Builder::note)
            .extensible(Source::extensions, Source.Builder::extensions)
            .build();

    public static final Shape<Section> SECTION = ObjectShape.<Section, Section.Builder>of(
                    Message.of("a section", "章节"), Section::builder, Section.Builder::build)
            .required("number", SECTION_NUMBER, Section::number, Section.Builder::number)
            .required("title", TEXT, Section::title, Section.Builder::title)
            .optional("body", TEXT, Section::body, Section.Builder::body)
            .localized("titleGloss", Section::titleGloss, Section.Builder::titleGloss)
            .sinceNewest()
            .optional("label", TEXT, Section::label, Section.Builder::label)
            .localized("authenticTitles", Section::authenticTitles, Section.Builder::authenticTitles)
            .localized("authenticBodies", Section::authenticBodies, Section.Builder::authenticBodies)
            .extensible(Section::extensions, Section.Builder::extensions)
            .build();

    private PartShapes() {}

    private static Variant variant(String type, CadenceKind kind, List<String> required, List<String> optional) {
        return new Variant(
                type,
                kind,
                Message.of("a cadence of the kind {0}", "种类为 {0} 的频次", kind.code()),
                required,
                optional,
                List.of(),
                List.of());
    }
}
