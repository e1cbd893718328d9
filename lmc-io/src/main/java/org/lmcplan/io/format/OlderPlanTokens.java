package org.lmcplan.io.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.io.parse.SourceExcerpt;
import org.lmcplan.io.parse.TokenProblem;
import org.lmcplan.io.parse.Tokens;
import org.lmcplan.io.shape.DocumentVersion;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.problem.Message;
import org.lmcplan.model.problem.Position;
import org.lmcplan.model.text.NearestWord;

/**
 * The tokens of a document in an older format, migrated to the current one. Migration only renames keys; invalid values are kept, so
 * that they are reported where they were written.
 */
public final class OlderPlanTokens implements Tokens {

    /**
     * A key that has another name since a version of the format.
     *
     * @param since the first version with the new name
     * @param list the list in whose entries the key is
     */
    private record Renaming(int since, String list, String before, String now) {}

    private static final List<Renaming> RENAMINGS = List.of(
            // because the body may have a translation some day
            new Renaming(2, "sections", "gloss", "titleGloss"));

    private static final List<String> LISTS =
            RENAMINGS.stream().map(Renaming::list).toList();

    private final Tokens written;
    private final String newest;
    private final List<Renaming> renamings;
    private final Deque<Kind> enclosing = new ArrayDeque<>();
    private Kind kind = Kind.END;
    private String topKey = "";
    private String topList = ""; // the list that the key was probably meant to be, as the reader reads it
    private String entryKey = ""; // as it was written
    private List<TokenProblem> problemsOfKey = List.of(); // reported with its value, whose path has the key
    private List<TokenProblem> problemsOfValue = List.of();

    /**
     * Migrates a document.
     *
     * @param written the tokens as they were written
     * @param version the version of their format
     */
    public OlderPlanTokens(Tokens written, DocumentVersion version) {
        this.written = written;
        this.newest = version.newest();
        int number = FormatVersion.NEWEST - version.behind();
        this.renamings =
                RENAMINGS.stream().filter(each -> each.since() > number).toList();
    }

    @Override
    public Kind next() throws TokenProblem.Fatal {
        kind = written.next();
        problemsOfValue = problemsOfKey;
        problemsOfKey = List.of();
        switch (kind) {
            case OBJECT_START, LIST_START -> enclosing.push(kind);
            case OBJECT_END, LIST_END -> enclosing.pop();
            case KEY -> {
                if (enclosing.size() == 1) {
                    topKey = written.text();
                    topList = NearestWord.find(topKey, LISTS).orElse(topKey);
                }
                entryKey = isKeyOfEntry() ? written.text() : entryKey;
                problemsOfKey = isKeyOfEntry() ? tooNew(entryKey) : List.of();
            }
            default -> {}
        }
        return kind;
    }

    /** A document of a format has the names of that format; others would be read only by chance. */
    private List<TokenProblem> tooNew(String key) {
        return renamings.stream()
                .filter(renaming ->
                        renaming.list().equals(topList) && renaming.now().equals(key))
                .map(renaming -> new TokenProblem(
                        FaultKind.UNKNOWN_KEY,
                        written.position(),
                        written.end(),
                        Message.excerpt(key),
                        Message.of("a document in this format", "该格式的文档"),
                        Message.of("write {0}, or {1} as the format", "请写 {0}，或将格式改为 {1}", renaming.before(), newest)))
                .toList();
    }

    private boolean isKeyOfEntry() {
        return enclosing.size() == 3
                && List.of(Kind.OBJECT_START, Kind.LIST_START, Kind.OBJECT_START)
                        .equals(List.copyOf(enclosing));
    }

    @Override
    public String text() {
        if (kind == Kind.TEXT && enclosing.size() == 1 && topKey.equals("format")) {
            return newest;
        }
        String text = written.text();
        return kind == Kind.KEY && isKeyOfEntry() ? renamed(text) : text;
    }

    private String renamed(String key) {
        String name = key;
        for (Renaming renaming : renamings) {
            if (renaming.list().equals(topList) && renaming.before().equals(name)) {
                name = renaming.now();
            }
        }
        return name;
    }

    /** The path with the key as it was written, if the value under a renamed key is being read. */
    @Override
    public DocumentPath asWritten(DocumentPath path) {
        List<String> segments = path.segments();
        boolean isRenamed = segments.size() > 2
                && segments.get(0).equals(topKey)
                && segments.get(2).equals(renamed(entryKey));
        if (!isRenamed) {
            return path;
        }
        List<Object> before = new ArrayList<>(segments);
        before.set(2, entryKey);
        return DocumentPath.root().child(before.toArray());
    }

    @Override
    public int position() {
        return written.position();
    }

    @Override
    public int end() {
        return written.end();
    }

    @Override
    public List<TokenProblem> problems() {
        if (problemsOfValue.isEmpty()) {
            return written.problems();
        }
        List<TokenProblem> all = new ArrayList<>(problemsOfValue);
        all.addAll(written.problems());
        return all;
    }

    @Override
    public Position locate(int position) {
        return written.locate(position);
    }

    @Override
    public SourceExcerpt excerpt(int position, int end) {
        return written.excerpt(position, end);
    }
}
