package org.lmcplan.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.Member;
import org.lmcplan.model.PartyId;
import org.lmcplan.model.Plan;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Register;

/** Every id of a plan and its register, with its kind, so that a reference to one of several kinds can be a foreign key. */
final class AllIds {

    static final String TABLE = "ids";

    private record Entry(IdKind kind, String id) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, IdKind> elements = new HashMap<>();
    private final Map<String, IdKind> parties = new HashMap<>();
    private final Map<String, IdKind> evidence = new HashMap<>();
    private final Map<String, IdKind> funders = new HashMap<>();
    private final Set<String> duplicates = new TreeSet<>();

    AllIds(Plan plan, Optional<Register> register, List<CountryCode> countries) {
        for (PlanPart kind : PlanPart.values()) {
            for (Extensible part : kind.of(plan)) {
                add(IdKind.of(kind), PlanPart.nameOf(part), namespace(part));
            }
        }
        countries.stream()
                .map(CountryCode::value)
                .distinct()
                .filter(code -> !parties.containsKey(code))
                .forEach(code -> add(IdKind.COUNTRY, code, parties));
        register.ifPresent(this::add);
        Set<Entry> seen = new HashSet<>();
        entries.stream().filter(each -> !seen.add(each)).forEach(each -> duplicates.add(each.id()));
    }

    private void add(Register register) {
        add(IdKind.REGISTER, register.id().value(), new HashMap<>());
        register.funders().forEach(each -> add(IdKind.FUNDER, each.id().value(), funders));
        register.records().forEach(each -> add(IdKind.RECORD, each.id().value(), evidence));
        register.projects().forEach(each -> add(IdKind.PROJECT, each.id().value(), evidence));
        register.searches().forEach(each -> add(IdKind.SEARCH, each.id().value(), new HashMap<>()));
    }

    private void add(IdKind kind, String id, Map<String, IdKind> namespace) {
        entries.add(new Entry(kind, id));
        if (namespace.put(id, kind) != null) {
            duplicates.add(id);
        }
    }

    private Map<String, IdKind> namespace(Extensible part) {
        if (part instanceof PlanElement) {
            return elements;
        }
        return part instanceof Member ? parties : new HashMap<>();
    }

    /** Returns the ids that several parts share, so that a reference to them has no meaning. */
    Set<String> duplicates() {
        return duplicates;
    }

    /** Returns the kind of an element of the plan. */
    IdKind element(Object id) {
        return found(elements, id.toString());
    }

    /** Returns the kind of a member, a country or an element of the plan that acts as a party. */
    IdKind party(Object id) {
        String text = id instanceof PartyId party ? party.value() : id.toString();
        return parties.containsKey(text) ? found(parties, text) : found(elements, text);
    }

    /** Returns the kind of a record or project. */
    IdKind evidence(Object id) {
        return found(evidence, id.toString());
    }

    /** Returns the kind of what pays, according to the register. */
    IdKind funder(Object id) {
        String text = id.toString();
        return funders.containsKey(text) ? found(funders, text) : found(elements, text);
    }

    static IdKind kindOf(Evidence each) {
        return each instanceof EvidenceRecord ? IdKind.RECORD : IdKind.PROJECT;
    }

    private static IdKind found(Map<String, IdKind> namespace, String id) {
        IdKind kind = namespace.get(id);
        if (kind == null) {
            throw new IllegalArgumentException("'" + id + "' is in neither the plan nor the register");
        }
        return kind;
    }

    TableDraft<?> table() {
        return new TableDraft<Entry>(
                        TABLE,
                        "Everything that has an id, with its kind. Columns that can refer to one of several kinds come in"
                                + " pairs, such as to_kind and to_id, and refer to this table.")
                .keyCode("kind", IdKind.class, "What has the id.", Entry::kind)
                .key("id", "The id; for a section its number, for a country its code.", Entry::id)
                .maybe(
                        "table_name",
                        "The table that has a row for it; empty for a country that is not a member.",
                        each -> Optional.of(each.kind().table()).filter(name -> !name.isEmpty()))
                .rows(entries);
    }
}
