package org.lmcplan.validate.declared;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.EvidenceSearch;
import org.lmcplan.model.evidence.Funder;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.RegisterPart;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.property.PartKind;
import org.lmcplan.model.property.WordHint;
import org.lmcplan.validate.document.ConfigurationFaultKind;
import org.lmcplan.validate.document.DocumentValue;

/**
 * The kinds of parts that a declared rule is about: parts of a plan, or parts of a register.
 *
 * @param ofPlan the kinds of parts of a plan
 * @param ofRegister the kinds of parts of a register
 */
record DeclaredKinds(Set<PlanPart> ofPlan, Set<PartKind> ofRegister) {

    /** The kinds of parts of a register by their codes; all kinds of records together are {@code record}. */
    static final Map<String, Set<PartKind>> REGISTER = Map.of(
            RegisterPart.RECORD.code(),
            PartKind.ofRegister(EvidenceRecord.class),
            RegisterPart.PROJECT.code(),
            PartKind.ofRegister(Project.class),
            RegisterPart.FUNDER.code(),
            PartKind.ofRegister(Funder.class),
            RegisterPart.SEARCH.code(),
            Set.of(new PartKind(RegisterPart.SEARCH.code(), EvidenceSearch.class)));

    private static final Message KIND = Message.of("a kind of part", "要素类型");

    /** Returns the codes of all kinds. */
    static NavigableSet<String> codes() {
        NavigableSet<String> codes = new TreeSet<>(REGISTER.keySet());
        PartKind.ofRegister(EvidenceRecord.class).forEach(kind -> codes.add(kind.code()));
        Arrays.stream(PlanPart.values()).map(PlanPart::code).forEach(codes::add);
        return codes;
    }

    /** Reads one kind or several of one document; reports others. */
    static Optional<DeclaredKinds> read(DocumentValue value) {
        Set<PlanPart> ofPlan = EnumSet.noneOf(PlanPart.class);
        Set<PartKind> ofRegister = new LinkedHashSet<>();
        List<DocumentValue> entries = value.oneOrMore();
        if (entries.isEmpty()) {
            value.reportEmpty(WordHint.choice(codes()));
        }
        Map<String, String> known = codes().stream().collect(Collectors.toMap(code -> code, code -> code));
        for (DocumentValue entry : entries) {
            entry.word(known, KIND, codes()).ifPresent(code -> {
                PlanPart.parse(code).ifPresent(ofPlan::add);
                ofRegister.addAll(registerKinds(code));
            });
        }
        if (!ofPlan.isEmpty() && !ofRegister.isEmpty()) {
            value.report(
                    ConfigurationFaultKind.WRONG_FORM,
                    Map.of(
                            "value",
                            entries.stream()
                                    .flatMap(entry -> entry.text().stream())
                                    .collect(Collectors.joining(", ")),
                            "wanted",
                            Message.of("a list of kinds of parts of one document", "同一文件的要素类型列表")),
                    Message.of(
                            "declare one rule for parts of the plan and one for parts of the register",
                            "请为计划要素和登记册内容分别定义规则"));
            return Optional.empty();
        }
        return ofPlan.isEmpty() && ofRegister.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeclaredKinds(ofPlan, ofRegister));
    }

    private static Set<PartKind> registerKinds(String code) {
        return REGISTER.getOrDefault(
                code,
                PartKind.ofRegister(EvidenceRecord.class).stream()
                        .filter(kind -> kind.code().equals(code))
                        .collect(Collectors.toSet()));
    }

    /** Returns the kinds with the Java types by which rules see the parts. */
    Set<PartKind> types() {
        Set<PartKind> types = new LinkedHashSet<>(ofRegister);
        ofPlan.forEach(kind -> types.add(new PartKind(kind.code(), RuleProperties.typeOf(kind))));
        return types;
    }

    /** Returns whether a part of a register is of one of the kinds. */
    boolean accept(Extensible part) {
        return ofRegister.stream().anyMatch(kind -> kind.type().isInstance(part));
    }
}
