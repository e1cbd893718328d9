package org.lmcplan.io.format;

import static org.lmcplan.io.format.ValueShapes.ADDRESS;
import static org.lmcplan.io.format.ValueShapes.COUNTRY;
import static org.lmcplan.io.format.ValueShapes.DATE;
import static org.lmcplan.io.format.ValueShapes.SECTION_NUMBER;
import static org.lmcplan.io.format.ValueShapes.SLUG;
import static org.lmcplan.io.shape.TextShape.TEXT;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.KeysByKind;
import org.lmcplan.io.shape.KeysByKind.Variant;
import org.lmcplan.io.shape.LanguageMapShape;
import org.lmcplan.io.shape.NumberShape;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.Adoption;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.CadenceKind;
import org.lmcplan.model.Member;
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

    public static final Shape<Alias> ALIAS = ObjectShape.<Alias, Alias.Builder>of(
                    Message.of("an alias", "别名"), Alias::builder, Alias.Builder::build)
            .required("text", TEXT, Alias::text, Alias.Builder::text)
            .required("status", STATUS, Alias::status, Alias.Builder::status)
            .optional("basis", BASIS, Alias::basis, Alias.Builder::basis)
            .optional("source", SLUG, Alias::source, Alias.Builder::source)
            .extensible(Alias::extensions, Alias.Builder::extensions)
            .build();

    public static final Shape<Name> NAME = ObjectShape.<Name, Name.Builder>of(
                    Message.of("a name", "名称"), Name::builder, Name.Builder::build)
            .required("text", TEXT, Name::text, Name.Builder::text)
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
            .optional("quote", TEXT, Passage::quote, Passage.Builder::quote)
            .extensible(Passage::extensions, Passage.Builder::extensions)
            .build();

    public static final Shape<Term> TERM = ObjectShape.<Term, TermParts>checked(
                    Message.of("a term of years", "期限"), TermParts::new, TermParts::build)
            .required("from", TermParts.YEAR, Term::from, (parts, year) -> parts.from = year)
            .required("to", TermParts.YEAR, Term::to, (parts, year) -> parts.to = year)
            .build();

    public static final Shape<Cadence> CADENCE = ObjectShape.<Cadence, CadenceParts>of(
                    Message.of("a cadence", "频次"), CadenceParts::new, CadenceParts::build)
            .required("kind", CadenceParts.KIND, Cadence::kind, (parts, kind) -> parts.kind = kind)
            .optional("years", CadenceParts.YEARS, CadenceParts::yearsOf, (parts, years) -> parts.years = years)
            .keysByKind(new KeysByKind<>(
                    "Cadence",
                    parts -> parts.kind,
                    (parts, in) -> {},
                    List.of(
                            variant("EveryYears", CadenceKind.EVERY_YEARS, List.of("years")),
                            variant("Regularly", CadenceKind.REGULARLY, List.of()),
                            variant("WhenAppropriate", CadenceKind.WHEN_APPROPRIATE, List.of()))))
            .build();

    public static final Shape<Member> MEMBER = ObjectShape.<Member, Member.Builder>of(
                    Message.of("a member", "成员国"), Member::builder, Member.Builder::build)
            .required("country", COUNTRY, Member::country, Member.Builder::country)
            .required("names", NAMES, Member::names, Member.Builder::names)
            .extensible(Member::extensions, Member.Builder::extensions)
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
            .optional("publisher", TEXT, Source::publisher, Source.Builder::publisher)
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
            .extensible(Section::extensions, Section.Builder::extensions)
            .build();

    private PartShapes() {}

    private static Variant variant(String type, CadenceKind kind, List<String> required) {
        return new Variant(type, kind, Message.of("a cadence of years", "按年的频次"), required, List.of(), List.of());
    }

    private static final class TermParts {

        static final Shape<Integer> YEAR = new NumberShape(Message.of("a year", "年份"), 1, 9999);

        private int from;
        private int to;

        static @Nullable Term build(TermParts parts, ReadContext in, ToIntFunction<String> positionOf) {
            if (parts.to < parts.from) {
                in.enter("to");
                in.faultAt(
                        positionOf.applyAsInt("to"),
                        FaultKind.KEY_OUT_OF_PLACE,
                        Message.excerpt("to"),
                        Message.of("has an earlier year than 'from'", "的年份早于“from”"),
                        Message.of("write the earlier year as the value of from", "请将较早的年份写为 from 的值"));
                in.leave();
                return null;
            }
            return new Term(parts.from, parts.to);
        }
    }

    private static final class CadenceParts {

        static final Shape<CadenceKind> KIND = new CodeShape<>(CadenceKind.class);
        static final Shape<Integer> YEARS = new NumberShape(Message.of("a number of years", "年数"), 1, 100);

        private @Nullable CadenceKind kind;
        private @Nullable Integer years;

        static Optional<Integer> yearsOf(Cadence cadence) {
            return cadence instanceof Cadence.EveryYears every ? Optional.of(every.years()) : Optional.empty();
        }

        Cadence build() {
            return switch (Objects.requireNonNull(kind)) {
                case EVERY_YEARS -> new Cadence.EveryYears(Objects.requireNonNull(years));
                case REGULARLY -> new Cadence.Regularly();
                case WHEN_APPROPRIATE -> new Cadence.WhenAppropriate();
            };
        }
    }
}
