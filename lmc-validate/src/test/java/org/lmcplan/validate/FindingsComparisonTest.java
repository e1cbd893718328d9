package org.lmcplan.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.validate.format.ReportFormat;
import org.lmcplan.validate.format.ReportOptions;
import org.lmcplan.validate.plan.StandardRules;
import org.lmcplan.validate.rule.Report;

/**
 * Tells whether a change of the code changes any report: of 200 plans with random mistakes and slips of the pen, read in whole or
 * in part, and of each document of the galleries. Run it before the change with {@code -Dlmc.findings.file=FILE}, which writes a
 * digest for each report, and again afterwards, which compares them.
 */
@EnabledIfSystemProperty(
        named = "lmc.findings.file",
        matches = ".+",
        disabledReason = "compares two states of the code")
class FindingsComparisonTest {

    private static final int PLANS = 200;
    private static final int SLIPS = 40;

    /** What authors and their keyboards put where it does not belong. */
    private static final List<String> SLIPPED = List.of(
            "",
            "",
            "(",
            "）",
            "“",
            "」",
            "1) ",
            " ",
            "\u200B",
            "\u200E",
            "\u202E",
            "e\u0301",
            "\u0430",
            "\uFF10",
            "\uFF0C",
            "每年",
            "每两年一次",
            "定期",
            "适时",
            "五年",
            "2018-2022年",
            "2026年",
            "2569",
            "三",
            "12",
            "等",
            "鼓励",
            "落实",
            "，",
            "。",
            "every two years",
            " by 2030",
            "five-year ",
            "Annually ",
            "\u1031\u1000",
            "\u0E01",
            "國",
            "十二次",
            "半年",
            "year");

    private static final Plan SHIPPED = BundledPlan.LMC_2023_2027.load();
    private static final Validator VALIDATOR = validator();

    private final List<String> digests = new ArrayList<>();
    private int findings;

    @Test
    void theReportsAreTheSameAsBefore() throws IOException {
        for (long seed = 1; seed <= PLANS; seed++) {
            Plan broken = new Breaches(seed).into(SHIPPED, 2 + (int) (seed % 19));
            PlanEdits edits = new PlanEdits(seed);
            for (long i = seed % 3; i < 6; i++) {
                broken = edits.edit(broken);
            }
            add("mistakes " + seed, PartialValue.complete(broken));
            String json = LmcWriter.create().toText(broken, Format.JSON);
            add("slips " + seed, slipped(json, new SplittableRandom(seed)), Format.JSON);
        }
        for (Path document : Gallery.of("").cases()) {
            add(document.toString().replace('\\', '/'), Files.readString(document), Format.YAML);
        }
        for (Path document : new Gallery(Path.of("..", "examples")).cases()) {
            add(document.toString().replace('\\', '/'), Files.readString(document), Format.YAML);
        }
        assertThat(findings).isGreaterThan(10_000);
        Path before = Path.of(System.getProperty("lmc.findings.file"));
        if (Files.exists(before)) {
            assertThat(digests).isEqualTo(Files.readAllLines(before));
        } else {
            Files.write(before, digests);
        }
    }

    /** With all rules, including optional ones. */
    private static Validator validator() {
        ValidatorBuilder<Validator> builder = Validator.builder().asOf(Gallery.AS_OF);
        StandardRules.catalogue()
                .rules()
                .forEach(rule -> builder.severity(rule.id(), rule.definition().severity()));
        return builder.build();
    }

    private void add(String name, String document, Format format) {
        LmcReader.create().read(DocumentSource.text(document, format)).partial().ifPresent(plan -> add(name, plan));
    }

    private void add(String name, PartialValue<Plan> plan) {
        Report report = VALIDATOR.validate(plan);
        findings += report.findings().size();
        StringBuilder all = new StringBuilder();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            all.append(ReportFormat.JSON.write(report, ReportOptions.in(locale)));
            all.append(ReportFormat.TEXT.write(report, ReportOptions.in(locale)));
        }
        report.findings().forEach(finding -> all.append(finding).append(finding.related()));
        digests.add(name + " " + report.findings().size() + " " + digest(all.toString()));
    }

    /** The document with characters put into texts, or in place of one of their characters. */
    private static String slipped(String json, SplittableRandom random) {
        StringBuilder text = new StringBuilder(json);
        for (int i = 0; i < SLIPS; i++) {
            int at = random.nextInt(text.length());
            while (!isInText(text, at)) {
                at = random.nextInt(text.length());
            }
            String slip = SLIPPED.get(random.nextInt(SLIPPED.size()));
            text.replace(at, at + random.nextInt(2), slip);
        }
        return text.toString();
    }

    /** Whether the character is a letter, and the line not one of those that are only keys. */
    private static boolean isInText(StringBuilder json, int at) {
        if (!Character.isLetterOrDigit(json.charAt(at)) || Character.isSurrogate(json.charAt(at))) {
            return false;
        }
        int start = json.lastIndexOf("\n", at);
        int value = json.indexOf("\": \"", start);
        return value > start && value + 3 < at;
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
