package org.lmcplan.io.fault;

import java.io.Serializable;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmcplan.model.text.SafeText;

/**
 * The SHA-256 of a plan or register in its canonical JSON form (RFC 8785). Equal plans have equal digests, whatever format, key
 * order, spacing or comments they were read from. Different plans have different digests, except for trailing zeros in the
 * numbers of extensions: {@code 1.10} counts as {@code 1.1}.
 *
 * <p>The version of the document format is part of the content: a library that writes a newer version returns other digests.
 *
 * <p>A digest shows whether a plan has changed, not who wrote it: for that, sign the plan.
 */
public final class ContentDigest implements Serializable {

    private static final String ALGORITHM = "SHA-256";
    private static final String PREFIX = "sha256:";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

    private final String hex;

    private ContentDigest(String hex) {
        this.hex = hex;
    }

    /** Computes the digest of these bytes: a plan or register in its canonical JSON form. */
    public static ContentDigest ofCanonicalJson(byte[] canonicalJson) {
        Objects.requireNonNull(canonicalJson, "canonicalJson");
        return new ContentDigest(HexFormat.of().formatHex(sha256().digest(canonicalJson)));
    }

    /**
     * Parses a digest as {@link #toString} prints it.
     *
     * @throws IllegalArgumentException if the text is not a digest
     */
    public static ContentDigest of(String text) {
        return parse(text)
                .orElseThrow(() ->
                        new IllegalArgumentException("a digest is written sha256: and 64 digits of 0 to 9 and a to f,"
                                + " not '" + SafeText.excerpt(text) + "'"));
    }

    /** Does the same as {@link #of(String)}, under the name by which JAX-RS finds it. */
    public static ContentDigest fromString(String text) {
        return of(text);
    }

    /** Parses a digest as {@link #toString} prints it; empty if the text is not a digest. */
    public static Optional<ContentDigest> parse(String text) {
        return FORM.matcher(Objects.requireNonNull(text, "text")).matches()
                ? Optional.of(new ContentDigest(text.substring(PREFIX.length())))
                : Optional.empty();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance(ALGORITHM);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, missing);
        }
    }

    /** The 32 bytes in lower-case hexadecimal. */
    public String hex() {
        return hex;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentDigest digest && hex.equals(digest.hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    /** {@code sha256:} followed by {@link #hex()}. */
    @Override
    public String toString() {
        return PREFIX + hex;
    }
}
