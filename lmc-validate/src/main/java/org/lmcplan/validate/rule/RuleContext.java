package org.lmcplan.validate.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Clause;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.PlanIndex;
import org.lmcplan.model.ReferenceRole;
import org.lmcplan.model.Section;
import org.lmcplan.validate.engine.CheckedRule;
import org.lmcplan.validate.engine.LookupKey;
import org.lmcplan.validate.engine.Mentions;
import org.lmcplan.validate.engine.PartKind;
import org.lmcplan.validate.engine.Parts;

/**
 * What a rule sees beside the part it is asked about, and where it reports. Belongs to one thread, and to the rule only while
 * that is asked. Each look-up throws an {@link IllegalStateException} unless the rule's {@link RuleScope} declares it.
 */
public final class RuleContext {

    private final CheckedRule rule;
    private final Parts parts;
    private final @Nullable LocalDate asOf;
    private final Supplier<PlanIndex> index;
    private final List<FindingBuilder> drafts = new ArrayList<>();
    private @Nullable Part subject;

    public RuleContext(CheckedRule rule, Parts parts, @Nullable LocalDate asOf, Supplier<PlanIndex> index) {
        this.rule = rule;
        this.parts = parts;
        this.asOf = asOf;
        this.index = index;
    }

    /** Reports a breach. The draft that is given back is part of the report already; add to it what the complaint shows. */
    public FindingBuilder report(Complaint complaint) {
        FindingBuilder draft = new FindingBuilder(rule, subject(), complaint, false);
        drafts.add(draft);
        return draft;
    }

    /** The part that the rule is asked about. */
    public Part subject() {
        if (subject == null) {
            throw new IllegalStateException("a rule looks around only while it is asked");
        }
        return subject;
    }

    /** The plan's own values. */
    public PlanHead plan() {
        require(Lookup.PLAN);
        return parts.head();
    }

    /** The date as of which the plan is judged. */
    public LocalDate asOf() {
        if (asOf == null) {
            throw new IllegalStateException(rule.definition().id() + " does not declare that it needs a date");
        }
        return asOf;
    }

    /** The places where the part names others, of the roles whose look-up is declared, in the order of the document. */
    public List<Link> links() {
        boolean references = rule.scope().lookups().contains(Lookup.REFERENCES);
        boolean sources = rule.scope().lookups().contains(Lookup.SOURCES);
        boolean sections = rule.scope().lookups().contains(Lookup.SECTIONS);
        if (!references && !sources && !sections) {
            require(Lookup.REFERENCES);
        }
        List<Link> links = new ArrayList<>();
        Mentions.of(subject().value(), (role, to, at) -> {
            LookupKey shelf = LookupKey.answering(role);
            if (shelf == LookupKey.SOURCES ? sources : shelf == LookupKey.SECTIONS ? sections : references) {
                List<Part> answering = parts.at(shelf, to);
                links.add(new Link(
                        List.of(at),
                        role,
                        to.toString(),
                        answering.isEmpty() ? Optional.empty() : Optional.of(answering.get(0))));
            }
        });
        return links;
    }

    /** The links of one role. */
    public List<Link> links(ReferenceRole role) {
        return links().stream().filter(link -> link.role() == role).toList();
    }

    /** The elements, or the plan itself, that name the part: sources are named by what rests on them. */
    public List<Part> referrers() {
        require(Lookup.REFERRERS);
        Object value = subject().value();
        if (value instanceof Section) {
            return List.of();
        }
        LookupKey naming = LookupKey.ownShelf(value) == LookupKey.SOURCES ? LookupKey.CITING : LookupKey.NAMING;
        return LookupKey.ownKey(value).map(key -> parts.at(naming, key)).orElse(List.of());
    }

    /** All elements with the id of this one, it included, in the order of the document; or so of sources and sections. */
    public List<Part> twins() {
        require(Lookup.TWINS);
        Object value = subject().value();
        return LookupKey.ownKey(value)
                .map(key -> parts.at(LookupKey.ownShelf(value), key))
                .orElse(List.of(subject()));
    }

    /** All parts with a name of these words in this language, which must be one of the part's own names; it included. */
    public List<Part> namesakes(LanguageTag language, String name) {
        require(Lookup.NAMESAKES);
        List<Part> namesakes = parts.at(LookupKey.NAMES, new LookupKey.NameKey(language, name));
        if (!namesakes.contains(subject())) {
            throw new IllegalStateException(
                    "'" + name + "' is not a name of " + subject().name());
        }
        return namesakes;
    }

    /** The commitments and statements that stand in this very section, or in that of this cooperation area. */
    public List<Part> clauses() {
        require(Lookup.CLAUSES);
        return subject()
                .as(CooperationArea.class)
                .map(area -> parts.at(LookupKey.CLAUSES, area.section()))
                .or(() -> subject().as(Section.class).map(section -> parts.at(LookupKey.CLAUSES, section.number())))
                .orElse(List.of());
    }

    /** The cooperation areas of the very section that this clause stands in: one, in a sound plan, or none. */
    public List<Part> areas() {
        require(Lookup.AREAS);
        return subject()
                .as(Clause.class)
                .map(clause -> parts.at(LookupKey.AREAS, clause.section()))
                .orElse(List.of());
    }

    /** What other than clauses is read from this very section: cooperation areas, then all else. */
    public List<Part> readers() {
        require(Lookup.READERS);
        return subject()
                .as(Section.class)
                .map(section -> {
                    List<Part> readers = new ArrayList<>(parts.at(LookupKey.AREAS, section.number()));
                    readers.addAll(parts.at(LookupKey.READERS, section.number()));
                    return readers;
                })
                .orElse(new ArrayList<>());
    }

    /** All parts of this type, which the scope names, in the order of the document. */
    public List<Part> all(Class<?> type) {
        if (!rule.scope().mayList(type)) {
            throw new IllegalStateException(rule.definition().id() + " does not declare that it looks at all of these");
        }
        List<Part> all = new ArrayList<>();
        for (PartKind kind : PartKind.values()) {
            if (kind.isA(type)) {
                all.addAll(parts.of(kind));
            }
        }
        return all;
    }

    /** The index of the whole plan, made when it is first asked for. */
    public PlanIndex index() {
        require(Lookup.WHOLE);
        return index.get();
    }

    /** Asks the rule about a part; gives what it reports, and that it failed if it throws. */
    public List<FindingBuilder> ask(Part part) {
        subject = part;
        try {
            rule.check(part.value(), this);
            drafts.forEach(FindingBuilder::verify);
        } catch (RuntimeException e) {
            drafts.clear();
            drafts.add(new FindingBuilder(rule, part, FAILED, true)
                    .with("failure", e.toString())
                    .with("rule", rule.definition().id()));
        } finally {
            subject = null;
        }
        if (drafts.isEmpty()) {
            return List.of();
        }
        List<FindingBuilder> found = List.copyOf(drafts);
        drafts.clear();
        return found;
    }

    /** What is said where a rule failed. */
    static final Complaint FAILED = Complaint.of(
                    "The rule {rule} failed here, so it is not known whether this keeps it.",
                    "规则 {rule} 在此处运行失败，无法判断此处是否符合该规则。")
            .hint("report this as a defect of the rule; the other rules ran", "请将此作为规则缺陷上报；其他规则已照常运行");

    private void require(Lookup lookup) {
        if (!rule.scope().lookups().contains(lookup)) {
            throw new IllegalStateException(rule.definition().id() + " does not declare that it looks at " + lookup);
        }
    }
}
