package org.lmcplan.io;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;
import tools.jackson.core.JsonGenerator;

/** The format that a document names, and what to do with one that this library does not know. */
final class FormatVersion {

    /** The format that is written. */
    static final String CURRENT = "lmc-plan/1";

    static final Shape<String> SHAPE = new VersionShape();

    private static final Pattern FORM = Pattern.compile("lmc-plan/([1-9][0-9]{0,3})");
    private static final int NEWEST = 1;

    private FormatVersion() {}

    private static final class VersionShape implements Shape<String> {

        @Override
        public @Nullable String read(Cursor in) throws Problem.Fatal {
            if (in.kind() != Kind.TEXT) {
                TypeFaults.report(in, Wording.of("a format", "格式"), Wording.of("write lmc-plan/1", "请写 lmc-plan/1"));
                return null;
            }
            Wording given = Wording.quoted(in.text());
            Matcher matcher = FORM.matcher(in.text());
            if (!matcher.matches()) {
                in.fault(FaultKind.UNKNOWN_FORMAT, given);
                return null;
            }
            if (Integer.parseInt(matcher.group(1)) > NEWEST) {
                // What else looks wrong may be right in that version: say this and nothing more.
                throw new Problem.Fatal(FaultKind.NEWER_FORMAT, in.position(), given);
            }
            return in.text();
        }

        @Override
        public Map<String, Object> schema(Schema schema) {
            return Schema.object("const", CURRENT);
        }

        @Override
        public void write(String value, JsonGenerator out) {
            out.writeString(value);
        }
    }
}
