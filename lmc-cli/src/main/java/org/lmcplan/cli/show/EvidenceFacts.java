package org.lmcplan.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.Citation;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.RegisterPart;
import org.lmcplan.model.evidence.Stance;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;

/** What a record or project says, in a few words. */
final class EvidenceFacts {

    private EvidenceFacts() {}

    static String title(Evidence each, PlanWords words) {
        return each instanceof Project project
                ? words.nameText(project.names(), "")
                : words.text(((EvidenceRecord) each).title()).orElse("");
    }

    static String date(EvidenceRecord record, PlanWords words) {
        String date = record.until()
                .map(until -> record.date() + words.of(" to ", " 至 ") + until)
                .orElse(record.date().toString());
        return record.dating() == Dating.BY ? words.of("by ", "不晚于 ") + date : date;
    }

    static List<String> of(Evidence each, ShownPlan shown) {
        PlanWords words = shown.words();
        List<String> facts = new ArrayList<>();
        if (each instanceof EvidenceRecord record) {
            facts.add(words.term(record.kind()));
            facts.add(step(record, words));
            facts.add(record.place()
                    .flatMap(place -> words.text(place.locality()))
                    .orElse(""));
        } else {
            Project project = (Project) each;
            facts.add(RegisterPart.PROJECT.label(words.locale()));
            facts.add(project.status().map(words::term).orElse(""));
            facts.add(range(project));
            facts.add(project.leadIn(words.language()).orElse(""));
        }
        facts.add(shown.parties(each.countries()));
        facts.add(words.term(each.confidence()));
        if (each.contested()) {
            facts.add(words.of("sources differ", "各来源说法不一"));
        }
        return facts;
    }

    private static String range(Project project) {
        return Stream.of(project.starts(), project.ends())
                .flatMap(Optional::stream)
                .map(Object::toString)
                .reduce((starts, ends) -> starts + " – " + ends)
                .orElse("");
    }

    private static String step(EvidenceRecord record, PlanWords words) {
        if (record instanceof MeetingRecord meeting) {
            return words.term(meeting.status());
        }
        if (record instanceof DocumentRecord document) {
            return words.term(document.stage());
        }
        if (record instanceof BodyRecord body) {
            return words.term(body.step());
        }
        if (record instanceof UndertakingRecord undertaking) {
            return words.term(undertaking.step());
        }
        if (record instanceof StatementRecord statement) {
            return statement.says().map(words::term).orElse("");
        }
        if (record instanceof MoneyRecord money) {
            return words.term(money.stage())
                    + money.amount().map(amount -> " " + amount).orElse("");
        }
        if (record instanceof MeasurementRecord measurement) {
            return measurement
                    .value()
                    .map(value -> value.toPlainString()
                            + words.text(measurement.unit())
                                    .map(unit -> " " + unit)
                                    .orElse(""))
                    .or(() -> words.text(measurement.text()))
                    .orElse("");
        }
        return "";
    }

    /** Returns who published a source, when and where; and whether it disagrees. */
    static String source(Citation citation, PlanWords words) {
        List<String> parts = new ArrayList<>();
        parts.add(citation.publisherIn(words.language())
                .or(() -> words.text(citation.title()))
                .orElse(""));
        parts.add(citation.published().map(Object::toString).orElse(""));
        parts.add(citation.address().map(Object::toString).orElse(""));
        String stance = citation.stance() == Stance.CONFIRMS ? "" : words.inBrackets(stance(citation, words));
        return words.of("source", "来源")
                + stance
                + words.colon()
                + String.join(
                        " ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** Returns that a source differs, and in what if it says so. */
    private static String stance(Citation citation, PlanWords words) {
        return words.facts(List.of(
                words.term(citation.stance()),
                citation.date().map(Object::toString).orElse(""),
                citation.amount().map(Object::toString).orElse("")));
    }
}
