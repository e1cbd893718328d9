package org.lmcplan.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.lmcplan.io.Tree.Entry;
import org.lmcplan.io.Tree.Node;
import org.lmcplan.io.Tree.Spot;
import org.lmcplan.io.fault.FaultKind;
import org.lmcplan.model.DocumentPath;
import org.lmcplan.model.text.InvisibleText;

/** Injects defects that do not touch each other into a document, and lists the faults that are expected. */
final class DefectInjector {

    /**
     * A fault to be reported.
     *
     * @param path the path it names
     * @param spot what it is about, which knows its place once the document is printed
     * @param isMissed whether it is only known by the start of that, as what is missing is
     */
    record Expected(FaultKind kind, String path, Spot spot, boolean isMissed) {}

    /** A target for a defect: an entry of an object or a list. */
    record Site(Node parent, Entry entry, String path) {}

    private static final Pattern OPTIONAL =
            Pattern.compile("adopted|by|members|sources|sections|predecessors|goals|principles|pillars|"
                    + "priorityAreas|cooperationAreas|statements|commitments|mechanisms|instruments|"
                    + "programmes|partners|initiatives|actors|aliases|basis|body|publisher|address|published|"
                    + "gloss|titleGloss|note|readFrom|priorityArea|acts|cadence|targets|addressees|listing|participants|"
                    + "years|upTo|months|times|framework|levels|authenticTexts|revisions|phases|indicators|since|until|"
                    + "label|authenticTitles|authenticBodies|authenticQuotes|qualifies|succeeds|season|condition|start|due|"
                    + "phase|bound|leads|supporters|beneficiaries|through|recipients|about|actors|addressees|budget|period|"
                    + "funder|measures|unit|direction|baseline|proposer");
    private static final Set<String> CODES =
            Set.of("edition", "status", "basis", "kind", "force", "lifecycle", "listing", "acts", "direction");
    private static final Set<String> TEXTS =
            Set.of("title", "text", "quote", "body", "publisher", "marker", "label", "condition");
    // What the word "true" could be, in quotes.
    private static final Set<String> IDS = Set.of(
            "id",
            "plan",
            "source",
            "by",
            "textSource",
            "pillar",
            "priorityArea",
            "targets",
            "actors",
            "addressees",
            "participants",
            "framework",
            "phase",
            "bound",
            "leads",
            "supporters",
            "beneficiaries",
            "through",
            "recipients",
            "about",
            "funder",
            "measures",
            "succeeds");
    private static final Set<String> NUMBERS = Set.of("from", "to", "years", "upTo", "months", "times");
    private static final Set<String> DECIMALS = Set.of("value", "change", "percent");
    private static final Set<String> MAPS = Set.of(
            "names",
            "gloss",
            "titleGloss",
            "note",
            "title",
            "kindLabel",
            "unit",
            "text",
            "condition",
            "authenticTitles",
            "authenticBodies",
            "authenticQuotes");
    private static final Map<String, String> MALFORMED = Map.ofEntries(
            Map.entry("id", "4.2.12-"),
            Map.entry("section", "4.02"),
            Map.entry("number", "四"),
            Map.entry("date", "2023-02-30"),
            Map.entry("published", "25.12.2023"),
            Map.entry("country", "XX"),
            Map.entry("proposer", "kh"),
            Map.entry("address", "ftp://a.b"),
            Map.entry("language", "zh_CN"),
            Map.entry("pillar", "Big"),
            Map.entry("by", "a--b"),
            Map.entry("targets", "a b"),
            Map.entry("actors", "ก"),
            Map.entry("textSource", "-"),
            Map.entry("quote", " "),
            Map.entry("marker", "…"),
            Map.entry("text", "\t"));

    private final SplittableRandom random;
    private final List<Expected> expected = new ArrayList<>();
    private final Set<Node> closed = Collections.newSetFromMap(new IdentityHashMap<>());

    private final ExtensionDefects inExtensions;
    private boolean keepingFormat;
    private boolean inYaml;

    DefectInjector(SplittableRandom random) {
        this.random = random;
        this.inExtensions = new ExtensionDefects(random, expected);
    }

    /** Injects defects, but none into the format key. */
    DefectInjector keepingFormat() {
        keepingFormat = true;
        return this;
    }

    /** Injects defects, including those that only YAML can have. */
    DefectInjector inYaml() {
        inYaml = true;
        return this;
    }

    /** Injects up to this many defects and returns the expected faults, in no particular order. */
    List<Expected> inject(Tree tree, int most) {
        List<Site> sites = new ArrayList<>();
        collect(tree.root, "", sites);
        sites.removeIf(site -> keepingFormat && site.path().equals("/format"));
        for (int tries = 0, done = 0; done < most && tries < 50 * most; tries++) {
            Site site = sites.get(random.nextInt(sites.size()));
            Node value = site.entry().value;
            if (!closed.contains(site.parent()) && isUntouched(value) && spoil(site)) {
                close(value);
                closed.add(site.parent());
                done++;
            }
        }
        return expected;
    }

    private static void collect(Node node, String path, List<Site> sites) {
        for (int i = 0; i < node.entries.size(); i++) {
            Entry entry = node.entries.get(i);
            String at =
                    path + "/" + (node.isList ? i : entry.key.replace("~", "~0").replace("/", "~1"));
            sites.add(new Site(node, entry, at));
            collect(entry.value, at, sites);
        }
    }

    private boolean spoil(Site site) {
        if (ExtensionDefects.IS_WITHIN.matcher(site.path()).find()) {
            return inExtensions.spoil(site);
        }
        List<String> names = DocumentPath.of(site.path()).segments();
        String within = names.size() < 2 ? "" : names.get(names.size() - 2);
        boolean keyIsLanguage = site.parent().isObject()
                && (MAPS.contains(within) || site.path().matches("/levels/[0-9]+/[^/]+"));
        String name = site.parent().isList ? within : site.entry().key;
        return switch (random.nextInt(inYaml ? 6 : 5)) {
            case 0 -> site.parent().isObject() && rename(site, keyIsLanguage);
            case 1 -> site.parent().isObject() && !keyIsLanguage && !optional(site) && remove(site);
            case 2 -> site.parent().isObject() && repeat(site);
            case 3 -> retype(site, keyIsLanguage ? "text" : name);
            case 5 -> mark(site);
            default -> misspell(site, keyIsLanguage ? "text" : name);
        };
    }

    private boolean rename(Site site, boolean keyIsLanguage) {
        Entry entry = site.entry();
        entry.key += keyIsLanguage ? "_" : "x";
        FaultKind kind = keyIsLanguage ? FaultKind.WRONG_FORM : FaultKind.UNKNOWN_KEY;
        expect(kind, parent(site) + "/" + entry.key, entry); // and not that the key it meant is missing
        return true;
    }

    private boolean remove(Site site) {
        site.parent().entries.remove(site.entry());
        expected.add(new Expected(FaultKind.MISSING_KEY, parent(site), site.parent(), true));
        return true;
    }

    private boolean repeat(Site site) {
        Entry again = new Entry(site.entry().key, site.entry().value.copy());
        site.parent().entries.add(again);
        expect(FaultKind.DUPLICATE_KEY, site.path(), again);
        return true;
    }

    private boolean retype(Site site, String name) {
        boolean isNumber = NUMBERS.contains(name);
        String wrong = List.of("null", "true", isNumber ? "\"12\"" : "12").get(random.nextInt(3));
        boolean quotesWouldHelp = site.entry().value.scalar != null
                && !isNumber
                && fits(name, wrong)
                && !site.path().matches("/commitments/[0-9]+/id|/indicators/[0-9]+/targets/[0-9]+/by");
        replace(site, new Node(wrong, false), quotesWouldHelp ? FaultKind.UNQUOTED : FaultKind.WRONG_TYPE);
        return true;
    }

    /** Whether the word would be valid in quotes. */
    private static boolean fits(String name, String word) {
        if (word.equals("null") || CODES.contains(name)) {
            return false;
        }
        if (name.equals("section") || name.equals("sections") || name.equals("number") || DECIMALS.contains(name)) {
            return word.equals("12");
        }
        return TEXTS.contains(name) || (IDS.contains(name) && word.equals("true"));
    }

    /** Replaces the value by an alias, or puts an anchor or a tag before it. */
    private boolean mark(Site site) {
        String scalar = site.entry().value.scalar;
        if (scalar == null) {
            return false;
        }
        switch (random.nextInt(3)) {
            case 0 -> replace(site, new Node("*a1", false), FaultKind.ALIAS);
            case 1 -> replace(site, new Node("&a1 " + scalar, false), FaultKind.ANCHOR);
            default -> replace(site, new Node("!!str " + scalar, false), FaultKind.TAG);
        }
        return true;
    }

    private boolean misspell(Site site, String name) {
        if (site.entry().value.scalar == null || name.equals("format")) {
            return false;
        }
        if (NUMBERS.contains(name)) {
            replace(site, new Node("10000", false), FaultKind.OUT_OF_RANGE);
        } else if (CODES.contains(name)) {
            replace(site, Tree.text("nothing"), FaultKind.UNKNOWN_VALUE);
        } else {
            String wrong = MALFORMED.getOrDefault(name, " ");
            replace(site, Tree.text(wrong), InvisibleText.isBlank(wrong) ? FaultKind.WRONG_TYPE : FaultKind.WRONG_FORM);
        }
        return true;
    }

    private void replace(Site site, Node value, FaultKind kind) {
        site.entry().value = value;
        expect(kind, site.path(), value);
    }

    private void expect(FaultKind kind, String path, Spot spot) {
        expected.add(new Expected(kind, path, spot, false));
    }

    /**
     * A list of actors or a title in several languages may be left out, unlike a section's title. The same goes for what is only
     * sometimes required.
     */
    private static boolean optional(Site site) {
        return OPTIONAL.matcher(site.entry().key).matches()
                || site.path().matches("/(sources|indicators)/[0-9]+/title")
                || site.path().matches("/indicators/[0-9]+/baseline/(value|text|date)")
                || site.path().matches("/members/[0-9]+/kind")
                || site.path().matches(".*/(term|period)/from")
                || (site.entry().key.equals("source") && !site.path().equals("/adopted/source"))
                || (site.entry().key.equals("quote") && site.path().contains("/readFrom/"))
                || (site.entry().key.equals("term") && site.path().startsWith("/instruments/"));
    }

    static String parent(Site site) {
        return site.path().substring(0, site.path().lastIndexOf('/'));
    }

    private boolean isUntouched(Node node) {
        return !closed.contains(node) && node.entries.stream().allMatch(entry -> isUntouched(entry.value));
    }

    private void close(Node node) {
        closed.add(node);
        node.entries.forEach(entry -> close(entry.value));
    }
}
