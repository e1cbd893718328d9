package org.lmcplan.model.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.DocumentPart;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.ReferenceMapper;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.model.Slug;
import org.lmcplan.model.attribute.PartsById;

/** Changes a part of a register, or an id together with all references to it. */
final class RegisterEdits {

    private final Register register;
    private final PartsById<RegisterPart, Extensible> parts;

    RegisterEdits(Register register) {
        this.register = register;
        this.parts = partsOf(register);
    }

    private static PartsById<RegisterPart, Extensible> partsOf(Register register) {
        return PartsById.of(
                "register",
                List.of(RegisterPart.values()),
                kind -> kind.label(Locale.ENGLISH),
                kind -> kind.of(register),
                RegisterEdits::idOf);
    }

    private static String idOf(Extensible part) {
        return RegisterPart.idOf(part).value();
    }

    <E extends Extensible> Register update(Class<E> type, Slug id, UnaryOperator<E> change) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(change, "change");
        PartsById.Entry<RegisterPart, Extensible> found = parts.find(kind -> isOf(kind, type), id);
        if (!type.isInstance(found.part())) {
            throw new IllegalArgumentException("the record " + id + " is of the kind "
                    + ((EvidenceRecord) found.part()).kind().code() + ", not a " + type.getSimpleName());
        }
        Register.Builder builder = register.toBuilder();
        RegisterPart kind = found.kind();
        kind.set(builder, parts.changed(found, type, kind.type(), RegisterEdits::idOf, change));
        return builder.build();
    }

    /** A type of records, such as {@code MeetingRecord}, is narrower than the kind of part. */
    private static boolean isOf(RegisterPart kind, Class<?> type) {
        return kind.isA(type) || kind.type().isAssignableFrom(type);
    }

    /** Changes the id of a record or project, and the references to it. */
    Register rename(Slug from, Slug to) {
        return rename(RegisterEdits::isEvidence, RegisterEdits::leadsToEvidence, from, to);
    }

    /** Changes the id of a funder, and the references to it. */
    Register renameFunder(Slug from, Slug to) {
        return rename(RegisterPart.FUNDER::equals, EvidenceRole.FUNDER::equals, from, to);
    }

    private Register rename(Predicate<DocumentPart> kinds, Predicate<EvidenceRole> references, Slug from, Slug to) {
        PartsById.requireSameForm(from, to);
        parts.find(kinds, from);
        Register renamed = renamed(ReferenceMapper.replacing(kinds, references, id -> id.equals(from) ? to : id));
        parts.requireFree(kinds, partsOf(renamed));
        return renamed;
    }

    /** Follows a plan in which an element has another id. */
    Register follow(ElementId from, ElementId to) {
        PartsById.requireSameForm(from, to);
        boolean own = parts.has(RegisterPart.FUNDER::equals, from);
        boolean taken = !own && !from.equals(to) && parts.has(RegisterPart.FUNDER::equals, to);
        return renamed(new ReferenceMapper<>() {
            @Override
            @SuppressWarnings("unchecked") // both ids are of the same type
            public <T> T reference(EvidenceRole role, T id, Object... at) {
                boolean inRegister = leadsToEvidence(role) || (own && role == EvidenceRole.FUNDER);
                if (inRegister || !id.equals(from)) {
                    return id;
                }
                if (taken && role == EvidenceRole.FUNDER) {
                    throw parts.taken(from, to, "a funder");
                }
                return (T) to;
            }
        });
    }

    /** Follows a plan in which a section has another number. */
    Register follow(SectionNumber from, SectionNumber to) {
        PartsById.requireSameForm(from, to);
        return renamed(ReferenceMapper.replacing(kind -> false, EvidenceRole.COMMITMENT::equals, id -> {
            CommitmentId commitment = (CommitmentId) id;
            return new CommitmentId(commitment.section().moved(from, to), commitment.ordinal());
        }));
    }

    private Register renamed(ReferenceMapper<EvidenceRole> renaming) {
        EvidenceReplacer replacer = new EvidenceReplacer(renaming);
        Register.Builder builder = register.toBuilder();
        for (RegisterPart kind : RegisterPart.values()) {
            kind.set(
                    builder, kind.of(register).stream().map(replacer::replaceIn).toList());
        }
        return builder.build();
    }

    private static boolean leadsToEvidence(EvidenceRole role) {
        return role == EvidenceRole.PROJECT || role == EvidenceRole.EVIDENCE;
    }

    private static boolean isEvidence(DocumentPart kind) {
        return kind.isA(Evidence.class);
    }
}
