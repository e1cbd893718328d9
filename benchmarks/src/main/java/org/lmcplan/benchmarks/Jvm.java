package org.lmcplan.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java installation to measure with.
 *
 * @param home its folder
 * @param version its version, as in {@code 17.0.15}
 */
record Jvm(Path home, String version) {

    private static final Pattern VERSION = Pattern.compile("version \"([^\"]+)\"");

    /** Returns the installation in a folder. */
    static Jvm at(Path home) throws IOException, InterruptedException {
        Jvm unknown = new Jvm(home, "");
        String printed = ChildProcess.execute(unknown, List.of(unknown.java(), "-version"));
        Matcher matcher = VERSION.matcher(printed);
        if (!matcher.find()) {
            throw new IOException(home + " states no version: " + printed);
        }
        return new Jvm(home, matcher.group(1));
    }

    String java() {
        return home.resolve("bin").resolve("java").toString();
    }

    /** Returns the first number of the version. */
    int feature() {
        return Integer.parseInt(version.split("[^0-9]", 2)[0]);
    }

    @Override
    public String toString() {
        return "JDK " + version;
    }
}
