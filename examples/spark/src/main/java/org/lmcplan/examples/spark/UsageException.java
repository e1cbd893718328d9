package org.lmcplan.examples.spark;

/** A wrong argument. The program prints the message and stops. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
