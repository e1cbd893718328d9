package org.lmcplan.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a {@link Source} may give as its address: {@code http} or {@code https}, a host, and ASCII only. */
public final class WebAddress {

    private static final Pattern FORM = Pattern.compile("https?://[\\x21-\\x7E]+");

    private WebAddress() {}

    /** The address that a text is; empty where it is none. */
    public static Optional<URI> parse(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            return address.getHost() == null ? Optional.empty() : Optional.of(address);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    static URI require(URI address) {
        return parse(address.toString())
                .orElseThrow(() -> new IllegalArgumentException(
                        "an address starts with http:// or https:// and a host, in ASCII, not '" + address + "'"));
    }
}
