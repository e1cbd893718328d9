package org.lmcplan.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.lmcplan.model.text.SafeText;

/** Checks the web address of a source: {@code http} or {@code https}, a host, and ASCII only. */
public final class WebAddress {

    private WebAddress() {}

    /**
     * Parses an address.
     *
     * @throws IllegalArgumentException if the text is not one
     */
    public static URI of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("an address " + complaint(text)));
    }

    /** Parses an address; returns empty if the text is not one. */
    public static Optional<URI> parse(String text) {
        if (!isForm(Objects.requireNonNull(text, "text"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(text)).filter(address -> address.getHost() != null);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /**
     * Returns the address itself if it is allowed.
     *
     * @throws IllegalArgumentException if it does not have this form
     */
    public static URI require(URI address) {
        complaint(address).ifPresent(complaint -> {
            throw new IllegalArgumentException("an address " + complaint);
        });
        return address;
    }

    /** Returns why an address is rejected, as in {@code must start with http:// …}; empty if it is allowed. */
    public static Optional<String> complaint(URI address) {
        return Objects.requireNonNull(address, "address").getHost() == null || !isForm(address.toString())
                ? Optional.of(complaint(address.toString()))
                : Optional.empty();
    }

    private static String complaint(String text) {
        return "must start with http:// or https:// and a host, in ASCII, not be '" + SafeText.excerpt(text) + "'";
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
