package org.lmcplan.validate.format;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.lmcplan.model.text.ResourceText;
import org.lmcplan.model.text.Sha256;

/** The style and the script of the page, and the content security policy that lets a browser load only these two. */
final class HtmlAssets {

    static final String STYLE = read("report.css");
    static final String SCRIPT = read("report.js");
    static final String POLICY = "default-src 'none'; style-src " + source(STYLE) + "; script-src " + source(SCRIPT)
            + "; base-uri 'none'; form-action 'none'";

    private HtmlAssets() {}

    private static String read(String name) {
        return ResourceText.read(HtmlAssets.class.getResourceAsStream(name), name);
    }

    private static String source(String text) {
        byte[] digest = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }
}
