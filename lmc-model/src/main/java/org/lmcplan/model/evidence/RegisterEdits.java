package org.lmcplan.model.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ReferenceMapper;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.text.UnknownId;

/** Changes a part of a register, or an id together with all references to it. */
record RegisterEdits(Register register) {

    /** A part, with its kind and its index among the parts of that kind. */
    private record Entry(RegisterPart kind, int index, Extensible part) {}

    <E extends Extensible> Register update(Class<E> type, Slug id, UnaryOperator<E> change) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        Entry entry = find(kind -> isOf(kind, type), id);
        if (!type.isInstance(entry.part())) {
            throw new IllegalArgumentException("the record " + id + " is of the kind "
                    + ((EvidenceRecord) entry.part()).kind().code() + ", not a " + type.getSimpleName());
        }
        E changed = Objects.requireNonNull(
                change.apply(type.cast(entry.part())), () -> "the change of " + id + " returned null");
        if (!entry.kind().type().isInstance(changed)) {
            throw new IllegalArgumentException("the change of the " + word(entry.kind()) + " " + id
                    + " returned a part of another kind: " + changed);
        }
        if (!RegisterPart.idOf(changed).equals(id)) {
            throw new IllegalArgumentException("the change of the " + word(entry.kind()) + " " + id
                    + " returned one with the id " + RegisterPart.idOf(changed)
                    + "; to change an id and all references to it, use renaming");
        }
        List<Extensible> parts = new ArrayList<>(entry.kind().of(register));
        parts.set(entry.index(), changed);
        Register.Builder builder = register.toBuilder();
        entry.kind().set(builder, parts);
        return builder.build();
    }

    /** A type of records, such as {@code MeetingRecord}, is narrower than the kind of part. */
    private static boolean isOf(RegisterPart kind, Class<?> type) {
        return kind.isA(type) || kind.type().isAssignableFrom(type);
    }

    /** Changes the id of a record or project, and the references to it. */
    Register rename(Slug from, Slug to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        find(RegisterEdits::isEvidence, from);
        requireFree(RegisterEdits::isEvidence, from, to);
        return renamed(
                new Renaming(RegisterEdits::isEvidence, RegisterEdits::leadsToEvidence, id -> id.equals(from) ? to : id));
    }

    /** Changes the id of a funder, and the references to it. */
    Register renameFunder(Slug from, Slug to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        find(RegisterPart.FUNDER::equals, from);
        requireFree(RegisterPart.FUNDER::equals, from, to);
        return renamed(new Renaming(
                RegisterPart.FUNDER::equals, EvidenceRole.FUNDER::equals, id -> id.equals(from) ? to : id));
    }

    /** Follows a plan in which an element has another id. */
    Register follow(ElementId from, ElementId to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.getClass().equals(to.getClass())) {
            throw new IllegalArgumentException("the id " + from + " cannot become " + to
                    + ": a commitment has an id like 4.2.12-2, any other element one like leaders-meeting");
        }
        boolean own = ids(RegisterPart.FUNDER::equals).contains(from);
        return renamed(new Renaming(
                kind -> false,
                role -> !leadsToEvidence(role) && !(own && role == EvidenceRole.FUNDER),
                id -> id.equals(from) ? to : id));
    }

    /** Follows a plan in which a section has another number. */
    Register follow(SectionNumber from, SectionNumber to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return renamed(new Renaming(kind -> false, EvidenceRole.COMMITMENT::equals, id -> {
            CommitmentId commitment = (CommitmentId) id;
            return new CommitmentId(commitment.section().moved(from, to), commitment.ordinal());
        }));
    }

    /**
     * Replaces some ids and the references to them.
     *
     * @param kinds the kinds of parts whose ids are replaced
     * @param roles the roles of the references that are replaced
     * @param replacement returns the new id for an old one, or the old one itself
     */
    private record Renaming(
            Predicate<DocumentPart> kinds, Predicate<EvidenceRole> roles, UnaryOperator<Object> replacement)
            implements ReferenceMapper<EvidenceRole> {

        @Override
        public <T> T reference(EvidenceRole role, T to, Object... at) {
            return roles.test(role) ? replaced(to) : to;
        }

        @Override
        public <T> T id(DocumentPart kind, T id) {
            return kinds.test(kind) ? replaced(id) : id;
        }

        @SuppressWarnings("unchecked") // an id is only replaced by one of the same type
        private <T> T replaced(T id) {
            return (T) replacement.apply(id);
        }
    }

    private Register renamed(Renaming renaming) {
        EvidenceReplacer replacer = new EvidenceReplacer(renaming);
        Register.Builder builder = register.toBuilder();
        for (RegisterPart kind : RegisterPart.values()) {
            kind.set(
                    builder, kind.of(register).stream().map(replacer::replaceIn).toList());
        }
        return builder.build();
    }

    private void requireFree(Predicate<RegisterPart> kinds, Slug from, Slug to) {
        if (!from.equals(to) && ids(kinds).contains(to)) {
            throw new IllegalArgumentException(from + " cannot become " + to + ": the register has another "
                    + word(find(kinds, to).kind()) + " with this id");
        }
    }

    private Entry find(Predicate<RegisterPart> kinds, Slug id) {
        List<Entry> found = entries(kinds)
                .filter(each -> RegisterPart.idOf(each.part()).equals(id))
                .toList();
        if (found.size() > 1) {
            throw new IllegalArgumentException("the register has " + found.size() + " parts with the id " + id
                    + "; give each an id of its own first");
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(UnknownId.message(
                        "register",
                        words(kinds),
                        id,
                        ids(kinds).stream().map(Slug::value).toList())));
    }

    private Stream<Entry> entries(Predicate<RegisterPart> kinds) {
        return Arrays.stream(RegisterPart.values()).filter(kinds).flatMap(kind -> {
            List<? extends Extensible> parts = kind.of(register);
            return IntStream.range(0, parts.size()).mapToObj(i -> new Entry(kind, i, parts.get(i)));
        });
    }

    private List<Slug> ids(Predicate<RegisterPart> kinds) {
        return entries(kinds).map(each -> RegisterPart.idOf(each.part())).toList();
    }

    private static boolean leadsToEvidence(EvidenceRole role) {
        return role == EvidenceRole.PROJECT || role == EvidenceRole.EVIDENCE;
    }

    private static boolean isEvidence(DocumentPart kind) {
        return kind.isA(Evidence.class);
    }

    private static String words(Predicate<RegisterPart> kinds) {
        return Arrays.stream(RegisterPart.values())
                .filter(kinds)
                .map(RegisterEdits::word)
                .collect(Collectors.joining(" or "));
    }

    private static String word(RegisterPart kind) {
        return kind.label(Locale.ENGLISH);
    }
}
