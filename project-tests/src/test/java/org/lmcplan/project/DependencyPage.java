package org.lmcplan.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of {@code docs/dependencies.md}: for each published artifact, the jars that an application gets with it. */
final class DependencyPage {

    /** What each library is for. */
    private static final Map<String, String> PURPOSES = Map.ofEntries(
            Map.entry("lmc-model", "plans, registers, assessments, differences, queries"),
            Map.entry("lmc-io", "reading, writing, saving, schemas, the shipped plan and register"),
            Map.entry("lmc-validate", "rules, configuration, formats of reports"),
            Map.entry("lmc-report", "progress report and calendar"),
            Map.entry("lmc-tables", "tables as CSV files or in a database"),
            Map.entry("jackson-core", "the tokens of JSON"),
            Map.entry("jackson-databind", "`LmcModule`"),
            Map.entry("jackson-annotations", "needed by jackson-databind"),
            Map.entry("jackson-dataformat-yaml", "`LmcModule` in a mapper of YAML"),
            Map.entry("snakeyaml-engine", "the events of YAML"),
            Map.entry("ical4j", "writes the calendar"),
            Map.entry("slf4j-api", "needed by ical4j; without a binding it logs nothing"),
            Map.entry("commons-codec", "needed by ical4j"),
            Map.entry("commons-lang3", "needed by ical4j"),
            Map.entry("threeten-extra", "needed by ical4j"));

    /** Our own jars grow with every change, and differ between compilers; their size is stated to within this share. */
    private static final double TOLERANCE = 0.2;

    private static final String THIS = "this";

    private final String page;

    private DependencyPage(String page) {
        this.page = page;
    }

    /** Returns the page with the tables of this build in place of its own. */
    static String updated(String page, List<PublishedModule> modules) throws IOException {
        DependencyPage before = new DependencyPage(page);
        String updated = page;
        for (PublishedModule module : modules) {
            Pattern section = Pattern.compile("(?ms)^(## " + module.name() + "\n\n).*?\n\n");
            Matcher found = section.matcher(updated);
            if (!found.find()) {
                throw new AssertionError(
                        "The page has no section '## " + module.name() + "' that ends with a blank line.");
            }
            updated = found.replaceFirst("$1" + Matcher.quoteReplacement(before.table(module)) + "\n");
        }
        return updated;
    }

    private String table(PublishedModule module) throws IOException {
        StringBuilder table = new StringBuilder("| jar | version | kB | licence | for |\n|---|---|---|---|---|\n");
        long total = ownSize(module);
        int jars = 1;
        table.append(row(module.name(), THIS, "about " + grouped(total), "Apache-2.0"));
        for (BillOfMaterials.Component each : sorted(BillOfMaterials.of(module))) {
            boolean own = each.isOwn();
            long size = own ? ownSize(PublishedModule.named(each.name())) : kilobytes(each.jar());
            table.append(row(
                    each.name(), own ? THIS : each.version(), (own ? "about " : "") + grouped(size), licence(each)));
            total += size;
            jars++;
        }
        return table.append("| **%s** | | **about %s** | | |\n"
                        .formatted(jars == 1 ? "1 jar" : jars + " jars", grouped((total + 50) / 100 * 100)))
                .toString();
    }

    private static List<BillOfMaterials.Component> sorted(BillOfMaterials bill) {
        return bill.components().stream()
                .sorted(Comparator.comparing((BillOfMaterials.Component each) -> !each.isOwn())
                        .thenComparing(BillOfMaterials.Component::name))
                .toList();
    }

    private static String row(String name, String version, String size, String licence) {
        String purpose = Optional.ofNullable(PURPOSES.get(name))
                .orElseThrow(() -> new AssertionError("PURPOSES does not say what " + name + " is for."));
        return "| %s | %s | %s | %s | %s |\n".formatted(name, version, size, licence, purpose);
    }

    /** The size that the page states, unless it is too far off. */
    private long ownSize(PublishedModule module) throws IOException {
        long actual = kilobytes(module.jar());
        Matcher stated = Pattern.compile("\\| " + module.name() + " \\| " + THIS + " \\| about ([\\d,]+) ")
                .matcher(page);
        if (stated.find()) {
            long size = Long.parseLong(stated.group(1).replace(",", ""));
            if (Math.abs(size - actual) <= TOLERANCE * actual) {
                return size;
            }
        }
        return (actual + 5) / 10 * 10;
    }

    private static long kilobytes(Path jar) throws IOException {
        return (Files.size(jar) + 500) / 1000;
    }

    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String licence(BillOfMaterials.Component component) {
        return String.join(", ", component.licences());
    }
}
