package org.lmcplan.io.format;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens.Kind;
import org.lmcplan.io.shape.ReadContext;
import org.lmcplan.io.shape.Schema;
import org.lmcplan.io.shape.Shape;
import org.lmcplan.io.shape.TextSchema;
import org.lmcplan.io.shape.TextShape;
import org.lmcplan.io.write.DocumentOutput;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Message;

/** A path as a JSON Pointer, which is empty for the whole document. */
public final class PathShape implements Shape<DocumentPath> {

    public static final PathShape PATH = new PathShape();

    private static final Shape<DocumentPath> POINTER = new TextShape<>(
            Message.of("a path", "路径"),
            Message.of("write a JSON Pointer like /commitments/3/marker", "请写 JSON 指针，如 /commitments/3/marker"),
            PathShape::parse,
            DocumentPath::toString,
            TextSchema.matching("DocumentPath", "^(/[^~]*(~[01][^~]*)*)?$"));

    private PathShape() {}

    private static Optional<DocumentPath> parse(String text) {
        try {
            return Optional.of(DocumentPath.of(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable DocumentPath read(ReadContext in) throws TokenProblem.Fatal {
        boolean isRoot = in.kind() == Kind.TEXT && in.text().isEmpty();
        return isRoot ? DocumentPath.root() : POINTER.read(in);
    }

    @Override
    public Map<String, Object> schema(Schema schema) {
        return POINTER.schema(schema);
    }

    @Override
    public void write(DocumentPath path, DocumentOutput out) {
        POINTER.write(path, out);
    }
}
