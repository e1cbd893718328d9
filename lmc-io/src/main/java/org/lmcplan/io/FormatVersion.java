package org.lmcplan.io;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.Tokens.Kind;

/** The format that a document names, and what to do with one that is not the current one. */
final class FormatVersion {

    /** The number of the format that plans are written in. */
    static final int NEWEST = 2;

    /** The format of a plan. */
    static final String CURRENT = "lmc-plan/" + NEWEST;

    /** The format of a document that holds a part of a plan. */
    static final String CURRENT_PART = "lmc-plan-part/" + NEWEST;

    /** The format of a register. */
    static final String CURRENT_REGISTER = "lmc-register/1";

    static final Shape<String> PLAN = new VersionShape(CURRENT, 1, Wording.of("a plan document", "计划文档"));
    static final Shape<String> PART = new VersionShape(CURRENT_PART, NEWEST, Wording.of("a part of a plan", "计划的一部分"));

    static final Shape<String> REGISTER = new VersionShape(CURRENT_REGISTER, 1, Wording.of("a register", "登记册"));

    private FormatVersion() {}

    /** Thrown to start again: the document is to be brought to the current format first. */
    static final class Older extends Problem.Fatal {

        private static final long serialVersionUID = 1L;

        private final int version;

        Older(int version, int position) {
            super(FaultKind.UNKNOWN_FORMAT, position);
            this.version = version;
        }

        int version() {
            return version;
        }
    }

    private static final class VersionShape implements Shape<String> {

        private final String current;
        private final int oldest;
        private final int newest;
        private final Wording document;
        private final Pattern form;

        VersionShape(String current, int oldest, Wording document) {
            this.current = current;
            this.oldest = oldest;
            this.document = document;
            int slash = current.indexOf('/');
            this.newest = Integer.parseInt(current, slash + 1, current.length(), 10);
            this.form = Pattern.compile(current.substring(0, slash) + "/([1-9][0-9]{0,3})");
        }

        @Override
        public @Nullable String read(Cursor in) throws Problem.Fatal {
            if (in.kind() != Kind.TEXT) {
                TypeFaults.report(in, Wording.of("a format", "格式"), Wording.of("write {0}", "请写 {0}", current));
                return null;
            }
            Wording given = Wording.quoted(in.text());
            Matcher matcher = form.matcher(in.text());
            int version = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
            if (version < oldest) {
                in.fault(FaultKind.UNKNOWN_FORMAT, given, document, Wording.quoted(current));
                return null;
            }
            if (version > newest) {
                // What else looks wrong may be right in that version: say this and nothing more.
                throw new Problem.Fatal(
                        new Problem(FaultKind.NEWER_FORMAT, in.position(), in.end(), given, Wording.quoted(current)));
            }
            if (version < newest) {
                throw new Older(version, in.position());
            }
            return in.text();
        }

        @Override
        public boolean opensWith(Kind kind) {
            return false; // a key that is only taken for this one does not decide on the version
        }

        @Override
        public Map<String, Object> schema(Schema schema) {
            return Schema.object("const", current);
        }

        @Override
        public void write(String value, Output out) {
            out.text(value);
        }
    }
}
