package org.lmcplan.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What a source may give as its address: {@code http} or {@code https}, a host, and ASCII only. */
public final class WebAddress {

    private WebAddress() {}

    /** The address that a text is; empty where it is none. */
    public static Optional<URI> parse(String text) {
        if (!isForm(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text)).filter(address -> address.getHost() != null);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /**
     * The address itself, where it may be given.
     *
     * @throws IllegalArgumentException if it is of another form
     */
    public static URI require(URI address) {
        if (address.getHost() == null || !isForm(address.toString())) {
            throw new IllegalArgumentException(
                    "an address starts with http:// or https:// and a host, in ASCII, not '" + address + "'");
        }
        return address;
    }

    private static boolean isForm(String text) {
        if (!text.startsWith("http://") && !text.startsWith("https://")) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
