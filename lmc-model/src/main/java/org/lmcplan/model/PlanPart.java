package org.lmcplan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lmcplan.model.text.NullCheck;
import org.lmcplan.model.text.ReaderLanguage;

/**
 * The kinds of parts of a plan, in the order of a plan document: the one list that readers, writers, rules, comparisons and
 * reports share. When a kind is added, the compiler (in a {@code switch}) or a test points to every place that must handle it.
 */
public enum PlanPart implements DocumentPart {
    /** The plan itself, with its own attributes: names, term, adoption, title. */
    PLAN("", Plan.class, List::of, (builder, plans) -> {}, "plan", "plans", "项", "计划"),
    /** A member, identified by its country code or id. */
    MEMBER("members", Member.class, Plan::members, Plan.Builder::members, "member", "members", "个", "成员"),
    /** A source, identified by its id. */
    SOURCE("sources", Source.class, Plan::sources, Plan.Builder::sources, "source", "sources", "个", "来源"),
    /** A section of the text, identified by its number. */
    SECTION("sections", Section.class, Plan::sections, Plan.Builder::sections, "section", "sections", "个", "章节"),
    /** A plan that this one succeeds. */
    PREDECESSOR(
            "predecessors",
            Predecessor.class,
            Plan::predecessors,
            Plan.Builder::predecessors,
            "earlier plan",
            "earlier plans",
            "项",
            "前期计划"),
    /** A phase. */
    PHASE("phases", Phase.class, Plan::phases, Plan.Builder::phases, "phase", "phases", "个", "阶段"),
    /** A goal. */
    GOAL("goals", Goal.class, Plan::goals, Plan.Builder::goals, "goal", "goals", "项", "目标"),
    /** A principle. */
    PRINCIPLE(
            "principles",
            Principle.class,
            Plan::principles,
            Plan.Builder::principles,
            "principle",
            "principles",
            "项",
            "原则"),
    /** A pillar. */
    PILLAR("pillars", Pillar.class, Plan::pillars, Plan.Builder::pillars, "pillar", "pillars", "个", "支柱"),
    /** A priority area. */
    PRIORITY_AREA(
            "priorityAreas",
            PriorityArea.class,
            Plan::priorityAreas,
            Plan.Builder::priorityAreas,
            "priority area",
            "priority areas",
            "个",
            "优先领域"),
    /** A cooperation area. */
    COOPERATION_AREA(
            "cooperationAreas",
            CooperationArea.class,
            Plan::cooperationAreas,
            Plan.Builder::cooperationAreas,
            "cooperation area",
            "cooperation areas",
            "个",
            "合作领域"),
    /** A clause that promises nothing. */
    STATEMENT(
            "statements",
            PlanStatement.class,
            Plan::statements,
            Plan.Builder::statements,
            "statement",
            "statements",
            "条",
            "陈述"),
    /** A commitment, identified by its section number and ordinal. */
    COMMITMENT(
            "commitments",
            Commitment.class,
            Plan::commitments,
            Plan.Builder::commitments,
            "commitment",
            "commitments",
            "条",
            "承诺"),
    /** An indicator. */
    INDICATOR(
            "indicators",
            Indicator.class,
            Plan::indicators,
            Plan.Builder::indicators,
            "indicator",
            "indicators",
            "项",
            "指标"),
    /** A mechanism. */
    MECHANISM(
            "mechanisms",
            Mechanism.class,
            Plan::mechanisms,
            Plan.Builder::mechanisms,
            "mechanism",
            "mechanisms",
            "个",
            "机制"),
    /** An instrument. */
    INSTRUMENT(
            "instruments",
            Instrument.class,
            Plan::instruments,
            Plan.Builder::instruments,
            "instrument",
            "instruments",
            "份",
            "文件"),
    /** A programme. */
    PROGRAMME(
            "programmes",
            Programme.class,
            Plan::programmes,
            Plan.Builder::programmes,
            "programme",
            "programmes",
            "个",
            "计划项目"),
    /** A partner. */
    PARTNER("partners", Partner.class, Plan::partners, Plan.Builder::partners, "partner", "partners", "个", "伙伴"),
    /** An initiative. */
    INITIATIVE(
            "initiatives",
            Initiative.class,
            Plan::initiatives,
            Plan.Builder::initiatives,
            "initiative",
            "initiatives",
            "项",
            "倡议"),
    /** An actor. */
    ACTOR("actors", Actor.class, Plan::actors, Plan.Builder::actors, "actor", "actors", "个", "参与方");

    private static final Map<String, PlanPart> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(PlanPart::key, part -> part));

    private static final ClassValue<Optional<PlanPart>> BY_TYPE = new ClassValue<>() {
        @Override
        protected Optional<PlanPart> computeValue(Class<?> type) {
            return Arrays.stream(values())
                    .filter(part -> part.type.isAssignableFrom(type))
                    .findFirst();
        }
    };

    private final String key;
    private final Class<? extends Extensible> type;
    private final Function<Plan, List<? extends Extensible>> parts;
    private final BiConsumer<Plan.Builder, List<? extends Extensible>> setter;
    private final String singular;
    private final String plural;
    private final String measureWord;
    private final String chinese;

    <T extends Extensible> PlanPart(
            String key,
            Class<T> type,
            Function<Plan, List<T>> parts,
            BiConsumer<Plan.Builder, List<T>> setter,
            String singular,
            String plural,
            String measureWord,
            String chinese) {
        this.key = key;
        this.type = type;
        this.parts = parts::apply;
        this.setter = (builder, list) ->
                setter.accept(builder, list.stream().map(type::cast).toList());
        this.singular = singular;
        this.plural = plural;
        this.measureWord = measureWord;
        this.chinese = chinese;
    }

    /** Returns the kind of part listed under this key of a plan document. */
    public static Optional<PlanPart> ofKey(String key) {
        Objects.requireNonNull(key, "key");
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /**
     * Returns the kind of this part.
     *
     * @throws IllegalArgumentException if it is not a part of a plan
     */
    public static PlanPart of(Extensible part) {
        Objects.requireNonNull(part, "part");
        return BY_TYPE.get(part.getClass())
                .orElseThrow(() -> new IllegalArgumentException("not a part of a plan: " + part));
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Class<? extends Extensible> type() {
        return type;
    }

    /** Returns the parts of this kind in a plan, in document order. */
    public List<? extends Extensible> of(Plan plan) {
        Objects.requireNonNull(plan, "plan");
        return parts.apply(plan);
    }

    /**
     * Replaces the parts of this kind. Does nothing for {@link #PLAN}.
     *
     * @throws ClassCastException if one of them is of another kind
     */
    public void set(Plan.Builder builder, List<? extends Extensible> parts) {
        setter.accept(Objects.requireNonNull(builder, "builder"), NullCheck.elements(parts, "parts"));
    }

    /** Returns what identifies a part: the number of a section, the country code of a member, the id of anything else. */
    public static String nameOf(Extensible part) {
        Objects.requireNonNull(part, "part");
        if (part instanceof PlanElement element) {
            return element.id().value();
        } else if (part instanceof Section section) {
            return section.number().toString();
        } else if (part instanceof Source source) {
            return source.id().value();
        } else if (part instanceof Member member) {
            return member.id().value();
        }
        return ((Plan) part).id().value();
    }

    @Override
    public String label(Locale locale) {
        return ReaderLanguage.isChinese(locale) ? chinese : singular;
    }

    @Override
    public String words(Locale locale) {
        return ReaderLanguage.isChinese(locale) ? chinese : plural;
    }

    @Override
    public String measureWord() {
        return measureWord;
    }

    /**
     * Returns the kind of part of a plan with this code.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest code and lists them all
     */
    public static PlanPart of(String code) {
        return Coded.of(PlanPart.class, code);
    }

    /** Returns the kind of part of a plan with this code; empty if there is none. */
    public static Optional<PlanPart> parse(String code) {
        return Coded.parse(PlanPart.class, code);
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static PlanPart fromString(String code) {
        return of(code);
    }
}
