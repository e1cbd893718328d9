package org.lmcplan.io;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lmcplan.model.Plan;
import org.lmcplan.model.evidence.Register;

/**
 * What a plan or a register says, in one number: the SHA-256 of its form by RFC 8785, as {@link LmcWriter#canonicalJson(Plan)}
 * gives it. Equal plans have equal digests, whatever notation, order of keys, spacing or comments they were read from;
 * plans that differ have different ones, but for zeros behind the numbers of extensions: {@code 1.10} counts as {@code
 * 1.1}. The same goes for registers.
 *
 * <p>The format that it is written in is a part of it: a library that writes a newer format gives other digests.
 *
 * <p>It tells whether a plan has changed. It does not tell who wrote it: for that, sign it.
 */
public final class ContentDigest {

    private static final String ALGORITHM = "SHA-256";
    private static final String PREFIX = "sha256:";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{64}");

    private final String hex;

    private ContentDigest(byte[] canonical) {
        this(HexFormat.of().formatHex(sha256().digest(canonical)));
    }

    private ContentDigest(String hex) {
        this.hex = hex;
    }

    /** The digest of a plan. */
    public static ContentDigest of(Plan plan) {
        return new ContentDigest(LmcWriter.create().canonicalJson(plan));
    }

    /** The digest of a register. */
    public static ContentDigest of(Register register) {
        return new ContentDigest(LmcWriter.create().canonicalJson(register));
    }

    /** Reads a digest as {@link #toString} writes it; empty where the text is none. */
    public static Optional<ContentDigest> parse(String text) {
        return FORM.matcher(text).matches()
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

    /** The 32 bytes in hexadecimal, in lower case. */
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

    /** The written form, {@code sha256:} and {@link #hex()}. */
    @Override
    public String toString() {
        return PREFIX + hex;
    }
}
