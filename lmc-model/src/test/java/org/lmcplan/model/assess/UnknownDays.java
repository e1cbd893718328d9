package org.lmcplan.model.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.lmcplan.model.PartialDate;
import org.lmcplan.model.PartialDate.Precision;
import org.lmcplan.model.evidence.BodyRecord;
import org.lmcplan.model.evidence.Dating;
import org.lmcplan.model.evidence.DocumentRecord;
import org.lmcplan.model.evidence.Evidence;
import org.lmcplan.model.evidence.EvidenceRecord;
import org.lmcplan.model.evidence.MeetingRecord;
import org.lmcplan.model.evidence.MoneyRecord;
import org.lmcplan.model.evidence.Project;
import org.lmcplan.model.evidence.ReportRecord;
import org.lmcplan.model.evidence.StatementRecord;
import org.lmcplan.model.evidence.UndertakingRecord;

/** Replaces each unknown day in evidence by a random one of the possible days. */
final class UnknownDays {

    private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

    private UnknownDays() {}

    static List<Evidence> chosen(List<Evidence> evidence, SplittableRandom random) {
        return evidence.stream().map(each -> chosen(each, random)).toList();
    }

    private static Evidence chosen(Evidence evidence, SplittableRandom random) {
        if (evidence instanceof Project project) {
            Project.Builder exact = project.toBuilder();
            project.starts().ifPresent(date -> exact.starts(day(date, Dating.ON, random)));
            project.ends().ifPresent(date -> exact.ends(day(date, Dating.ON, random)));
            return exact.build();
        }
        EvidenceRecord each = (EvidenceRecord) evidence;
        PartialDate day = day(each.date(), each.dating(), random);
        if (each instanceof MeetingRecord meeting) {
            return meeting.toBuilder().date(day).dating(Dating.ON).build();
        }
        if (each instanceof DocumentRecord document) {
            return document.toBuilder().date(day).dating(Dating.ON).build();
        }
        if (each instanceof BodyRecord body) {
            return body.toBuilder().date(day).dating(Dating.ON).build();
        }
        if (each instanceof UndertakingRecord undertaking) {
            return undertaking.toBuilder().date(day).dating(Dating.ON).build();
        }
        if (each instanceof ReportRecord report) {
            return report.toBuilder().date(day).dating(Dating.ON).build();
        }
        if (each instanceof MoneyRecord money) {
            return money.toBuilder().date(day).dating(Dating.ON).build();
        }
        return ((StatementRecord) each).toBuilder().date(day).dating(Dating.ON).build();
    }

    private static PartialDate day(PartialDate date, Dating dating, SplittableRandom random) {
        LocalDate first = dating == Dating.BY ? LONG_AGO : date.earliest();
        return new PartialDate(EvidenceGenerator.dayOf(random, first, date.latest()), Precision.DAY);
    }
}
