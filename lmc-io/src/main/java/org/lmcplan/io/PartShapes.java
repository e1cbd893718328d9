package org.lmcplan.io;

import static org.lmcplan.io.Values.ADDRESS;
import static org.lmcplan.io.Values.COUNTRY;
import static org.lmcplan.io.Values.DATE;
import static org.lmcplan.io.Values.LOCALIZED;
import static org.lmcplan.io.Values.SECTION_NUMBER;
import static org.lmcplan.io.Values.SLUG;
import static org.lmcplan.io.Values.TEXT;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Coded;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Member;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Section;
import org.lmcplan.model.Source;
import org.lmcplan.model.Term;

/** The shapes of what elements are made of, and of the text. */
final class PartShapes {

    private static final Shape<NameStatus> STATUS =
            new CodeShape<>(Wording.of("the status of a name", "名称的地位"), NameStatus.values());
    private static final Shape<NameBasis> BASIS =
            new CodeShape<>(Wording.of("the basis of a name", "名称的依据"), NameBasis.values());

    static final Shape<Alias> ALIAS = ObjectShape.<Alias, Alias.Builder>of(
                    Wording.of("an alias", "别名"), Alias::builder, Alias.Builder::build)
            .required("text", TEXT, Alias::text, Alias.Builder::text)
            .required("status", STATUS, Alias::status, Alias.Builder::status)
            .optional("basis", BASIS, Alias::basis, Alias.Builder::basis)
            .optional("source", SLUG, Alias::source, Alias.Builder::source)
            .extensible(Alias::extensions, Alias.Builder::extensions)
            .end();

    static final Shape<Name> NAME = ObjectShape.<Name, Name.Builder>of(
                    Wording.of("a name", "名称"), Name::builder, Name.Builder::build)
            .required("text", TEXT, Name::text, Name.Builder::text)
            .required("status", STATUS, Name::status, Name.Builder::status)
            .optional("basis", BASIS, Name::basis, Name.Builder::basis)
            .optional("source", SLUG, Name::source, Name.Builder::source)
            .list("aliases", ALIAS, Name::aliases, Name.Builder::addAllAliases)
            .extensible(Name::extensions, Name.Builder::extensions)
            .end();

    static final Shape<Names> NAMES = new LanguageMapShape<>(NAME, Names::of, Names::byLanguage);

    static final Shape<Passage> PASSAGE = ObjectShape.<Passage, Passage.Builder>of(
                    Wording.of("a passage", "文本出处"), Passage::builder, Passage.Builder::build)
            .required("section", SECTION_NUMBER, Passage::section, Passage.Builder::section)
            .optional("quote", TEXT, Passage::quote, Passage.Builder::quote)
            .extensible(Passage::extensions, Passage.Builder::extensions)
            .end();

    static final Shape<Term> TERM = ObjectShape.<Term, TermParts>checked(
                    Wording.of("a term of years", "年限"), TermParts::new, TermParts::build)
            .required("from", TermParts.YEAR, Term::from, (parts, year) -> parts.from = year)
            .required("to", TermParts.YEAR, Term::to, (parts, year) -> parts.to = year)
            .end();

    static final Shape<Cadence> CADENCE = ObjectShape.<Cadence, CadenceParts>checked(
                    Wording.of("a cadence", "频次"), CadenceParts::new, CadenceParts::build)
            .required("kind", CadenceParts.KIND, CadenceParts::kindOf, (parts, kind) -> parts.kind = kind)
            .optional("years", CadenceParts.YEARS, CadenceParts::yearsOf, (parts, years) -> parts.years = years)
            .constrained(Schema.object(
                    "if", Schema.object("properties", Schema.object("kind", Schema.object("const", "every-years"))),
                    "then", Schema.object("required", Schema.list("years")),
                    "else", Schema.object("properties", Schema.object("years", false))))
            .end();

    static final Shape<Member> MEMBER = ObjectShape.<Member, Member.Builder>of(
                    Wording.of("a member", "成员国"), Member::builder, Member.Builder::build)
            .required("country", COUNTRY, Member::country, Member.Builder::country)
            .required("names", NAMES, Member::names, Member.Builder::names)
            .extensible(Member::extensions, Member.Builder::extensions)
            .end();

    static final Shape<Adoption> ADOPTION = ObjectShape.<Adoption, Adoption.Builder>of(
                    Wording.of("an adoption", "通过情况"), Adoption::builder, Adoption.Builder::build)
            .required("date", DATE, Adoption::date, Adoption.Builder::date)
            .required("source", SLUG, Adoption::source, Adoption.Builder::source)
            .optional("by", SLUG, Adoption::by, Adoption.Builder::by)
            .extensible(Adoption::extensions, Adoption.Builder::extensions)
            .end();

    static final Shape<Source> SOURCE = ObjectShape.<Source, Source.Builder>of(
                    Wording.of("a source", "来源"), Source::builder, Source.Builder::build)
            .required("id", SLUG, Source::id, Source.Builder::id)
            .unless(LocalizedText::isEmpty, "title", LOCALIZED, Source::title, Source.Builder::title)
            .optional("publisher", TEXT, Source::publisher, Source.Builder::publisher)
            .optional("address", ADDRESS, Source::address, Source.Builder::address)
            .optional("published", DATE, Source::published, Source.Builder::published)
            .unless(LocalizedText::isEmpty, "note", LOCALIZED, Source::note, Source.Builder::note)
            .extensible(Source::extensions, Source.Builder::extensions)
            .end();

    static final Shape<Section> SECTION = ObjectShape.<Section, Section.Builder>of(
                    Wording.of("a section", "章节"), Section::builder, Section.Builder::build)
            .required("number", SECTION_NUMBER, Section::number, Section.Builder::number)
            .required("title", TEXT, Section::title, Section.Builder::title)
            .optional("body", TEXT, Section::body, Section.Builder::body)
            .unless(LocalizedText::isEmpty, "titleGloss", LOCALIZED, Section::titleGloss, Section.Builder::titleGloss)
            .extensible(Section::extensions, Section.Builder::extensions)
            .end();

    private PartShapes() {}

    private static final class TermParts {

        static final Shape<Integer> YEAR = new NumberShape(Wording.of("a year", "年份"), 1, 9999);

        private int from;
        private int to;

        static @Nullable Term build(TermParts parts, Cursor in, ToIntFunction<String> placeOf) {
            if (parts.to < parts.from) {
                in.enter("to");
                in.faultAt(
                        placeOf.applyAsInt("to"),
                        FaultKind.KEY_OUT_OF_PLACE,
                        Wording.quoted("to"),
                        Wording.of("is before 'from'", "早于 “from”"),
                        Wording.of("write the earlier year after from:", "请将较早的年份写在 from: 之后"));
                in.leave();
                return null;
            }
            return new Term(parts.from, parts.to);
        }
    }

    private static final class CadenceParts {

        enum Kind implements Coded {
            EVERY_YEARS,
            REGULARLY,
            WHEN_APPROPRIATE
        }

        static final Shape<Kind> KIND = new CodeShape<>(Wording.of("a kind of cadence", "频次种类"), Kind.values());
        static final Shape<Integer> YEARS = new NumberShape(Wording.of("a number of years", "年数"), 1, 100);

        private Kind kind = Kind.REGULARLY;
        private @Nullable Integer years;

        static Kind kindOf(Cadence cadence) {
            return cadence instanceof Cadence.EveryYears
                    ? Kind.EVERY_YEARS
                    : cadence instanceof Cadence.Regularly ? Kind.REGULARLY : Kind.WHEN_APPROPRIATE;
        }

        static java.util.Optional<Integer> yearsOf(Cadence cadence) {
            return cadence instanceof Cadence.EveryYears every
                    ? java.util.Optional.of(every.years())
                    : java.util.Optional.empty();
        }

        static @Nullable Cadence build(CadenceParts parts, Cursor in, ToIntFunction<String> placeOf) {
            Integer years = parts.years;
            if (parts.kind == Kind.EVERY_YEARS && years == null) {
                in.faultAt(
                        placeOf.applyAsInt("years"),
                        FaultKind.MISSING_KEY,
                        Wording.quoted("years"),
                        Wording.of("a cadence of years", "按年的频次"));
                return null;
            }
            if (parts.kind != Kind.EVERY_YEARS && years != null) {
                in.enter("years");
                in.faultAt(
                        placeOf.applyAsInt("years"),
                        FaultKind.KEY_OUT_OF_PLACE,
                        Wording.quoted("years"),
                        Wording.of("goes with the kind every-years only", "只能与 every-years 一起使用"),
                        Wording.of("delete it or change the kind", "请删去该键或更改种类"));
                in.leave();
                return null;
            }
            return switch (parts.kind) {
                case EVERY_YEARS -> new Cadence.EveryYears(java.util.Objects.requireNonNull(years));
                case REGULARLY -> new Cadence.Regularly();
                case WHEN_APPROPRIATE -> new Cadence.WhenAppropriate();
            };
        }
    }
}
