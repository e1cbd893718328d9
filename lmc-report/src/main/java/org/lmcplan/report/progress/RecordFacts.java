package org.lmcplan.report.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lmcplan.model.CountryCode;
import org.lmcplan.model.Money;
import org.lmcplan.model.Slug;
import org.lmcplan.model.Term;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.Funding;
import org.lmcplan.model.evidence.MeasurementRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MeetingStatus;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.MoneyStage;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.RegisterPart;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.SessionKind;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;
import org.lmcplan.model.evidence.Venue;
import org.lmcplan.report.content.ElementNames;
import org.lmcplan.report.content.ProgressWords;

/** What a record or project says in a few words: its kind, date, stage, amounts and the records it is about. */
final class RecordFacts {

    private final ElementNames names;
    private final ProgressWords words;
    private final List<String> facts = new ArrayList<>();

    private RecordFacts(ElementNames names) {
        this.names = names;
        this.words = names.words();
    }

    static List<String> of(ElementNames names, Evidence each) {
        RecordFacts facts = new RecordFacts(names);
        if (each instanceof EvidenceRecord record) {
            facts.add(facts.words.term(record.kind()));
            facts.add(facts.words.date(record));
            facts.record(record);
        } else {
            facts.project((Project) each);
        }
        facts.relations(each);
        if (!each.countries().isEmpty()) {
            facts.add(facts.words.list(each.countries().stream()
                    .map(CountryCode::value)
                    .map(names::country)
                    .toList()));
        }
        facts.add(facts.words.term(each.confidence()));
        return facts.facts;
    }

    private void record(EvidenceRecord record) {
        record.place().flatMap(this::place).ifPresent(this::add);
        if (record instanceof MeetingRecord meeting) {
            meeting(meeting);
        } else if (record instanceof DocumentRecord document) {
            add(words.term(document.stage()));
            if (document.edition() > 1) {
                add(words.of("edition " + document.edition(), "第 " + document.edition() + " 版"));
            }
        } else if (record instanceof BodyRecord body) {
            add(words.term(body.step()));
        } else if (record instanceof UndertakingRecord undertaking) {
            add(words.term(undertaking.step()));
        } else if (record instanceof ReportRecord report) {
            period(report.period());
        } else if (record instanceof MoneyRecord money) {
            add(amount(money.amount(), money.stage()));
            period(money.period());
        } else if (record instanceof StatementRecord statement) {
            statement.says().ifPresent(says -> add(words.term(says)));
        } else {
            MeasurementRecord measurement = (MeasurementRecord) record;
            add(measured(measurement));
            period(measurement.period());
        }
    }

    private void meeting(MeetingRecord meeting) {
        if (meeting.status() != MeetingStatus.HELD) {
            add(words.term(meeting.status()));
        }
        if (meeting.session() != SessionKind.REGULAR) {
            add(words.term(meeting.session()));
        }
        meeting.mode().ifPresent(mode -> add(words.term(mode)));
        meeting.forYear().ifPresent(year -> add(words.of("for " + year, "属" + year + "年")));
    }

    /** Returns the town and country of a place, as far as they are known. */
    private Optional<String> place(Venue place) {
        Optional<String> country = place.country().map(code -> names.country(code.value()));
        Optional<String> town = words.text(place.locality());
        return town.isPresent() && country.isPresent()
                ? Optional.of(words.of(town.get() + ", " + country.get(), country.get() + town.get()))
                : town.or(() -> country);
    }

    private void project(Project project) {
        add(RegisterPart.PROJECT.label(words.locale()));
        project.status().ifPresent(status -> add(words.term(status)));
        project.starts().ifPresent(date -> add(words.of("from " + date, words.date(date) + "起")));
        project.ends().ifPresent(date -> add(words.of("to " + date, words.date(date) + "止")));
        project.leadIn(words.language()).ifPresent(this::add);
        project.organisations().forEach(names -> words.text(names).ifPresent(this::add));
        for (Funding funding : project.funding()) {
            String when = funding.date()
                    .map(words::date)
                    .or(() -> funding.period().map(words::period))
                    .map(words::bracketed)
                    .orElse("");
            add(words.labelled(names.name(funding.funder()), amount(funding.amount(), funding.stage()) + when));
        }
    }

    private void relations(Evidence each) {
        if (!each.replaces().isEmpty()) {
            String replaced =
                    words.list(each.replaces().stream().map(this::title).toList());
            add(words.of("in place of ", "取代") + replaced);
        }
        each.corrects().ifPresent(id -> add(words.of("corrects ", "更正") + title(id)));
        each.partOf().ifPresent(id -> add(words.of("part of ", "属于") + title(id)));
    }

    /** Returns the title of a record or the name of a project in quotation marks or, if it has none, its id. */
    private String title(Slug id) {
        return names.data()
                .evidence(id)
                .flatMap(each -> each instanceof Project project
                        ? project.names().text(words.language())
                        : words.text(((EvidenceRecord) each).title()))
                .map(words::quoted)
                .orElse(id.value());
    }

    private String measured(MeasurementRecord measurement) {
        Optional<BigDecimal> value = measurement.value();
        String unit = words.text(measurement.unit()).map(each -> " " + each).orElse("");
        return value.map(number -> words.amount(number) + unit)
                .or(() -> words.text(measurement.text()))
                .orElse("");
    }

    private String amount(Optional<Money> money, MoneyStage stage) {
        return money.map(known -> known.currency() + " " + words.amount(known.amount()))
                        .orElseGet(() -> words.of("sum not published,", "金额未公布"))
                + words.of(" ", "，")
                + words.term(stage);
    }

    private void period(Optional<Term> period) {
        period.ifPresent(term -> add(words.of("for ", "所属时段：") + words.period(term)));
    }

    private void add(String fact) {
        facts.add(fact);
    }
}
