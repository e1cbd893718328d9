package org.lmcplan.cli.progress;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.lmcplan.cli.terminal.TextWrap;
import org.lmcplan.model.diff.PlanDiff;

/** The differences between two plans for people: as text, Markdown or HTML, in the words of the library. */
record ChangeList(Locale locale, String title, List<String> lines) {

    private static final String CHANGE = "  ";
    private static final int FURTHER_LINES = 6;

    static ChangeList of(PlanDiff diff, Locale locale) {
        List<String> lines = diff.toText(locale).lines().toList();
        return new ChangeList(locale, lines.get(0), lines.subList(1, lines.size()));
    }

    /** Returns this under the names of the two files, for versions of one plan, which have the same id. */
    ChangeList titled(String names) {
        return new ChangeList(
                locale, title + (locale.getLanguage().equals("zh") ? "（" + names + "）" : " (" + names + ")"), lines);
    }

    String text(OptionalInt width) {
        TextWrap wrap = new TextWrap(width);
        StringBuilder text = new StringBuilder();
        wrap.lines("", FURTHER_LINES, title).forEach(line -> text.append(line).append('\n'));
        for (String line : lines) {
            String start = line.startsWith(CHANGE) ? CHANGE : "";
            wrap.lines(start, FURTHER_LINES, line.strip())
                    .forEach(part -> text.append(part).append('\n'));
        }
        return text.toString();
    }

    String markdown() {
        return "# " + markdown(title) + "\n"
                + lines.stream()
                        .map(this::markdownLine)
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    private String markdownLine(String line) {
        if (line.isEmpty()) {
            return "";
        }
        return line.startsWith(CHANGE) ? "- " + markdown(line.strip()) : "## " + markdown(line) + "\n";
    }

    private static String markdown(String text) {
        return text.replaceAll(" {2,}", " ").replace("&", "&amp;").replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }

    String html() {
        StringBuilder html = new StringBuilder();
        boolean isInList = false;
        for (String line : lines) {
            boolean isChange = line.startsWith(CHANGE);
            if (isInList && !isChange) {
                html.append("</ul>\n");
            } else if (!isInList && isChange) {
                html.append("<ul>\n");
            }
            isInList = isChange;
            if (isChange) {
                html.append("<li>").append(html(line)).append("</li>\n");
            } else if (!line.isEmpty()) {
                html.append("<h2>").append(html(line)).append("</h2>\n");
            }
        }
        String language = locale.getLanguage().equals("zh") ? "zh" : "en";
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<title>" + html(title) + "</title>\n</head>\n<body>\n<h1>" + html(title) + "</h1>\n"
                + html + (isInList ? "</ul>\n" : "") + "</body>\n</html>\n";
    }

    private static String html(String text) {
        return text.strip()
                .replaceAll(" {2,}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
