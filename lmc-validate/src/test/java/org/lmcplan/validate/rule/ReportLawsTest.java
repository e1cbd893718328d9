package org.lmcplan.validate.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.SourceMap;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Span;
import org.lmcplan.validate.PlanEdits;
import org.lmcplan.validate.Seeds;
import org.lmcplan.validate.Validator;
import org.lmcplan.validate.format.ReportFormat;
import org.lmcplan.validate.format.ReportOptions;

/** Reports on plans that were changed at random, with the source positions of their documents. */
class ReportLawsTest {

    @Test
    void everyFindingOfAPlanThatWasReadIsPlacedInItsDocument() {
        Seeds.of(4).forEach(seed -> {
            PlanEdits edits = new PlanEdits(seed);
            Plan plan = BundledPlan.LMC_2023_2027.load();
            for (int i = 0; i < 25; i++) {
                plan = edits.edit(plan);
            }
            String document = LmcWriter.create().toText(plan, Format.YAML);
            Report report = Validator.standard().validate(plan);
            ReportOptions options =
                    ReportOptions.in(Locale.CHINESE).withPlan(plan).withLocator(new Map(document)::locate);
            List<String> lines =
                    ReportFormat.TEXT.write(report, options).lines().toList();
            for (int i = 0; i < report.findings().size(); i++) {
                Finding finding = report.findings().get(i);
                assertThat(lines.get(i))
                        .as("seed %d", seed)
                        .matches("plan\\.yaml:[1-9]\\d*:[1-9]\\d* .*")
                        .contains(" " + finding.severity().code() + " " + finding.rule() + " ");
            }
            Document page = Jsoup.parse(ReportFormat.HTML.write(report, options));
            assertThat(page.select("#findings .finding")).as("seed %d", seed).hasSameSizeAs(report.findings());
            assertThat(page.select("#findings .finding").eachAttr("id"))
                    .as("seed %d", seed)
                    .doesNotHaveDuplicates();
        });
    }

    /** Adds source positions to a report, as an application does. */
    private record Map(SourceMap places) {

        Map(String document) {
            this(LmcReader.create()
                    .withSourceMap()
                    .read(DocumentSource.text(document, Format.YAML).named("plan.yaml"))
                    .sourceMap());
        }

        java.util.Optional<Location> locate(org.lmcplan.model.DocumentPath path) {
            return places.locateNearest(path).map(location -> {
                var start = location.span().start();
                var end = location.span().end();
                return new Location(
                        location.source(),
                        new Span(Position.of(start.line(), start.column()), Position.of(end.line(), end.column())));
            });
        }
    }
}
