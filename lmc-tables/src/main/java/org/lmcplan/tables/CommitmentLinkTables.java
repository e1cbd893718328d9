package org.lmcplan.tables;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lmcplan.model.Act;
import org.lmcplan.model.Commitment;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.CommitmentAnswer;
import org.lmcplan.model.assess.TrackingLimit;
import org.lmcplan.tables.CommitmentRole.PartyOf;

/** The tables that say what a commitment has several of: acts, targets, actors, parties, and reasons why it cannot be tracked. */
final class CommitmentLinkTables {

    /** A commitment and one of the values that it has. */
    private record With<V>(CommitmentId commitment, V value) {}

    private record Named(CommitmentId commitment, ActorRole role, Slug actor) {}

    private CommitmentLinkTables() {}

    static List<TableDraft<?>> of(TableInput input) {
        List<Commitment> commitments = input.plan().commitments();
        return List.of(
                acts(commitments), targets(commitments), actors(input), parties(input), about(input), limits(input));
    }

    private static <V> TableDraft<With<V>> table(
            String name, String description, List<Commitment> commitments, Function<Commitment, List<V>> values) {
        return new TableDraft<With<V>>(name, description)
                .key("commitment", "The commitment.", With::commitment)
                .references("commitment", "commitments", "id")
                .rows(commitments.stream()
                        .flatMap(each ->
                                values.apply(each).stream().distinct().map(value -> new With<>(each.id(), value)))
                        .toList());
    }

    private static TableDraft<?> acts(List<Commitment> commitments) {
        return CommitmentLinkTables.<Act>table(
                        "commitment_acts",
                        "What is to be done. A clause may have several acts.",
                        commitments,
                        Commitment::acts)
                .keyCode("act", Act.class, "An act.", With::value);
    }

    private static TableDraft<?> targets(List<Commitment> commitments) {
        return CommitmentLinkTables.<Slug>table(
                        "commitment_targets",
                        "The mechanisms, instruments, programmes and partners that a commitment names.",
                        commitments,
                        Commitment::targets)
                .key("target", "A target.", With::value)
                .references("target", "targets", "id");
    }

    private static TableDraft<?> actors(TableInput input) {
        return new TableDraft<Named>(
                        "commitment_actors", "The actors and partners that a commitment names or calls upon.")
                .key("commitment", "The commitment.", Named::commitment)
                .keyCode("role", ActorRole.class, "What the clause has to do with it.", Named::role)
                .keyCode(
                        "actor_kind",
                        IdKind.class,
                        "Actor or partner.",
                        each -> input.ids().element(each.actor()))
                .key("actor", "The actor or partner.", Named::actor)
                .references("commitment", "commitments", "id")
                .referencesId("actor_kind", "actor")
                .rows(input.plan().commitments().stream()
                        .flatMap(each -> Stream.concat(
                                named(each, ActorRole.NAMED, each.actors()),
                                named(each, ActorRole.CALLED_UPON, each.addressees())))
                        .toList());
    }

    private static Stream<Named> named(Commitment commitment, ActorRole role, List<Slug> actors) {
        return actors.stream().distinct().map(actor -> new Named(commitment.id(), role, actor));
    }

    private static TableDraft<?> parties(TableInput input) {
        return new TableDraft<PartyOf>(
                        "commitment_parties",
                        "Who is bound by a commitment, leads, supports, benefits or receives, if the text says so. A"
                                + " commitment without a row that binds somebody binds all members.")
                .key("commitment", "The commitment.", PartyOf::commitment)
                .keyCode("role", CommitmentRole.class, "What the party has to do with it.", PartyOf::role)
                .keyCode(
                        "party_kind",
                        IdKind.class,
                        "The kind of party.",
                        each -> input.ids().party(each.party()))
                .key(
                        "party",
                        "The party: a member, a country or an element of the plan.",
                        each -> each.party().value())
                .references("commitment", "commitments", "id")
                .referencesId("party_kind", "party")
                .rows(input.plan().commitments().stream()
                        .flatMap(each -> CommitmentRole.partiesOf(each).stream())
                        .toList());
    }

    private static TableDraft<?> about(TableInput input) {
        return CommitmentLinkTables.<ElementId>table(
                        "commitment_about",
                        "The pillars, areas, goals and other commitments that a commitment is about as a whole.",
                        input.plan().commitments(),
                        Commitment::about)
                .keyCode(
                        "about_kind",
                        IdKind.class,
                        "The kind.",
                        each -> input.ids().element(each.value()))
                .key("about", "What it is about.", With::value)
                .referencesId("about_kind", "about");
    }

    private static TableDraft<?> limits(TableInput input) {
        return new TableDraft<With<TrackingLimit>>(
                        "commitment_limits", "Why records cannot show that a commitment was done.")
                .key("commitment", "The commitment.", With::commitment)
                .keyCode("reason", TrackingLimit.class, "A reason.", With::value)
                .references("commitment", "commitments", "id")
                .rows(input.assessment().stream()
                        .flatMap(each -> each.commitments().stream())
                        .flatMap(CommitmentLinkTables::limits)
                        .toList());
    }

    private static Stream<With<TrackingLimit>> limits(CommitmentAnswer answer) {
        return answer.limits().stream()
                .map(limit -> new With<>(answer.commitment().id(), limit));
    }
}
