package org.lmcplan.model.property;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.Project;

/**
 * A kind of parts, or of values within parts, that have properties.
 *
 * @param code the code that messages use
 * @param type the Java type
 */
public record PartKind(String code, Class<?> type) {

    private static final List<PartKind> OF_PLAN = Arrays.stream(PlanPart.values())
            .map(part -> new PartKind(part.code(), part.type()))
            .toList();
    private static final List<PartKind> OF_REGISTER = Stream.concat(
                    Stream.of(Funder.class, Project.class),
                    Arrays.stream(EvidenceRecord.class.getPermittedSubclasses()))
            .map(PartKind::named)
            .toList();

    /** Returns the kinds of parts of a plan that are of this type, in the order of the plan. */
    public static Set<PartKind> ofPlan(Class<?> type) {
        return subtypes(OF_PLAN, type);
    }

    /** Returns the kinds of parts of a register that are of this type. */
    public static Set<PartKind> ofRegister(Class<?> type) {
        return subtypes(OF_REGISTER, type);
    }

    /** Returns a kind that is named like its type. */
    static PartKind named(Class<?> type) {
        String words = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return new PartKind(words.toLowerCase(Locale.ROOT), type);
    }

    private static Set<PartKind> subtypes(List<PartKind> kinds, Class<?> type) {
        return kinds.stream()
                .filter(kind -> type.isAssignableFrom(kind.type))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
