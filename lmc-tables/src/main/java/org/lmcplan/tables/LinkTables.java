package org.lmcplan.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.Slug;
import org.lmcplan.model.assess.Assessment;
import org.lmcplan.model.assess.ExclusionReason;
import org.lmcplan.model.assess.IndicatorAnswer;
import org.lmcplan.model.assess.Support;
import org.lmcplan.model.assess.UncountedEvidence;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceReference;
import org.lmcplan.model.evidence.EvidenceRole;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.RegisterIndex;

/**
 * The table that links records and projects with what they concern, and says whether they count for it. Besides the links that
 * the register states, it has those that the assessment follows: from a record to a body, and from the body to a commitment.
 */
final class LinkTables {

    private static final int KEY = 2;

    private record LinkKey(String evidence, LinkRole role, IdKind toKind, String toId) {}

    private record Verdict(Counted counted, Optional<ExclusionReason> reason) {}

    private record EvidenceLink(
            IdKind kind,
            LinkKey key,
            boolean named,
            @Nullable Verdict verdict) {
        Optional<Counted> counted() {
            return Optional.ofNullable(verdict).map(Verdict::counted);
        }

        Optional<ExclusionReason> reason() {
            return Optional.ofNullable(verdict).flatMap(Verdict::reason);
        }
    }

    private final AllIds ids;
    private final Map<String, Map<LinkKey, Boolean>> links = new HashMap<>();
    private final Map<LinkKey, Verdict> verdicts = new HashMap<>();

    private LinkTables(TableInput input) {
        this.ids = input.ids();
        input.registerIndex().ifPresent(this::addNamed);
        input.assessment().ifPresent(this::addAssessed);
    }

    static List<TableDraft<?>> of(TableInput input) {
        LinkTables made = new LinkTables(input);
        List<EvidenceLink> rows = new ArrayList<>();
        for (Evidence each : input.evidence()) {
            made.links
                    .getOrDefault(each.id().value(), Map.of())
                    .forEach((key, named) ->
                            rows.add(new EvidenceLink(AllIds.kindOf(each), key, named, made.verdicts.get(key))));
        }
        return List.of(table(rows));
    }

    private static TableDraft<EvidenceLink> table(List<EvidenceLink> rows) {
        return new TableDraft<EvidenceLink>(
                        "record_links",
                        "What a record or project concerns, and whether it counts for it. A commitment may be concerned by way of"
                                + " a target that it names.")
                .keyCode("evidence_kind", IdKind.class, "Record or project.", EvidenceLink::kind)
                .key("evidence", "The record or project.", each -> each.key().evidence())
                .keyCode(
                        "role",
                        LinkRole.class,
                        "What it has to do with it.",
                        each -> each.key().role())
                .keyCode(
                        "to_kind",
                        IdKind.class,
                        "The kind of what it concerns.",
                        each -> each.key().toKind())
                .key("to_id", "What it concerns.", each -> each.key().toId())
                .flag(
                        "named",
                        "Whether the record itself names it; otherwise the assessment concludes it.",
                        EvidenceLink::named)
                .maybeCode(
                        "counts",
                        Counted.class,
                        "Whether it counts for it in the assessment; empty if the assessment gives no answer"
                                + " about what it concerns.",
                        EvidenceLink::counted)
                .maybeCode("reason", ExclusionReason.class, "Why it does not count.", EvidenceLink::reason)
                .referencesId("evidence_kind", "evidence")
                .referencesId("to_kind", "to_id")
                .rows(rows);
    }

    private void addNamed(RegisterIndex register) {
        for (EvidenceReference each : register.references()) {
            LinkRole.ofKey(each.at().segments().get(KEY))
                    .ifPresent(role -> add(each.from().value(), role, kindOf(each), each.to(), true));
        }
        register.all(MeetingRecord.class)
                .forEach(meeting -> meeting.observers().stream()
                        .filter(CountryCode.class::isInstance)
                        .forEach(country -> add(
                                meeting.id().value(), LinkRole.OBSERVER, ids.party(country), country.value(), true)));
    }

    private IdKind kindOf(EvidenceReference reference) {
        EvidenceRole role = reference.role();
        return switch (role) {
            case EVIDENCE, PROJECT -> ids.evidence(reference.to());
            case FUNDER -> ids.funder(reference.to());
            case PARTICIPANT -> ids.party(reference.to());
            case COMMITMENT, TARGET, AREA, INDICATOR -> ids.element(reference.to());
        };
    }

    private LinkKey add(String evidence, LinkRole role, IdKind kind, String id, boolean named) {
        LinkKey key = new LinkKey(evidence, role, kind, id);
        links.computeIfAbsent(evidence, any -> new LinkedHashMap<>()).putIfAbsent(key, named);
        return key;
    }

    private void addAssessed(Assessment assessment) {
        assessment
                .commitments()
                .forEach(each -> add(LinkRole.COMMITMENT, each.commitment().id(), each.support()));
        assessment
                .mechanisms()
                .forEach(each -> add(LinkRole.TARGET, each.target().id(), each.support()));
        assessment
                .instruments()
                .forEach(each -> add(LinkRole.TARGET, each.target().id(), each.support()));
        assessment
                .programmes()
                .forEach(each -> add(LinkRole.TARGET, each.target().id(), each.support()));
        assessment.partners().forEach(each -> add(LinkRole.TARGET, each.target().id(), each.support()));
        for (IndicatorAnswer each : assessment.indicators()) {
            ElementId id = each.indicator().id();
            each.values().forEach(value -> add(LinkRole.INDICATOR, id, value.record(), Counted.YES, Optional.empty()));
            each.uncounted().forEach(record -> addUncounted(LinkRole.INDICATOR, id, record));
        }
    }

    private void add(LinkRole role, ElementId id, Support support) {
        support.evidence().forEach(each -> add(role, id, each, Counted.YES, Optional.empty()));
        support.perhaps().forEach(each -> add(role, id, each, Counted.PERHAPS, Optional.empty()));
        support.uncounted().forEach(each -> addUncounted(role, id, each));
    }

    private void addUncounted(LinkRole role, ElementId id, UncountedEvidence each) {
        add(role, id, each.id(), Counted.NO, Optional.of(each.reason()));
    }

    private void add(LinkRole role, ElementId id, Slug evidence, Counted counted, Optional<ExclusionReason> reason) {
        LinkKey key = add(evidence.value(), role, ids.element(id), id.value(), false);
        verdicts.putIfAbsent(key, new Verdict(counted, reason));
    }
}
