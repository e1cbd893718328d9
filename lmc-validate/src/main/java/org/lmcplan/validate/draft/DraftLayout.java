package org.lmcplan.validate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lmcplan.model.ExtensionValue;
import org.lmcplan.model.Extensions;
import org.lmcplan.model.Plan;
import org.lmcplan.model.Section;
import org.lmcplan.model.text.ReaderLanguage;
import org.lmcplan.validate.draft.CleanText.Removed;
import org.lmcplan.validate.draft.DraftBody.Patch;

/**
 * What a plan does not say about its text: indents, empty lines, page numbers and all else that was printed around titles and texts
 * of sections. It is kept in the extension {@code x-draft-layout} of the plan.
 */
final class DraftLayout {

    /** The key of the extension of a plan. */
    static final String KEY = "x-draft-layout";

    private static final String TITLE = "title";
    private static final String END = "end";
    private static final String REMOVED = "characters";

    /**
     * What is printed around the heading and the text of a section, or around the title of the plan.
     *
     * @param before what precedes the heading, or the text if no heading is printed
     * @param between what is between heading and text; null if no heading is printed
     * @param patches what is printed between the lines of the text
     */
    record Around(String before, @Nullable String between, List<Patch> patches) {}

    private final SortedMap<String, Around> around = new TreeMap<>();
    private String end = "";
    private List<Removed> removed = List.of();

    void put(String section, Around layout) {
        around.put(section, layout);
    }

    void putTitle(Around layout) {
        around.put(TITLE, layout);
    }

    void end(String printed) {
        end = printed;
    }

    void removed(List<Removed> characters) {
        removed = List.copyOf(characters);
    }

    ExtensionValue value() {
        SortedMap<String, ExtensionValue> fields = new TreeMap<>();
        around.forEach((key, one) -> fields.put(key, value(one)));
        if (!end.isEmpty()) {
            fields.put(END, ExtensionValue.of(end));
        }
        if (!removed.isEmpty()) {
            fields.put(
                    REMOVED,
                    new ExtensionValue.Items(removed.stream()
                            .map(one -> ExtensionValue.of(one.at() + ":" + Integer.toHexString(one.codePoint())))
                            .toList()));
        }
        return new ExtensionValue.Fields(fields);
    }

    private static ExtensionValue value(Around one) {
        List<ExtensionValue> items = new ArrayList<>();
        items.add(ExtensionValue.of(one.before));
        items.add(one.between == null ? new ExtensionValue.Nothing() : ExtensionValue.of(one.between));
        one.patches.forEach(patch -> {
            items.add(ExtensionValue.of(patch.at()));
            items.add(ExtensionValue.of(patch.length()));
            items.add(ExtensionValue.of(patch.printed()));
        });
        return new ExtensionValue.Items(items);
    }

    /** Returns the text of a plan. What the layout does not say is printed one paragraph per line. */
    static String textOf(Plan plan) {
        DraftLayout layout = read(plan.extensions());
        StringBuilder text = new StringBuilder();
        Around title = layout.around.get(TITLE);
        if (title == null) {
            text.append(plan.title());
        } else if (title.between != null) {
            text.append(title.before).append(patched(plan.title(), title.patches));
        }
        boolean chinese = ReaderLanguage.isChinese(plan.language().toLocale());
        for (Section section : plan.sections()) {
            Around one = layout.around.get(section.number().toString());
            if (one == null) {
                one = new Around("\n" + printedNumber(section, chinese) + " ", "\n", List.of());
            }
            text.append(one.before);
            if (one.between != null) {
                text.append(section.title());
            }
            if (section.body().isPresent()) {
                text.append(one.between == null ? "" : one.between)
                        .append(patched(section.body().get(), one.patches));
            }
        }
        return CleanText.restored(text.append(layout.end).toString(), layout.removed);
    }

    private static String printedNumber(Section section, boolean chinese) {
        return section.label()
                .orElseGet(() -> chinese && section.number().isChapter()
                        ? section.number().chapterInChinese() + "、"
                        : section.number().toString());
    }

    private static String patched(String text, List<Patch> patches) {
        StringBuilder printed = new StringBuilder();
        int from = 0;
        for (Patch patch : patches) {
            int at = Math.max(from, Math.min(patch.at(), text.length()));
            printed.append(text, from, at).append(patch.printed());
            from = Math.min(at + Math.max(0, patch.length()), text.length());
        }
        return printed.append(text, from, text.length()).toString();
    }

    private static DraftLayout read(Extensions extensions) {
        DraftLayout layout = new DraftLayout();
        Optional<ExtensionValue> value = extensions.find(KEY);
        if (value.isPresent() && value.get() instanceof ExtensionValue.Fields fields) {
            for (Map.Entry<String, ExtensionValue> field : fields.byKey().entrySet()) {
                if (field.getKey().equals(END)) {
                    layout.end = text(field.getValue());
                } else if (field.getValue() instanceof ExtensionValue.Items items) {
                    layout.readItems(field.getKey(), items.entries());
                }
            }
        }
        return layout;
    }

    private void readItems(String key, List<ExtensionValue> items) {
        if (key.equals(REMOVED)) {
            removed =
                    items.stream().flatMap(item -> removed(text(item)).stream()).toList();
        } else if (items.size() >= 2) {
            List<Patch> patches = new ArrayList<>();
            for (int i = 2; i + 2 < items.size(); i += 3) {
                patches.add(new Patch(number(items.get(i)), number(items.get(i + 1)), text(items.get(i + 2))));
            }
            boolean isPrinted = items.get(1) instanceof ExtensionValue.Text;
            around.put(key, new Around(text(items.get(0)), isPrinted ? text(items.get(1)) : null, patches));
        }
    }

    private static Optional<Removed> removed(String text) {
        int colon = text.indexOf(':');
        try {
            int codePoint = Integer.parseInt(text.substring(colon + 1), 16);
            return Character.isValidCodePoint(codePoint)
                    ? Optional.of(new Removed(Integer.parseInt(text.substring(0, Math.max(0, colon))), codePoint))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty(); // edited by hand
        }
    }

    private static String text(ExtensionValue value) {
        return value instanceof ExtensionValue.Text text ? text.text() : "";
    }

    private static int number(ExtensionValue value) {
        return value instanceof ExtensionValue.Numeral numeral
                ? numeral.number().min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue()
                : 0;
    }
}
