package org.lmcplan.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps its lines, each after its level. */
final class RecordedLog extends SystemStreamLog {

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    @Override
    public void info(CharSequence line) {
        lines.add("info " + line);
    }

    @Override
    public void warn(CharSequence line) {
        lines.add("warn " + line);
    }

    @Override
    public void error(CharSequence line) {
        lines.add("error " + line);
    }
}
