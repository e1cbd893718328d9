package org.lmcplan.io.format;

import static org.lmcplan.io.format.PartShapes.NAMES;
import static org.lmcplan.io.format.ValueShapes.COUNTRY;
import static org.lmcplan.io.format.ValueShapes.DATE;
import static org.lmcplan.io.format.ValueShapes.SECTION_NUMBER;
import static org.lmcplan.io.format.ValueShapes.SLUG;
import static org.lmcplan.io.shape.LanguageMapShape.LANGUAGE;
import static org.lmcplan.io.shape.TextShape.TEXT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.hint.MemberHint;
import org.lmcplan.io.shape.CodeShape;
import org.lmcplan.io.shape.KeyChoice;
import org.lmcplan.io.shape.ObjectShape;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Restriction;
import org.lmcplan.io.shape.Schema;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.AuthenticText;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Member;
import org.lmcplan.model.MemberKind;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Revision;
import org.lmcplan.model.RevisionKind;
import org.lmcplan.model.Slug;
import org.lmcplan.model.problem.Message;

/** The shapes of what a plan says of itself: members, other authentic texts and revisions. */
public final class HeadShapes {

    private static final Shape<MemberKind> MEMBER_KIND = new CodeShape<>(MemberKind.class);
    private static final Shape<RevisionKind> REVISION_KIND = new CodeShape<>(RevisionKind.class);

    private static final Message STATE_OR_OTHER = Message.of(
            "write country for a state, or id and another kind for any other party", "国家请写 country，其他成员请写 id 和其他种类");

    public static final Shape<Member> MEMBER = ObjectShape.<Member, MemberParts>checked(
                    Message.of("a member", "成员"), MemberParts::new, MemberParts::build)
            .optional(
                    "country",
                    COUNTRY.hinting(new MemberHint()),
                    Member::country,
                    (parts, country) -> parts.country = country)
            .onceRequired()
            .sinceNewest()
            .optional("id", SLUG, MemberParts::slug, (parts, id) -> parts.id = id)
            .unless(MemberKind.STATE::equals, "kind", MEMBER_KIND, Member::kind, MemberParts::setKind)
            .localized("kindLabel", Member::kindLabel, (parts, label) -> parts.member.kindLabel(label))
            .asBefore()
            .required("names", NAMES, Member::names, (parts, names) -> parts.member.names(names))
            .sinceNewest()
            .optional("since", DATE, Member::since, (parts, date) -> parts.member.since(date))
            .optional("until", DATE, Member::until, (parts, date) -> parts.member.until(date))
            .localized("note", Member::note, (parts, note) -> parts.member.note(note))
            .extensible(Member::extensions, (parts, extensions) -> parts.member.extensions(extensions))
            .label("kind", MemberKind.OTHER, "kindLabel")
            .choosing(new KeyChoice(List.of("country", "id"), STATE_OR_OTHER))
            .restricted(HeadShapes::describeMember)
            .build();

    public static final Shape<AuthenticText> AUTHENTIC_TEXT = ObjectShape.<AuthenticText, AuthenticText.Builder>of(
                    Message.of("an authentic text", "作准文本"), AuthenticText::builder, AuthenticText.Builder::build)
            .required("language", LANGUAGE, AuthenticText::language, AuthenticText.Builder::language)
            .required("title", TEXT, AuthenticText::title, AuthenticText.Builder::title)
            .required("source", SLUG, AuthenticText::source, AuthenticText.Builder::source)
            .extensible(AuthenticText::extensions, AuthenticText.Builder::extensions)
            .build();

    public static final Shape<Revision> REVISION = ObjectShape.<Revision, Revision.Builder>of(
                    Message.of("a revision", "修订"), Revision::builder, Revision.Builder::build)
            .required("date", DATE, Revision::date, Revision.Builder::date)
            .required("kind", REVISION_KIND, Revision::kind, Revision.Builder::kind)
            .required("source", SLUG, Revision::source, Revision.Builder::source)
            .list("sections", SECTION_NUMBER, Revision::sections, Revision.Builder::addAllSections)
            .localized("note", Revision::note, Revision.Builder::note)
            .extensible(Revision::extensions, Revision.Builder::extensions)
            .build();

    private HeadShapes() {}

    /** A state has a country; any other member has an id and a kind, and a label if the kind is {@code other}. */
    private static void describeMember(Map<String, Object> definition, String member, Schema schema) {
        String kind = "kind";
        definition.put("if", Restriction.given("country", member, schema));
        Map<String, Object> state = Restriction.without(List.of("id", "kindLabel"), member, schema);
        state.put(
                "allOf",
                List.of(kindOf(schema.property(member, kind, Schema.object("const", MemberKind.STATE.code())))));
        definition.put("then", state);
        Map<String, Object> other = kindOf(schema.property(
                member, kind, Schema.object("not", Schema.object("const", MemberKind.STATE.code()))));
        other.put(
                "properties",
                Schema.object(
                        "id",
                        schema.property(member, "id", Schema.object()),
                        kind,
                        schema.property(
                                member, kind, Schema.object("not", Schema.object("const", MemberKind.STATE.code())))));
        other.put("required", List.of("id", kind));
        Restriction.label(kind, MemberKind.OTHER, "kindLabel").describe(other, member, schema);
        definition.put("else", other);
    }

    private static Map<String, Object> kindOf(Map<String, Object> kind) {
        return Schema.object("properties", Schema.object("kind", kind));
    }

    /** Builds a member, which has a country code or an id. */
    private static final class MemberParts {

        private final Member.Builder member = Member.builder();
        private @Nullable CountryCode country;
        private @Nullable Slug id;
        private MemberKind kind = MemberKind.STATE;

        void setKind(MemberKind value) {
            kind = value;
            member.kind(value);
        }

        static Optional<Slug> slug(Member member) {
            return member.id() instanceof Slug slug ? Optional.of(slug) : Optional.empty();
        }

        static @Nullable Member build(MemberParts parts, ReadContext in, ToIntFunction<String> positionOf) {
            PartyId id = parts.country == null ? Objects.requireNonNull(parts.id) : parts.country;
            if ((parts.kind == MemberKind.STATE) == (parts.country != null)) {
                return parts.member.id(id).build();
            }
            in.enter("kind");
            in.faultAt(
                    positionOf.applyAsInt("kind"),
                    FaultKind.KEY_OUT_OF_PLACE,
                    Message.excerpt("kind"),
                    parts.country == null
                            ? Message.of("is missing or 'state', but a state has a country", "缺失或为 state，而国家须写 country")
                            : Message.of("must be 'state' for a country", "有 country 时须为 state"),
                    STATE_OR_OTHER);
            in.leave();
            return null;
        }
    }
}
