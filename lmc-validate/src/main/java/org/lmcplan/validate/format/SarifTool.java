package org.lmcplan.validate.format;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.lmcplan.model.problem.ProblemKind;
import org.lmcplan.model.text.ResourceText;

/**
 * What SARIF says about this library: its version, and where it and its rules are described. Its pages have no address of their
 * own on the web; unless the caller gives one, the addresses are package URLs of the published jar, which contains the pages.
 */
final class SarifTool {

    static final String NAME = "lmc-validate";

    /** The version of this library. */
    static final String VERSION = ResourceText.read(SarifTool.class.getResourceAsStream("version.txt"), "version.txt")
            .strip();

    private static final String PACKAGE = "pkg:maven/org.lmcplan/" + NAME + "@" + VERSION;
    private static final String PAGES = "META-INF/docs/";
    private static final int LONGEST_NAME = 100;

    private final Optional<URI> documentation;

    SarifTool(Optional<URI> documentation) {
        this.documentation = documentation.map(
                address -> address.getPath().endsWith("/") ? address : address.resolve(address.getRawPath() + "/"));
    }

    String informationUri() {
        return documentation.map(URI::toASCIIString).orElse(PACKAGE);
    }

    /** The address of the page about a rule or a kind of fault; empty for one that is not part of this library. */
    Optional<String> helpUri(ProblemKind kind) {
        return kind.page()
                .filter(page -> SarifTool.class.getResource("/" + PAGES + file(page)) != null)
                .map(page -> documentation
                        .map(address -> address.resolve(page).toASCIIString())
                        .orElse(PACKAGE + "#" + PAGES + file(page)));
    }

    /** The page without the heading: a package URL cannot point into a page. */
    private static String file(String page) {
        return page.replaceFirst("#.*", "");
    }

    /**
     * A readable name from the requirement of a rule: {@code NoTwoElementsHaveTheSameId}. Rules are identified by their ids.
     * Words of one letter are left out, since names in Pascal case cannot contain them.
     */
    static String ruleName(String requirement) {
        StringBuilder name = new StringBuilder();
        for (String word : requirement.replaceAll("['’]", "").split("[^A-Za-z0-9]+", -1)) {
            if (name.length() + word.length() > LONGEST_NAME) {
                break;
            } else if (word.length() > 1) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        return name.toString();
    }
}
