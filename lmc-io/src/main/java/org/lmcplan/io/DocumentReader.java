package org.lmcplan.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.fault.Fault;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.io.format.FormatVersion;
import org.lmcplan.io.format.OlderPlanTokens;
import org.lmcplan.io.parse.Document;
import org.lmcplan.io.parse.JsonTokens;
import org.lmcplan.io.parse.LookAheadTokens;
import org.lmcplan.io.parse.RawDocument;
import org.lmcplan.io.parse.ReadBudget;
import org.lmcplan.io.parse.SourceExcerpt;
import org.lmcplan.io.parse.StreamOffset;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens;
import org.lmcplan.io.parse.YamlTokens;
import org.lmcplan.io.shape.DocumentVersion;
import org.lmcplan.io.shape.KnownValues;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Location;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.problem.Span;

/** Reads documents of one source into values of one shape: bytes, tokens, value. */
final class DocumentReader<T> {

    private final ReadBudget budget;
    private final KnownValues known;
    private final boolean recordsPositions;
    private final DocumentSource source;
    private final Shape<T> shape;
    private final @Nullable Object subject;

    /**
     * Reads documents about something that the caller has.
     *
     * @param subject what they are about, such as a plan
     */
    DocumentReader(
            ReadBudget budget,
            KnownValues known,
            boolean recordsPositions,
            DocumentSource source,
            Shape<T> shape,
            @Nullable Object subject) {
        this.known = known;
        this.subject = subject;
        this.budget = budget;
        this.recordsPositions = recordsPositions;
        this.source = source;
        this.shape = shape;
    }

    /** Opens the source and reads it to its end. */
    ReadResult<T> read() {
        if (source.format().isEmpty()) {
            return failed(FaultKind.UNKNOWN_FILE_TYPE);
        }
        RawDocument raw;
        try (InputStream in = source.open()) {
            byte[] bytes = readBytes(in);
            budget.countBytes(bytes.length);
            boolean isWhole = budget.bytesLeft() > 0 || in.read() < 0;
            raw = isWhole
                    ? RawDocument.whole(bytes, StreamOffset.ZERO)
                    : RawDocument.refused(StreamOffset.ZERO, tooLarge());
        } catch (NoSuchFileException missing) {
            return failed(FaultKind.NOT_FOUND);
        } catch (IOException | RuntimeException unreadable) { // a stream of the caller may throw anything
            return failed(FaultKind.NOT_READABLE);
        }
        return read(raw);
    }

    private TokenProblem tooLarge() {
        budget.exceedBytes();
        Message limit = Message.excerpt(Integer.toString(budget.limits().maxBytes()));
        return new TokenProblem(FaultKind.TOO_LARGE, 0, 0, limit);
    }

    /** Reads all bytes up to the limit. Files and arrays report their length, so that no byte is copied twice. */
    private byte[] readBytes(InputStream in) throws IOException {
        int most = budget.bytesLeft();
        byte[] expected = new byte[Math.max(0, Math.min(in.available(), most))];
        int length = in.readNBytes(expected, 0, expected.length);
        int more = length < expected.length || length == most ? -1 : in.read();
        if (more < 0) {
            return length < expected.length ? Arrays.copyOf(expected, length) : expected;
        }
        byte[] rest = in.readNBytes(most - length - 1);
        byte[] all = Arrays.copyOf(expected, length + 1 + rest.length);
        all[length] = (byte) more;
        System.arraycopy(rest, 0, all, length + 1, rest.length);
        return all;
    }

    /** Reads one document of the source. */
    ReadResult<T> read(RawDocument raw) {
        StreamOffset offset = raw.offset();
        Optional<TokenProblem> refused = raw.problem();
        if (refused.isPresent()) {
            Span start = Span.at(new Position(offset.lines() + 1, 1, offset.bytes()));
            return failed(new SourceExcerpt(start, ""), refused.get());
        }
        try {
            return read(Document.of(raw.bytes(), offset));
        } catch (TokenProblem.Fatal notUtf8) {
            TokenProblem problem = notUtf8.problem();
            return failed(Document.excerptOfRaw(raw.bytes(), problem.position(), offset), problem);
        }
    }

    private ReadResult<T> read(Document document) {
        ReadBudget.Mark start = budget.mark();
        try {
            return read(tokens(document), DocumentVersion.NEWEST);
        } catch (FormatVersion.Older older) {
            budget.rewind(start);
            try {
                return read(new OlderPlanTokens(tokens(document), older.version()), older.version());
            } catch (FormatVersion.Older still) {
                throw new IllegalStateException(
                        "a document older than " + older.version().newest() + " was not migrated", still);
            }
        }
    }

    private Tokens tokens(Document document) {
        return source.format().orElseThrow() == Format.JSON
                ? new JsonTokens(document)
                : new YamlTokens(document, budget);
    }

    private ReadResult<T> read(Tokens tokens, DocumentVersion version) throws FormatVersion.Older {
        ReadContext context = new ReadContext(
                subject == null ? tokens : new LookAheadTokens(tokens),
                version,
                budget,
                known,
                source.label(),
                recordsPositions,
                subject);
        @Nullable T value = null;
        try {
            context.next();
            value = shape.read(context);
            context.finish();
            if (!context.isStopped()) {
                context.next();
            }
        } catch (FormatVersion.Older older) {
            throw older;
        } catch (TokenProblem.Fatal fatal) {
            context.end(fatal.problem());
        }
        return context.result(value);
    }

    private ReadResult<T> failed(FaultKind kind) {
        return failed(SourceExcerpt.NOTHING, new TokenProblem(kind, 0, 0));
    }

    private ReadResult<T> failed(SourceExcerpt excerpt, TokenProblem problem) {
        return budget.countFault() ? failed(source, excerpt, problem) : ReadResult.failed(List.of(), 1);
    }

    /** The result for a source that cannot be opened. */
    static <T> ReadResult<T> failed(DocumentSource source, FaultKind kind, Message... arguments) {
        return failed(source, SourceExcerpt.NOTHING, new TokenProblem(kind, 0, 0, arguments));
    }

    private static <T> ReadResult<T> failed(DocumentSource source, SourceExcerpt excerpt, TokenProblem problem) {
        Fault fault = new Fault(
                problem.kind(),
                new Location(source.label(), excerpt.span()),
                DocumentPath.root(),
                excerpt.text(),
                problem.arguments());
        return ReadResult.failed(List.of(fault), 0);
    }
}
