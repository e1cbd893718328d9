package org.lmcplan.io.computed;

import static org.lmcplan.io.computed.ValueForms.CODE;
import static org.lmcplan.io.computed.ValueForms.FLAG;
import static org.lmcplan.io.computed.ValueForms.NUMBER;
import static org.lmcplan.io.computed.ValueForms.TEXT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.io.write.Form;
import org.lmcplan.io.write.ObjectForm;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Omission;
import org.lmcplan.model.problem.PartialValue;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.problem.ProblemReport;
import org.lmcplan.model.problem.Span;
import org.lmcplan.model.problem.SuppressedProblem;

/** The forms of problems and of the places where they are. Messages are written in every language. */
public final class ProblemForms {

    static final Form<Position> POSITION = (position, out) -> {
        out.startObject();
        writePosition(position, out, "line", "column", "offset");
        out.endObject();
    };

    static final Form<Span> SPAN = (span, out) -> {
        out.startObject();
        writeSpan(span, out);
        out.endObject();
    };

    static final Form<Location> LOCATION = (location, out) -> {
        out.startObject();
        out.key("source");
        out.text(location.source());
        writeSpan(location.span(), out);
        out.endObject();
    };

    static final Form<Message> MESSAGE = (message, out) -> writeWords(message::in, out);

    private static final ObjectForm<SuppressedProblem> SUPPRESSION = ObjectForm.<SuppressedProblem>of()
            .with("ground", SuppressedProblem::ground, CODE)
            .with("reason", SuppressedProblem::reason, TEXT)
            .optional("expires", SuppressedProblem::expires, TEXT);

    static final ObjectForm<Problem> PROBLEM = ObjectForm.<Problem>of()
            .with("code", Problem::code, TEXT)
            .with("severity", Problem::severity, CODE)
            .with("path", Problem::path, TEXT)
            .optional("location", Problem::location, LOCATION)
            .with("message", problem -> problem, (problem, out) -> writeWords(problem::message, out))
            .with("hint", problem -> problem, (problem, out) -> writeWords(problem::hint, out))
            .optional("subject", problem -> Optional.of(problem.subject()).filter(name -> !name.isEmpty()), TEXT)
            .list("related", Problem::related, TEXT)
            .map("properties", Problem::properties, name -> name, TEXT)
            .optional(
                    "suppression",
                    problem -> Optional.of(problem)
                            .filter(SuppressedProblem.class::isInstance)
                            .map(SuppressedProblem.class::cast),
                    SUPPRESSION);

    public static final ObjectForm<ProblemReport> REPORT = ObjectForm.<ProblemReport>of()
            .with("hasErrors", ProblemReport::hasErrors, FLAG)
            .list("problems", ProblemReport::problems, PROBLEM)
            .list("suppressed", ProblemReport::suppressed, PROBLEM)
            .with("unreported", ProblemReport::unreported, NUMBER)
            .map("properties", ProblemReport::properties, name -> name, TEXT);

    private static final ObjectForm<Omission> OMISSION = ObjectForm.<Omission>of()
            .with("list", Omission::list, TEXT)
            .with("index", Omission::index, NUMBER)
            .optional("name", Omission::name, TEXT);

    /** What a partial value lacks. */
    public static final ObjectForm<PartialValue<?>> OMITTED = ObjectForm.<PartialValue<?>>of()
            .list("omissions", PartialValue::omissions, OMISSION)
            .list("unfinishedLists", partial -> new TreeSet<>(partial.unfinishedLists()), TEXT)
            .with("lacksAttributes", PartialValue::lacksAttributes, FLAG);

    static final ObjectForm<ProblemKind> KIND = ObjectForm.<ProblemKind>of()
            .with("code", ProblemKind::code, TEXT)
            .with("severity", ProblemKind::severity, CODE)
            .with("summary", kind -> kind, (kind, out) -> writeWords(kind::summary, out))
            .with("explanation", kind -> kind, (kind, out) -> writeWords(kind::explanation, out))
            .optional("page", ProblemKind::page, TEXT);

    /** The forms of all types. */
    public static final List<TypeForm<?>> ALL = List.of(
            new TypeForm<>(Problem.class, PROBLEM),
            new TypeForm<>(ProblemReport.class, REPORT),
            new TypeForm<>(ProblemKind.class, KIND),
            new TypeForm<>(Omission.class, OMISSION),
            new TypeForm<>(Location.class, LOCATION),
            new TypeForm<>(Span.class, SPAN),
            new TypeForm<>(Position.class, POSITION),
            new TypeForm<>(Message.class, MESSAGE));

    private ProblemForms() {}

    private interface Words {
        String in(Locale locale);
    }

    private static void writeWords(Words words, DocumentOutput out) {
        out.startObject();
        out.key("en");
        out.text(words.in(Locale.ENGLISH));
        out.key("zh");
        out.text(words.in(Locale.CHINESE));
        out.endObject();
    }

    private static void writeSpan(Span span, DocumentOutput out) {
        writePosition(span.start(), out, "line", "column", "offset");
        if (span.hasEnd()) {
            writePosition(span.end(), out, "endLine", "endColumn", "endOffset");
        }
    }

    /** Writes a position; an offset that is not known is left out. */
    private static void writePosition(
            Position position, DocumentOutput out, String line, String column, String offset) {
        out.key(line);
        out.number(position.line());
        out.key(column);
        out.number(position.column());
        if (position.offset() >= 0) {
            out.key(offset);
            out.number(BigDecimal.valueOf(position.offset()));
        }
    }
}
