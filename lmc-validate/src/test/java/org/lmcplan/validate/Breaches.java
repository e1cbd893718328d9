package org.lmcplan.validate;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.Actor;
import org.lmcplan.model.ActorKind;
import org.lmcplan.model.Alias;
import org.lmcplan.model.Cadence;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CooperationArea;
import org.lmcplan.model.Force;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Lifecycle;
import org.lmcplan.model.Listing;
import org.lmcplan.model.LocalizedText;
import org.lmcplan.model.Marker;
import org.lmcplan.model.Mechanism;
import org.lmcplan.model.MechanismKind;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameBasis;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Passage;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Source;
import org.lmcplan.model.Term;

/** Breaks rules at different positions in a valid plan, and knows the expected findings: {@code LMC-V512 /commitments/3}. */
final class Breaches {

    private final SplittableRandom random;
    private final Set<String> used = new HashSet<>();
    private final List<String> expected = new ArrayList<>();
    private final List<Plan> steps = new ArrayList<>();
    private int added;

    Breaches(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Returns the plan with this number of breaches that do not affect each other. */
    Plan into(Plan sound, int count) {
        Plan plan = sound;
        for (int i = 0; i < count; i++) {
            Plan before = plan;
            while (plan == before) {
                plan = one(plan, random.nextInt(28));
            }
            steps.add(plan);
        }
        return plan;
    }

    /** The expected findings, in no particular order. */
    List<String> expected() {
        return expected;
    }

    /** The plan after each breach. */
    List<Plan> steps() {
        return steps;
    }

    private Plan one(Plan plan, int kind) {
        return switch (kind) {
            case 0 ->
                commitment(
                        plan,
                        "LMC-V102",
                        "/targets/0",
                        Breaches::hasNoTargets,
                        it -> it.toBuilder().addTarget(Slug.of("missing")).build());
            case 1 ->
                commitment(
                        plan,
                        "LMC-V501",
                        "/marker",
                        Breaches::isPlain,
                        it -> it.toBuilder().marker(new Marker("龘")).build());
            case 2 ->
                commitment(
                        plan,
                        "LMC-V105",
                        "/targets/1",
                        it -> it.targets().size() == 1,
                        it -> it.toBuilder().addTarget(it.targets().get(0)).build());
            case 3 ->
                commitment(
                        plan,
                        "LMC-V512",
                        "",
                        Breaches::hasNoTargets,
                        it -> it.toBuilder()
                                .acts(List.of())
                                .cadence(Optional.empty())
                                .build());
            case 4 ->
                commitment(
                        plan,
                        "LMC-V509",
                        "/cadence",
                        Breaches::isPlain,
                        it -> it.toBuilder()
                                .cadence(new Cadence.WhenAppropriate())
                                .build());
            case 5 ->
                commitment(
                        plan,
                        "LMC-V511",
                        "/listing",
                        it -> it.listing().isEmpty(),
                        it -> it.toBuilder().listing(Listing.OPEN).build());
            case 6 -> gloss(plan, "LMC-V801", "a\u200Eb");
            case 7 -> gloss(plan, "LMC-V802", "a\u200Bb");
            case 8 -> gloss(plan, "LMC-V803", "e\u0301");
            case 9 -> gloss(plan, "LMC-V804", "L\u0430ncang");
            case 10 -> gloss(plan, "LMC-V805", "2\uFF10");
            case 11 -> gloss(plan, "LMC-V806", "blank ");
            case 12 -> gloss(plan, "LMC-V807", "(open");
            case 13 ->
                commitment(
                        plan,
                        "LMC-V408",
                        "",
                        it -> true,
                        it -> it.toBuilder().gloss(LocalizedText.none()).build());
            case 14 -> name(plan, "LMC-V401", "/names/en/aliases/0/status", "Alias", NameStatus.OFFICIAL, null);
            case 15 -> name(plan, "LMC-V402", "/names/en/aliases/0", "Alias", NameStatus.UNOFFICIAL, null);
            case 16 -> name(plan, "LMC-V405", "/names/en/aliases/0/text", "", NameStatus.UNOFFICIAL, NameBasis.SEEN);
            case 17 ->
                source(
                        plan,
                        "LMC-V707",
                        "/published",
                        it -> it.toBuilder().published(PartialDate.of("2030")).build());
            case 18 ->
                source(
                        plan,
                        "LMC-V709",
                        "",
                        it -> it.toBuilder().publisher(Optional.empty()).build());
            case 19 ->
                section(
                        plan,
                        "LMC-V207",
                        "/title",
                        it -> it.toBuilder().title(it.title() + "。").build());
            case 20 ->
                section(
                        plan,
                        "LMC-V303",
                        "/body",
                        it -> it.toBuilder()
                                .body(it.body().orElseThrow() + "加强龘合作。")
                                .build());
            case 21 -> area(plan);
            case 22 -> unusedSource(plan);
            case 23 -> actor(plan, List.of(Passage.of(plan.sections().get(1).number(), "合作")));
            case 24 -> actor(plan, List.of());
            case 25 -> mechanism(plan);
            case 26 -> once("predecessor") ? predecessor(plan) : plan;
            default -> once("adoption") ? adoption(plan) : plan;
        };
    }

    private Plan commitment(
            Plan plan, String rule, String below, Predicate<Commitment> which, UnaryOperator<Commitment> change) {
        return change(plan.commitments(), "commitments", rule, below, which, change)
                .map(changed -> plan.toBuilder().commitments(changed).build())
                .orElse(plan);
    }

    private Plan gloss(Plan plan, String rule, String text) {
        return commitment(
                plan,
                rule,
                "/gloss/en",
                it -> true,
                it -> it.toBuilder().gloss(LocalizedText.english(text)).build());
    }

    /** Only names that no other rule checks. */
    private Plan name(
            Plan plan, String rule, String below, String alias, NameStatus status, @Nullable NameBasis basis) {
        return change(plan.mechanisms(), "mechanisms", rule, below, Breaches::hasPlainEnglishName, it -> {
                    Name name = it.names().in(LanguageTag.ENGLISH).orElseThrow();
                    Alias.Builder aliasAdded = Alias.builder()
                            .text(alias.isEmpty() ? name.text() : alias + " " + it.id())
                            .status(status);
                    if (basis != null) {
                        aliasAdded.basis(basis);
                    }
                    Name changed = name.toBuilder().addAlias(aliasAdded.build()).build();
                    return it.toBuilder()
                            .names(Names.of(Map.ofEntries(
                                    entry(LanguageTag.ENGLISH, changed),
                                    entry(
                                            LanguageTag.CHINESE,
                                            it.names().in(LanguageTag.CHINESE).orElseThrow()))))
                            .build();
                })
                .map(changed -> plan.toBuilder().mechanisms(changed).build())
                .orElse(plan);
    }

    private Plan source(Plan plan, String rule, String below, UnaryOperator<Source> change) {
        return change(
                        plan.sources(),
                        "sources",
                        rule,
                        below,
                        it -> it.address().isPresent() && it.published().isPresent(),
                        change)
                .map(changed -> plan.toBuilder().sources(changed).build())
                .orElse(plan);
    }

    private Plan section(Plan plan, String rule, String below, UnaryOperator<Section> change) {
        return change(
                        plan.sections(),
                        "sections",
                        rule,
                        below,
                        it -> it.number().depth() > 2 && it.body().isPresent(),
                        change)
                .map(changed -> plan.toBuilder().sections(changed).build())
                .orElse(plan);
    }

    private Plan area(Plan plan) {
        return change(
                        plan.cooperationAreas(),
                        "cooperationAreas",
                        "LMC-V605",
                        "/pillar",
                        it -> it.pillar().value().equals("social-cultural"),
                        (CooperationArea it) -> it.toBuilder()
                                .pillar(Slug.of("political-security"))
                                .build())
                .map(changed -> plan.toBuilder().cooperationAreas(changed).build())
                .orElse(plan);
    }

    private Plan unusedSource(Plan plan) {
        expected.add("LMC-V106 /sources/" + plan.sources().size());
        return plan.toBuilder()
                .addSource(Source.builder()
                        .id(Slug.of("unused-" + ++added))
                        .publisher("Gazette")
                        .published(PartialDate.of("2024"))
                        .build())
                .build();
    }

    private Plan actor(Plan plan, List<Passage> readFrom) {
        String at = " /actors/" + plan.actors().size();
        expected.add("LMC-V903" + at);
        if (readFrom.isEmpty()) {
            expected.add("LMC-V103" + at);
        }
        return plan.toBuilder()
                .addActor(Actor.builder()
                        .id(Slug.of("unused-" + ++added))
                        .kind(ActorKind.CITY)
                        .names(names("城市" + added, "city " + added))
                        .readFrom(readFrom)
                        .build())
                .build();
    }

    private Plan mechanism(Plan plan) {
        expected.add("LMC-V902 /mechanisms/" + plan.mechanisms().size());
        return plan.toBuilder()
                .addMechanism(Mechanism.builder()
                        .id(Slug.of("unused-" + ++added))
                        .kind(MechanismKind.CENTRE)
                        .lifecycle(Lifecycle.EXISTS)
                        .names(names("中心" + added, "centre " + added))
                        .addReadFrom(Passage.of(plan.sections().get(2).number(), "合作"))
                        .build())
                .build();
    }

    private Plan predecessor(Plan plan) {
        for (String language : List.of("en", "zh")) {
            expected.add("LMC-V701 /predecessors/0/names/" + language + "/text");
            expected.add("LMC-V713 /predecessors/0/names/" + language + "/text");
        }
        expected.add("LMC-V703 /predecessors/0/term");
        return plan.toBuilder()
                .predecessors(List.of(plan.predecessors().get(0).toBuilder()
                        .term(Term.of(2018, 2024))
                        .build()))
                .build();
    }

    private Plan adoption(Plan plan) {
        expected.add("LMC-V705 /adopted/date");
        expected.add("LMC-V706 /adopted/date");
        expected.add("LMC-V712 /adopted/source");
        used.add("sources/vietnamplus-275419");
        return plan.toBuilder()
                .adopted(plan.adopted().orElseThrow().toBuilder()
                        .date(PartialDate.of("2031-01-01"))
                        .build())
                .build();
    }

    private boolean once(String what) {
        return used.add(what);
    }

    /** The list with one more entry changed; empty if no entry is left to change. */
    private <T> Optional<List<T>> change(
            List<T> list, String key, String rule, String below, Predicate<T> which, UnaryOperator<T> change) {
        List<Integer> left = IntStream.range(0, list.size())
                .filter(i -> which.test(list.get(i)) && !used.contains(key + i))
                .boxed()
                .toList();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        int at = left.get(random.nextInt(left.size()));
        used.add(key + at);
        expected.add(rule + " /" + key + "/" + at + below);
        List<T> changed = new ArrayList<>(list);
        changed.set(at, change.apply(list.get(at)));
        return Optional.of(changed);
    }

    private static boolean isPlain(Commitment commitment) {
        return commitment.force() == Force.ADVANCE && hasNoTargets(commitment);
    }

    private static boolean hasNoTargets(Commitment commitment) {
        return commitment.targets().isEmpty() && commitment.force() != Force.DELIVER;
    }

    private static boolean hasPlainEnglishName(Mechanism mechanism) {
        return mechanism
                .names()
                .in(LanguageTag.ENGLISH)
                .filter(name -> name.aliases().isEmpty())
                .isPresent();
    }

    private static Names names(String chinese, String english) {
        return Names.of(Map.of(LanguageTag.CHINESE, translated(chinese), LanguageTag.ENGLISH, translated(english)));
    }

    private static Name translated(String text) {
        return Name.builder()
                .text(text)
                .status(NameStatus.UNOFFICIAL)
                .basis(NameBasis.TRANSLATED)
                .build();
    }
}
