package org.lmcplan.io;

import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.lmcplan.io.DefectInjector.Expected;
import org.lmcplan.io.DefectInjector.Site;
import org.lmcplan.io.Tree.Entry;
import org.lmcplan.io.Tree.Node;
import org.lmcplan.io.fault.FaultKind;

/** Injects defects below the key of an extension, where almost everything is valid. */
final class ExtensionDefects {

    /** Whether a path leads to an extension or into one. */
    static final Pattern IS_WITHIN = Pattern.compile("/x-");

    private static final Pattern IS_KEY = Pattern.compile(".*/x-[^/]*");

    private final SplittableRandom random;
    private final List<Expected> expected;

    ExtensionDefects(SplittableRandom random, List<Expected> expected) {
        this.random = random;
        this.expected = expected;
    }

    boolean spoil(Site site) {
        boolean isKey = site.parent().isObject();
        return switch (random.nextInt(6)) {
            case 0 -> isKey && repeat(site);
            case 1 -> isKey && rename(site);
            case 2 -> replace(site, new Node("12345678901234567890", false), FaultKind.OUT_OF_RANGE);
            case 3 -> replace(site, new Node("1e999", false), FaultKind.EXPONENT_TOO_LARGE);
            case 4 -> replace(site, Tree.text("a\u0001b"), FaultKind.FORBIDDEN_CHARACTER);
            default -> replace(site, Tree.text("a\u202Eb"), FaultKind.UNBALANCED_DIRECTION);
        };
    }

    private boolean repeat(Site site) {
        Entry again = new Entry(site.entry().key, site.entry().value.copy());
        site.parent().entries.add(again);
        expected.add(new Expected(FaultKind.DUPLICATE_KEY, site.path(), again, false));
        return true;
    }

    private boolean rename(Site site) {
        boolean isOutermost = IS_KEY.matcher(site.path()).matches();
        String more = isOutermost ? "é" : "\u2066";
        site.entry().key += more;
        FaultKind kind = isOutermost ? FaultKind.UNKNOWN_KEY : FaultKind.DIRECTION_IN_KEY;
        expected.add(new Expected(kind, site.path() + more, site.entry(), false));
        return true;
    }

    private boolean replace(Site site, Node value, FaultKind kind) {
        site.entry().value = value;
        expected.add(new Expected(kind, site.path(), value, false));
        return true;
    }
}
