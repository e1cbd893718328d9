package org.lmcplan.cli.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lmcplan.cli.terminal.CommandFailure;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.problem.Message;

/** A document with an invented example, and comments that say what to write in its place. */
enum CommentedTemplate implements NewDocument {
    PLAN("plan"),
    REGISTER("register");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");
    private static final int YEARS = 5;

    private final String name;

    CommentedTemplate(String name) {
        this.name = name;
    }

    @Override
    public String text(Locale locale, Wishes wishes) {
        Map<String, String> values = new HashMap<>();
        boolean chinese = wishes.language().toLocale().getLanguage().equals("zh");
        exampleText(chinese).forEach((key, text) -> values.put(key, quoted(text)));
        wishes.title().ifPresent(title -> values.put("title", quoted(title)));
        int year = wishes.today().getYear();
        values.put("id", wishes.id().value());
        values.put("plan", wishes.plan().value());
        values.put("language", wishes.language().value());
        values.put("today", wishes.today().toString());
        values.put("year", Integer.toString(year));
        values.put("lastYear", Integer.toString(year + YEARS - 1));
        return PLACEHOLDER
                .matcher(template(locale))
                .replaceAll(match -> Matcher.quoteReplacement(values.get(match.group(1))));
    }

    private Map<String, String> exampleText(boolean chinese) {
        return chinese
                ? Map.of(
                        "title", this == PLAN ? "行动计划" : "行动计划执行情况的证据",
                        "publisher", "发布单位",
                        "heading", "合作",
                        "body", "每年举行一次部长会议。制定共同水资源战略。",
                        "quote1", "每年举行一次部长会议",
                        "marker1", "举行",
                        "quote2", "制定共同水资源战略",
                        "marker2", "制定",
                        "mechanism", "部长会议")
                : Map.of(
                        "title", this == PLAN ? "Plan of Action" : "Evidence on the Plan of Action",
                        "publisher", "Publisher",
                        "heading", "Cooperation",
                        "body", "The ministers meet every year. They will draw up a joint water strategy.",
                        "quote1", "The ministers meet every year",
                        "marker1", "meet",
                        "quote2", "They will draw up a joint water strategy",
                        "marker2", "draw up",
                        "mechanism", "Meeting of the ministers");
    }

    /** A text in double quotes means the same in YAML as in JSON. */
    private static String quoted(String text) {
        try {
            return LmcWriter.create()
                    .toText(ExtensionValue.of(text), Format.JSON)
                    .strip();
        } catch (IllegalArgumentException forbidden) {
            throw CommandFailure.usage(
                    Message.of("--title has characters that a document cannot hold.", "--title 含有文档不允许的字符。"),
                    Message.nothing());
        }
    }

    private String template(Locale locale) {
        String language = locale.getLanguage().equals("zh") ? "zh" : "en";
        String resource = "/org/lmcplan/cli/templates/" + name + "." + language + ".yaml";
        try (InputStream in = CommentedTemplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
