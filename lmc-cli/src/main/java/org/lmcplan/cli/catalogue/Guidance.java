package org.lmcplan.cli.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.ProblemKind;

/**
 * How a finding or fault is fixed, and an example, in one language, from the pages about them.
 *
 * @param fixes what to do, one sentence for each way
 * @param examples lines with an example of what is wrong, and for rules of what is right
 */
record Guidance(List<String> fixes, List<String> examples) {

    private static final Pattern IDEOGRAPH = Pattern.compile("[\\u4E00-\\u9FFF]");

    /** Examples of faults contain characters that would disturb a terminal. */
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** The rules about configurations have no pages. */
    private static final Map<String, Message> CONFIGURATION = Map.of(
            "LMC-C101", Message.of("delete the suppression, or correct its rule or position", "请删除该抑制，或更正其规则或位置"),
            "LMC-C102",
                    Message.of(
                            "fix the finding, or extend the suppression if its reason still holds",
                            "请修复该问题；若原因仍然成立，请延长期限"),
            "LMC-C103", Message.of("delete the suppression or entry and fix the plan", "请删除该抑制或条目并修复计划"),
            "LMC-C104", Message.of("delete the entry from the baseline", "请从基线中删除该条目"),
            "LMC-C105",
                    Message.of("add what it was written for under words: or about:", "请在 words: 或 about: 中注明所针对的内容"),
            "LMC-C106",
                    Message.of(
                            "check whether the reason still holds; then correct words: or the position, or delete the"
                                    + " suppression",
                            "请核实原因是否仍然成立，再更正 words: 或位置，或删除该抑制"),
            "LMC-C107", Message.of("correct the position", "请更正位置"));

    /** Returns what is known about a rule. */
    static Guidance ofRule(ProblemKind rule, Locale locale) {
        if (CONFIGURATION.containsKey(rule.code())) {
            return new Guidance(List.of(CONFIGURATION.get(rule.code()).in(locale)), List.of());
        }
        GuidePage page = rule.page().map(GuidePage::read).orElseGet(() -> new GuidePage(Map.of()));
        boolean isChinese = isChinese(locale);
        List<String> fixes = page.section("Fix").stream()
                .map(part -> part.lines().get(0).replaceFirst("^- ", ""))
                .filter(fix -> IDEOGRAPH.matcher(fix).find() == isChinese)
                .toList();
        List<String> examples = new ArrayList<>();
        example(Message.of("Bad:", "错误示例："), page.section("Bad"), locale, examples);
        example(Message.of("Good:", "正确示例："), page.section("Good"), locale, examples);
        return new Guidance(fixes, examples);
    }

    /** Returns what is known about a kind of faults. */
    static Guidance ofFault(ProblemKind kind, Locale locale) {
        List<String> fixes = kind.explanation(locale).isEmpty() ? List.of() : List.of(kind.explanation(locale));
        List<String> examples = new ArrayList<>();
        Message title = Message.of("Example:", "示例：");
        if (kind.code().startsWith("LMC-Q")) {
            FaultBook.problems()
                    .filter(problem -> problem.code().equals(kind.code()))
                    .findFirst()
                    .ifPresent(problem -> example(
                            title,
                            List.of(new GuidePage.Part(
                                    "query", List.of(problem.explanation(locale).split("\n")))),
                            locale,
                            examples));
        } else {
            List<GuidePage.Part> section = kind.page().stream()
                    .flatMap(page -> GuidePage.read(page.replaceFirst("#.*", "")).section(kind.code()).stream())
                    .filter(part -> !part.lines().get(0).startsWith("|"))
                    .map(part ->
                            part.language().equals("text") ? new GuidePage.Part("report", half(part, locale)) : part)
                    .toList();
            example(title, section, locale, examples);
        }
        return new Guidance(fixes, examples);
    }

    /** A page has the report in English, then in Chinese. */
    private static List<String> half(GuidePage.Part report, Locale locale) {
        List<String> lines = report.lines();
        int middle = lines.size() / 2;
        return isChinese(locale) ? lines.subList(middle, lines.size()) : lines.subList(0, middle);
    }

    /** Prose of the pages, and what rules report in them, is in English; a document that needs such prose is left out with it. */
    private static void example(Message title, List<GuidePage.Part> parts, Locale locale, List<String> lines) {
        boolean hasProse = parts.stream().anyMatch(part -> part.language().isEmpty());
        Set<String> translated = hasProse ? Set.of("report") : Set.of("report", "yaml", "json", "query");
        List<GuidePage.Part> shown = parts.stream()
                .filter(part -> !isChinese(locale) || translated.contains(part.language()))
                .toList();
        for (int i = 0; i < shown.size(); i++) {
            lines.add("");
            if (i == 0) {
                lines.add(title.in(locale));
            }
            shown.get(i).lines().forEach(line -> lines.add(line.isEmpty() ? "" : "    " + visible(line)));
        }
    }

    private static String visible(String line) {
        return INVISIBLE
                .matcher(line)
                .replaceAll(found -> found.group()
                        .codePoints()
                        .mapToObj(character -> String.format(Locale.ROOT, "\\\\u%04X", character))
                        .collect(Collectors.joining()));
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }
}
