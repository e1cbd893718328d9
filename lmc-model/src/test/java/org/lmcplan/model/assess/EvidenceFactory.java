package org.lmcplan.model.assess;

import java.util.Arrays;
import java.util.List;
import org.lmcplan.model.CommitmentId;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.ElementId;
import org.lmcplan.model.LanguageTag;
import org.lmcplan.model.Money;
import org.lmcplan.model.Name;
import org.lmcplan.model.NameStatus;
import org.lmcplan.model.Names;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.Slug;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.BodyStep;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Confidence;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.DocumentStage;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.evidence.UndertakingStep;

/**
 * Creates evidence in one line each: the id, the date, what happened, and the ids of the commitments and targets concerned. A
 * date that starts with "by " has the dating {@link Dating#BY}.
 */
final class EvidenceFactory {

    private EvidenceFactory() {}

    static MeetingRecord meeting(String id, String date, String... concerns) {
        return MeetingRecord.builder()
                .id(Slug.of(id))
                .date(date(date))
                .dating(dating(date))
                .addAllCommitments(lines(concerns))
                .addAllTargets(targets(concerns))
                .addCitation(page())
                .confidence(Confidence.HIGH)
                .build();
    }

    static DocumentRecord document(String id, String date, DocumentStage stage, String... concerns) {
        return DocumentRecord.builder()
                .id(Slug.of(id))
                .date(date(date))
                .dating(dating(date))
                .stage(stage)
                .addAllCommitments(lines(concerns))
                .addAllTargets(targets(concerns))
                .addCitation(page())
                .confidence(Confidence.MEDIUM)
                .build();
    }

    static BodyRecord body(String id, String date, BodyStep step, String... concerns) {
        return BodyRecord.builder()
                .id(Slug.of(id))
                .date(date(date))
                .dating(dating(date))
                .step(step)
                .addAllCommitments(lines(concerns))
                .addAllTargets(targets(concerns))
                .addCitation(page())
                .confidence(Confidence.HIGH)
                .build();
    }

    static UndertakingRecord undertaking(String id, String date, UndertakingStep step, String... concerns) {
        return UndertakingRecord.builder()
                .id(Slug.of(id))
                .date(date(date))
                .dating(dating(date))
                .step(step)
                .addAllCommitments(lines(concerns))
                .addAllTargets(targets(concerns))
                .addCitation(page())
                .confidence(Confidence.HIGH)
                .build();
    }

    static ReportRecord report(String id, String date, String... concerns) {
        return ReportRecord.builder()
                .id(Slug.of(id))
                .date(date(date))
                .dating(dating(date))
                .addAllCommitments(lines(concerns))
                .addAllTargets(targets(concerns))
                .addCitation(page())
                .confidence(Confidence.HIGH)
                .build();
    }

    static MoneyRecord money(String id, String date, MoneyStage stage, String amount, String... concerns) {
        return MoneyRecord.builder()
                .id(Slug.of(id))
                .date(date(date))
                .dating(dating(date))
                .stage(stage)
                .amount(sum(amount))
                .addAllCommitments(lines(concerns))
                .addAllTargets(targets(concerns))
                .addCitation(page())
                .confidence(Confidence.HIGH)
                .build();
    }

    static StatementRecord statement(String id, String date, String... concerns) {
        return StatementRecord.builder()
                .id(Slug.of(id))
                .date(date(date))
                .dating(dating(date))
                .addAllCommitments(lines(concerns))
                .addAllTargets(targets(concerns))
                .addCitation(page())
                .confidence(Confidence.MEDIUM)
                .build();
    }

    static Project.Builder project(String id, String... concerns) {
        return Project.builder()
                .id(Slug.of(id))
                .names(names(id))
                .addAllCommitments(lines(concerns))
                .addAllTargets(targets(concerns))
                .addCitation(page())
                .confidence(Confidence.MEDIUM);
    }

    static Funding funding(String funder, MoneyStage stage, String amount) {
        return Funding.builder()
                .funder(Slug.of(funder))
                .stage(stage)
                .amount(sum(amount))
                .build();
    }

    static Citation page() {
        return Citation.builder().publisher("A newspaper").build();
    }

    static Names names(String english) {
        return Names.of(java.util.Map.of(
                LanguageTag.ENGLISH,
                Name.builder().text(english).status(NameStatus.UNOFFICIAL).build()));
    }

    static CountryCode country(String code) {
        return new CountryCode(code);
    }

    static List<CommitmentId> lines(String... ids) {
        return Arrays.stream(ids).flatMap(id -> CommitmentId.parse(id).stream()).toList();
    }

    static List<Slug> targets(String... ids) {
        return Arrays.stream(ids)
                .map(ElementId::of)
                .filter(Slug.class::isInstance)
                .map(Slug.class::cast)
                .toList();
    }

    private static Money sum(String text) {
        return Money.of(text);
    }

    private static PartialDate date(String text) {
        return PartialDate.of(text.startsWith("by ") ? text.substring(3) : text);
    }

    private static Dating dating(String text) {
        return text.startsWith("by ") ? Dating.BY : Dating.ON;
    }
}
