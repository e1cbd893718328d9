package org.lmcplan.validate.engine.incremental;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Clause;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Extensible;
import org.lmcplan.model.FormerId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PlanElement;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.Section;
import org.lmcplan.model.SectionNumber;
import org.lmcplan.validate.engine.AppliedRule;
import org.lmcplan.validate.engine.FindingCollector;
import org.lmcplan.validate.engine.PendingFinding;
import org.lmcplan.validate.rule.Complaint;
import org.lmcplan.validate.rule.FindingBuilder;
import org.lmcplan.validate.rule.Link;
import org.lmcplan.validate.rule.Lookup;
import org.lmcplan.validate.rule.PartFact;
import org.lmcplan.validate.rule.PlanHead;
import org.lmcplan.validate.rule.Rule;
import org.lmcplan.validate.rule.RuleContext;
import org.lmcplan.validate.rule.RuleScope;
import org.lmcplan.validate.rule.ValidatedPart;

/** What one rule sees of one plan. */
final class PartRuleContext implements RuleContext {

    private final Rule<?> rule;
    private final RuleScope<?> scope;
    private final Runnable check;
    private final IndexedParts parts;
    private final @Nullable LocalDate asOf;
    private final Supplier<PlanIndex> index;
    private final boolean seesAllLinks;
    private final FindingCollector findings;
    private final MissingParts missing;
    private @Nullable PartMemo memo;
    private boolean isUncertain;
    private boolean areLinksUncertain;
    private final Set<List<?>> certainLinks = new HashSet<>();
    private boolean isUndecided;

    PartRuleContext(
            AppliedRule<Rule<?>> rule,
            IndexedParts parts,
            MissingParts missing,
            @Nullable LocalDate asOf,
            Supplier<PlanIndex> index) {
        this.missing = missing;
        this.rule = rule.rule();
        this.scope = rule.rule().scope();
        this.check = check(rule.rule());
        this.parts = parts;
        this.asOf = asOf;
        this.index = index;
        this.seesAllLinks = scope.lookups().containsAll(PartReference.LOOKUPS);
        this.findings = new FindingCollector(rule);
    }

    /**
     * Calls the rule for a part and returns what it reports. Where the rule looked at something of which parts are missing, it
     * would perhaps have found nothing in the whole plan; then nothing counts as reported. If it looked only at references of
     * which some may lead to missing parts, what it reports at one of the others counts.
     */
    List<PendingFinding> check(PartMemo about) {
        IndexedPart part = about.part();
        isUncertain = part.kind() == PlanPart.PLAN && missing.attributes();
        areLinksUncertain = false;
        if (!certainLinks.isEmpty()) {
            certainLinks.clear();
        }
        memo = about;
        List<PendingFinding> found = findings.collect(part, check);
        memo = null;
        if (!isUncertain && !areLinksUncertain) {
            return found;
        }
        List<PendingFinding> certain = found.stream()
                .filter(finding -> !isUncertain && certainLinks.contains(finding.position()))
                .toList();
        isUndecided |= certain.size() < found.size();
        return certain;
    }

    /** Whether anything that the rule reported does not count, because parts of the plan are missing. */
    boolean isUndecided() {
        return isUndecided;
    }

    @SuppressWarnings("unchecked") // a rule is called for parts of the kinds of its scope, which are of its type
    private <T> Runnable check(Rule<T> typed) {
        return () -> typed.check((T) value(), this);
    }

    @Override
    public FindingBuilder report(Complaint complaint) {
        return findings.report(complaint);
    }

    @Override
    public ValidatedPart subject() {
        return findings.subject();
    }

    private Extensible value() {
        return memo().part().value();
    }

    private PartMemo memo() {
        findings.subject(); // throws unless the rule is being called
        return Objects.requireNonNull(memo);
    }

    @Override
    public PlanHead plan() {
        require(Lookup.PLAN);
        isUncertain |= missing.attributes();
        return parts.head();
    }

    @Override
    public LocalDate asOf() {
        if (asOf == null) {
            throw new IllegalStateException(rule.id() + " does not declare that it needs a date");
        }
        return asOf;
    }

    @Override
    public List<Link> links() {
        return linksOf(null);
    }

    @Override
    public List<Link> links(ReferenceRole role) {
        Objects.requireNonNull(role, "role");
        return linksOf(role);
    }

    private List<Link> linksOf(@Nullable ReferenceRole role) {
        if (!scope.looksAt(Lookup.SOURCES) && !scope.looksAt(Lookup.SECTIONS)) {
            require(Lookup.REFERENCES);
        }
        List<PartReference> references = memo().part().references();
        List<Link> all = memo().links();
        if (role == null && seesAllLinks && !missing.anything()) {
            return all;
        }
        List<Link> links = List.of(); // of most roles a part has none
        for (int i = 0; i < references.size(); i++) {
            if (scope.looksAt(references.get(i).lookup())) {
                Link link = all.get(i);
                if (missing.anything()) {
                    noteCertainty(references.get(i), link);
                }
                if (role == null || link.role() == role) {
                    links = links.isEmpty() ? new ArrayList<>(all.size()) : links;
                    links.add(link);
                }
            }
        }
        return Collections.unmodifiableList(links);
    }

    private void noteCertainty(PartReference reference, Link link) {
        if (memo().isUncertain(reference, link)) {
            areLinksUncertain = true;
        } else {
            certainLinks.add(link.at());
        }
    }

    @Override
    public <T> T fact(PartFact<T> fact) {
        Objects.requireNonNull(fact, "fact");
        return memo().fact(fact, fact.needsClauses() ? clauses() : List.of());
    }

    @Override
    public List<ValidatedPart> referrers() {
        require(Lookup.REFERRERS);
        isUncertain |= missing.anything();
        IndexedPart part = memo().part();
        LookupKey key = switch (part.ownKey()) {
            case SOURCE_ID -> LookupKey.REFERENCE_TO_SOURCE;
            case SECTION_NUMBER -> LookupKey.SECTION_OF_READER;
            default -> LookupKey.REFERENCE_TO_ELEMENT;
        };
        Object own = part.ownValue();
        return own == null || key == LookupKey.SECTION_OF_READER ? List.of() : find(key, own);
    }

    @Override
    public List<ValidatedPart> succeeded(FormerId id) {
        Objects.requireNonNull(id, "id");
        require(Lookup.SUCCEEDED);
        if (!(value() instanceof PlanElement element) || !element.succeeds().contains(id)) {
            throw new IllegalStateException(
                    "'" + id + "' is not succeeded by " + subject().name());
        }
        isUncertain |= missing.of(PlanElement.class);
        return find(LookupKey.ELEMENT_ID, id.element()).stream()
                .filter(part -> part.value() instanceof PlanElement)
                .toList();
    }

    @Override
    public List<ValidatedPart> twins() {
        require(Lookup.TWINS);
        IndexedPart part = memo().part();
        Object own = part.ownValue();
        return own == null ? List.of(part) : find(part.ownKey(), own);
    }

    @Override
    public List<ValidatedPart> namesakes(LanguageTag language, String name) {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(name, "name");
        require(Lookup.NAMESAKES);
        List<ValidatedPart> namesakes = find(LookupKey.NAME, new LookupKey.NameInLanguage(language, name));
        if (!namesakes.contains(subject())) {
            throw new IllegalStateException(
                    "'" + name + "' is not a name of " + subject().name());
        }
        return namesakes;
    }

    @Override
    public List<ValidatedPart> clauses() {
        require(Lookup.CLAUSES);
        SectionNumber section = value() instanceof CooperationArea area
                ? area.section()
                : value() instanceof Section own ? own.number() : null;
        if (section == null) {
            return List.of();
        }
        isUncertain |= missing.clausesOf(section);
        return find(LookupKey.SECTION_OF_CLAUSE, section);
    }

    @Override
    public List<ValidatedPart> areas() {
        require(Lookup.AREAS);
        isUncertain |= missing.of(CooperationArea.class);
        return value() instanceof Clause clause ? find(LookupKey.SECTION_OF_AREA, clause.section()) : List.of();
    }

    @Override
    public List<ValidatedPart> readers() {
        require(Lookup.READERS);
        isUncertain |= missing.of(PlanElement.class);
        List<ValidatedPart> readers = new ArrayList<>();
        if (value() instanceof Section section) {
            readers.addAll(find(LookupKey.SECTION_OF_AREA, section.number()));
            readers.addAll(find(LookupKey.SECTION_OF_READER, section.number()));
        }
        return readers;
    }

    @Override
    public List<ValidatedPart> all(Class<?> type) {
        if (!scope.mayList(Objects.requireNonNull(type, "type"))) {
            throw new IllegalStateException(rule.id() + " does not declare that it looks at all of these");
        }
        isUncertain |= missing.of(type);
        return parts.all(type);
    }

    @Override
    public PlanIndex index() {
        require(Lookup.WHOLE);
        isUncertain |= missing.anything();
        return index.get();
    }

    @SuppressWarnings("unchecked") // nothing can be added to the list
    private List<ValidatedPart> find(LookupKey key, Object value) {
        return (List<ValidatedPart>) (List<?>) parts.find(key, value);
    }

    private void require(Lookup lookup) {
        if (!scope.looksAt(lookup)) {
            throw new IllegalStateException(rule.id() + " does not declare that it looks at " + lookup);
        }
    }
}
