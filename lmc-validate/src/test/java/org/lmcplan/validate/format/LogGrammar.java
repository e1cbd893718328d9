package org.lmcplan.validate.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What build servers and terminals obey in a printed text, read as loosely as any of them reads it. */
final class LogGrammar {

    /** What .NET, Java or a browser takes as the end of a line. */
    private static final Pattern LINES = Pattern.compile("\r\n|[\n\r\u000B\f\u0085\u2028\u2029]");

    /** GitHub's runner compares by the rules of a language, which give no weight to these. */
    private static final Pattern WEIGHTLESS =
            Pattern.compile("[\\p{Mn}\\p{Me}\\p{Cf}\\p{Cc}\u115F\u1160\u3164\uFFA0&&[^\t]]");

    /** GitHub's runner trims a line before it looks for colons. */
    private static final Pattern AT_START = Pattern.compile("^[\\s\\p{Z}]*::.*");

    private static final Pattern GITHUB = Pattern.compile("##\\[.*");

    private static final Pattern OTHERS =
            Pattern.compile("##(vso|teamcity)\\[.*|section_(start|end):[0-9]+:.*|[\u001B\u009B].*");

    private LogGrammar() {}

    /** The commands of a text, each from its first character to the end of its line. */
    static List<String> commands(String printed) {
        List<String> commands = new ArrayList<>();
        for (String line : LINES.split(printed, -1)) {
            add(OTHERS.matcher(line), commands);
            String compared = WEIGHTLESS.matcher(line).replaceAll("");
            if (!add(AT_START.matcher(compared), commands)) {
                add(GITHUB.matcher(compared), commands);
            }
        }
        return commands;
    }

    private static boolean add(Matcher matcher, List<String> commands) {
        boolean found = matcher.find();
        if (found) {
            commands.add(matcher.group());
        }
        return found;
    }
}
