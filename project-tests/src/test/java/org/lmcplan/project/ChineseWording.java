package org.lmcplan.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the Chinese texts of the modules, and terms in them that were rejected in favour of others. */
final class ChineseWording {

    /** A text, and the file that has it. */
    record Text(Path file, String words) {}

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern COMMENT = Pattern.compile("\\s*[*/]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PROPERTY = Pattern.compile("^[^#=]+\\.zh = (.*)$");
    private static final Pattern REGULAR_EXPRESSION = Pattern.compile("[|\\[]|\\(\\?|\\\\\\\\");
    private static final Map<Pattern, String> REJECTED = rejected();

    private ChineseWording() {}

    private static Map<Pattern, String> rejected() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("如期举行", "已举行: nobody knows whether a meeting was on schedule");
        terms.put("逾期举行", "延期举行: only debts are 逾期");
        terms.put("可持续落实", "可长期履行");
        terms.put("至多有行动", "仅可显示有行动");
        terms.put("约束力", "承诺力度: the plan does not bind in law");
        terms.put("可及程度", "可达进展");
        terms.put("尚无确知|尚无所知", "尚无确切信息");
        terms.put("计划年限|计划期限|年限", "计划期, or 期限 of a document");
        terms.put("汇编", "编制");
        terms.put("名称的地位", "名称的状态");
        terms.put("名称的依据", "名称的由来");
        terms.put("该行|各行|另一行", "该条承诺: 行 is a line of print");
        terms.put("\\bnote\\b", "备注");
        terms.put("份额|比例", "占比");
        terms.put("节奏|周期", "频次");
        terms.put("起草", "编制");
        terms.put("呼吁对象", "敦促对象");
        terms.put("前一计划", "前期计划");
        terms.put("章节编号", "章节号");
        terms.put("项承诺", "条承诺");
        terms.put("登记册须属于", "登记册须与…一致");
        terms.put("须反复进行", "定期或适时");
        terms.put("追踪", "跟踪");
        terms.put("[\\p{IsHan}，。：；、？！（）《》{}] “|” [\\p{IsHan}，。：；、？！（）《》{}]", "no blank beside “…”");
        terms.put("\\p{IsHan}\\(|\\(\\p{IsHan}|\\p{IsHan}\\)|\\)\\p{IsHan}", "full-width brackets");
        terms.put("\\p{IsHan}[,;!?]", "full-width punctuation");
        Map<Pattern, String> patterns = new LinkedHashMap<>();
        terms.forEach((pattern, reason) -> patterns.put(Pattern.compile(pattern), reason));
        return patterns;
    }

    /** Why a text would be rejected, one reason for each rejected term in it. */
    static List<String> objectionsTo(String words) {
        return REJECTED.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(words).find())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The Chinese values of properties and the Chinese literals of Java files that are no regular expressions. */
    static List<Text> textsOfTheModules() throws IOException {
        List<Text> texts = new ArrayList<>();
        for (String module : List.of("lmc-model", "lmc-io", "lmc-validate", "lmc-report", "lmc-tables")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main"))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".java") || name.endsWith(".properties")) {
                        textsOf(file, name.endsWith(".java")).forEach(words -> texts.add(new Text(file, words)));
                    }
                }
            }
        }
        return texts;
    }

    private static Stream<String> textsOf(Path file, boolean java) throws IOException {
        Pattern pattern = java ? LITERAL : PROPERTY;
        return Files.readAllLines(file).stream()
                .filter(line -> !java || !COMMENT.matcher(line).lookingAt())
                .flatMap(line -> pattern.matcher(line).results())
                .map(found -> found.group(1))
                .filter(words -> HAN.matcher(words).find())
                .filter(words -> !java || !REGULAR_EXPRESSION.matcher(words).find());
    }
}
