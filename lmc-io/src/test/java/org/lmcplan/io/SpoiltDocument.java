package org.lmcplan.io;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lmcplan.io.DefectInjector.Expected;
import org.lmcplan.io.PlaceTally.Told;
import org.lmcplan.io.Tree.Entry;
import org.lmcplan.io.TreePrinter.Style;
import org.lmcplan.model.PlanPart;
import org.lmcplan.model.problem.Span;

/** A document with injected defects, and the faults that are expected for them. */
final class SpoiltDocument {

    /** Text with more bytes or chars than columns. */
    enum Script {
        ASTRAL,
        KHMER,
        THAI
    }

    private static final Set<String> PARTS =
            Stream.of(PlanPart.values()).map(PlanPart::key).collect(Collectors.toUnmodifiableSet());
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r");
    private static final String MARK = "\uFEFF";

    private final String label;
    private final Format format;
    private final String text;
    private final List<Expected> defects;
    private final int before;

    private SpoiltDocument(String label, Format format, String text, List<Expected> defects, int before) {
        this.label = label;
        this.format = format;
        this.text = text;
        this.defects = defects;
        this.before = before;
    }

    /** A generated plan with one defect, with any line ends and sometimes a byte order mark. */
    static SpoiltDocument single(long seed, Style style) {
        SplittableRandom random = new SplittableRandom(seed);
        return spoilt("plan", plan(seed), 1, style, random);
    }

    /** A generated plan with two to twenty defects that do not touch each other. */
    static SpoiltDocument several(long seed, Style style) {
        SplittableRandom random = new SplittableRandom(seed);
        return spoilt("plan", plan(seed), 2 + random.nextInt(19), style, random);
    }

    /** Returns the document in the first format. */
    static SpoiltDocument severalInFirstFormat(long seed, Style style) {
        SplittableRandom random = new SplittableRandom(seed);
        Tree tree = OlderPlan.withoutNewKeys(plan(seed));
        for (Entry entry : tree.root.entries) {
            if (entry.key.equals("format")) {
                entry.value = Tree.text("lmc-plan/1");
            } else if (entry.key.equals("sections")) {
                entry.value.entries.stream()
                        .flatMap(section -> section.value.entries.stream())
                        .filter(field -> field.key.equals("titleGloss"))
                        .forEach(field -> field.key = "gloss");
            }
        }
        return spoilt("plan", tree, 2 + random.nextInt(19), style, random);
    }

    static Tree plan(long seed) {
        return Tree.of(LmcWriter.create().toText(new PlanGenerator(seed).plan(), Format.JSON));
    }

    /** A generated plan in three files, each with several defects. */
    static List<SpoiltDocument> split(long seed, Style style, int... defects) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Tree> trees = splitTrees(plan(seed), random);
        List<SpoiltDocument> files = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            files.add(spoilt("file-" + i, trees.get(i), defects[i], style, random));
        }
        return files;
    }

    /** The plan's own document, and two parts that hold its lists. */
    private static List<Tree> splitTrees(Tree plan, SplittableRandom random) {
        Tree first = part(plan);
        Tree second = part(plan);
        for (Entry entry : List.copyOf(plan.root.entries)) {
            Tree to = PARTS.contains(entry.key) ? List.of(plan, first, second).get(random.nextInt(3)) : plan;
            if (to != plan) {
                plan.root.entries.remove(entry);
                to.root.entries.add(entry);
            }
        }
        return List.of(plan, first, second);
    }

    private static Tree part(Tree plan) {
        Tree part = Tree.of("{\"format\": \"lmc-plan-part/3\"}");
        String id = plan.root.entries.stream()
                .filter(entry -> entry.key.equals("id"))
                .findFirst()
                .orElseThrow()
                .value
                .scalar;
        part.root.entries.add(new Entry("plan", new Tree.Node(id, false)));
        return part;
    }

    /** Three generated plans in one stream, one of them with a defect. */
    static SpoiltDocument inStream(long seed, Style style) {
        SplittableRandom random = new SplittableRandom(seed);
        String lineEnd = LINE_ENDS.get(random.nextInt(2));
        StringBuilder text = new StringBuilder(random.nextBoolean() ? MARK : "");
        int spoilt = random.nextInt(3);
        List<Expected> defects = List.of();
        int before = 0;
        for (int i = 0; i < 3; i++) {
            Tree tree = plan(seed + i);
            if (i == spoilt) {
                defects = injector(style, random).inject(tree, 1);
            }
            text.append(style.format == Format.YAML && i > 0 ? "---" + lineEnd : "");
            before = i == spoilt ? text.length() : before;
            text.append(new TreePrinter(style, lineEnd, random).print(tree.root));
        }
        return new SpoiltDocument("stream", style.format, text.toString(), defects, before);
    }

    private static SpoiltDocument spoilt(String label, Tree tree, int count, Style style, SplittableRandom random) {
        List<Expected> defects =
                count == 0 ? List.of() : injector(style, random).inject(tree, count);
        String mark = random.nextInt(3) == 0 ? MARK : "";
        String lineEnd = LINE_ENDS.get(random.nextInt(LINE_ENDS.size()));
        String text = mark + new TreePrinter(style, lineEnd, random).print(tree.root);
        return new SpoiltDocument(label, style.format, text, defects, mark.length());
    }

    private static DefectInjector injector(Style style, SplittableRandom random) {
        DefectInjector injector = new DefectInjector(random).keepingFormat();
        return style.format == Format.YAML ? injector.inYaml() : injector;
    }

    DocumentSource source() {
        return DocumentSource.stream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format)
                .named(label);
    }

    Stream<Told> expected() {
        Positions positions = new Positions(text.getBytes(StandardCharsets.UTF_8));
        return defects.stream().map(defect -> {
            int start = offset(before + defect.spot().start);
            int end = defect.isMissed() ? positions.endOfLine(start) : offset(before + defect.spot().end);
            return new Told(defect.kind(), label, defect.path(), new Span(positions.of(start), positions.of(end)));
        });
    }

    private int offset(int index) {
        return text.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }

    /** The scripts before the first defect on its line. */
    Set<Script> scriptsOnTheLineBeforeTheDefect() {
        int at = before + defects.get(0).spot().start;
        int lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
        Set<Script> scripts = new TreeSet<>();
        text.substring(lineStart, at).codePoints().forEach(codePoint -> {
            if (codePoint >= 0x10000) {
                scripts.add(Script.ASTRAL);
            }
            switch (Character.UnicodeScript.of(codePoint)) {
                case KHMER -> scripts.add(Script.KHMER);
                case THAI -> scripts.add(Script.THAI);
                default -> {}
            }
        });
        return scripts;
    }
}
