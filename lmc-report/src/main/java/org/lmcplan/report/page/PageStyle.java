package org.lmcplan.report.page;

import org.lmcplan.model.text.ResourceText;

/** The style sheet of the HTML page, its status icons, and the policy that keeps browsers from loading anything else. */
final class PageStyle {

    static final String CSS = read("page.css");
    static final String ICONS = read("marks.svg");
    static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private PageStyle() {}

    private static String read(String name) {
        return ResourceText.read(PageStyle.class.getResourceAsStream(name), name);
    }
}
