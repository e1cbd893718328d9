package org.lmcplan.validate.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Span;

/** Options with locations for the findings of the sample report. */
final class SampleOptions {

    static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private static final Map<DocumentPath, Location> LOCATIONS = Map.of(
            DocumentPath.of("/commitments/1/quote"), location("plan.yaml", 12, 7, 12, 13),
            DocumentPath.of("/commitments/1/readFrom/0"), location("plan.yaml", 14, 9, 16, 1),
            DocumentPath.of("/mechanisms/1/id"), Location.of("parts/bodies 2.yaml", 3, 5),
            DocumentPath.of("/mechanisms/0/id"), location("parts/bodies 2.yaml", 1, 5, 1, 15),
            DocumentPath.of("/mechanisms/2/names"), Location.of("parts/bodies 2.yaml", 30, 5));

    /** Texts that would do harm if they were not escaped. */
    static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)' x='",
            "</title></style></script><!-- --> ]]> <![CDATA[",
            "&lt;b&gt; &amp;#60; &#x3c;",
            "{0} {quote} %s ](javascript:alert(1)) [a](b)",
            "line\nfeed\r\nreturn\ttab",
            "::error file=x::boo\n::set-output name=a::b %0A",
            "| cell | `code` *bold* _it_ ~~no~~ $x$ # h @someone https://example.org www.example.org",
            "\u202Eright to left\u202C \u2066isolated\u2069 \u200Fmark",
            "\u001B[31mred\u001B[0m \u0007bell \u0000nul \u007F \u0085 \u009B",
            "\u2028line \u2029paragraph \uFEFF \uFFFE \uFFFF \uFDD0",
            "\uD800 lone \uDC00 lone",
            "\uDB40\uDC01tag \uE000private",
            "កម្ពុជា\u200Bលាว ไทย မြန်မာ 合作",
            "../../etc/passwd \\\\host\\share C:\\x",
            "javascript:alert(1)",
            "##[error]not ours",
            " ::error::not ours",
            "#\u034F#[set-output name=a;]b ##vso[task.setvariable variable=a]b ##teamcity[buildStop comment='a']",
            "section_start:1700000000:a[collapsed=true]\r\u001B[0Kb\r::stop-commands::a\u0085::a::",
            ":",
            "- item\n- item\n",
            "1. item",
            "---",
            "    code",
            "===\n```\n~~~\n> quote\n# heading\n|a|\n|---|");

    private SampleOptions() {}

    static ReportOptions options(Locale locale) {
        return ReportOptions.in(locale)
                .withSource("plan.yaml")
                .withLocator(path -> Optional.ofNullable(LOCATIONS.get(path)));
    }

    /** Options with the text wherever options take a text. */
    static ReportOptions hostile(Locale locale, String text) {
        return ReportOptions.in(locale).withSource(text).withLocator(path -> Optional.of(location(text, 1, 1, 2, 1)));
    }

    private static Location location(String source, int line, int column, int endLine, int endColumn) {
        return new Location(source, new Span(Position.of(line, column), Position.of(endLine, endColumn)));
    }
}
