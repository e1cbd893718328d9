package org.lmcplan.io.format;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.shape.DocumentVersion;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Schema;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.shape.TypeMismatch;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.problem.Message;

/** The format versions of documents, and the shape of the key that names one. */
public final class FormatVersion {

    /** The version of the format in which plans are written. */
    public static final int NEWEST = 3;

    /** The current format of a plan. */
    public static final String CURRENT = "lmc-plan/" + NEWEST;

    /** The current format of a part of a plan. */
    static final String CURRENT_PART = "lmc-plan-part/" + NEWEST;

    /** The version of the format in which registers are written. */
    public static final int NEWEST_REGISTER = 2;

    /** The current format of a register. */
    static final String CURRENT_REGISTER = "lmc-register/" + NEWEST_REGISTER;

    static final Shape<String> PLAN = new VersionShape(CURRENT, 1, Message.of("a plan document", "计划文档"));
    static final Shape<String> PART = new VersionShape(CURRENT_PART, 2, Message.of("a part of a plan", "计划的一部分"));

    static final Shape<String> REGISTER = new VersionShape(CURRENT_REGISTER, 1, Message.of("a register", "登记册"));

    /** The version of the format in which assessments are written. */
    public static final int NEWEST_ASSESSMENT = 1;

    /** The current format of an assessment. */
    public static final String CURRENT_ASSESSMENT = "lmc-assessment/" + NEWEST_ASSESSMENT;

    /** The version of the format in which differences between plans are written. */
    public static final int NEWEST_DIFF = 1;

    /** The current format of the differences between two plans. */
    public static final String CURRENT_DIFF = "lmc-diff/" + NEWEST_DIFF;

    public static final Shape<String> ASSESSMENT =
            new VersionShape(CURRENT_ASSESSMENT, 1, Message.of("an assessment", "评估文档"));
    public static final Shape<String> DIFF =
            new VersionShape(CURRENT_DIFF, 1, Message.of("a document of differences between plans", "计划差异文档"));

    /** The formats of all documents of this project, which a program may confuse. */
    private static final Pattern OTHER_DOCUMENTS =
            Pattern.compile("lmc-(plan|plan-part|register|assessment|diff|validation|baseline)/[1-9][0-9]{0,3}");

    private FormatVersion() {}

    /** Thrown when a document must be migrated to the current format before it can be read. */
    public static final class Older extends TokenProblem.Fatal {

        private static final long serialVersionUID = 1L;

        private final transient DocumentVersion version;

        Older(DocumentVersion version, int position) {
            super(FaultKind.UNKNOWN_FORMAT, position);
            this.version = version;
        }

        /** The version of the document. */
        public DocumentVersion version() {
            return version;
        }
    }

    private static final class VersionShape implements Shape<String> {

        private final String current;
        private final int oldest;
        private final int newest;
        private final Message document;
        private final Pattern form;

        VersionShape(String current, int oldest, Message document) {
            this.current = current;
            this.oldest = oldest;
            this.document = document;
            int slash = current.indexOf('/');
            this.newest = Integer.parseInt(current, slash + 1, current.length(), 10);
            this.form = Pattern.compile(current.substring(0, slash) + "/([1-9][0-9]{0,3})");
        }

        @Override
        public @Nullable String read(ReadContext in) throws TokenProblem.Fatal {
            if (in.kind() != Kind.TEXT) {
                TypeMismatch.report(in, Message.of("a format", "格式"), Message.of("write {0}", "请写 {0}", current));
                return null;
            }
            Message given = Message.excerpt(in.text());
            Matcher matcher = form.matcher(in.text());
            int version = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
            if (version == 0 && OTHER_DOCUMENTS.matcher(in.text()).matches()) {
                // What else is missing from a document of another kind is no news.
                throw new TokenProblem.Fatal(new TokenProblem(
                        FaultKind.UNKNOWN_FORMAT, in.position(), in.end(), given, document, Message.excerpt(current)));
            }
            if (version < oldest) {
                in.fault(FaultKind.UNKNOWN_FORMAT, given, document, Message.excerpt(current));
                return null;
            }
            if (version > newest) {
                // Other apparent faults may be right in that version, so only this one is reported.
                throw new TokenProblem.Fatal(new TokenProblem(
                        FaultKind.NEWER_FORMAT, in.position(), in.end(), given, Message.excerpt(current)));
            }
            if (version < newest) {
                throw new Older(new DocumentVersion(current, newest - version), in.position());
            }
            return in.text();
        }

        @Override
        public boolean startsWith(Kind kind) {
            return false; // a misspelling of this key must not decide the version
        }

        @Override
        public Map<String, Object> schema(Schema schema) {
            return Schema.object("const", current);
        }

        @Override
        public void write(String value, DocumentOutput out) {
            out.text(value);
        }
    }
}
