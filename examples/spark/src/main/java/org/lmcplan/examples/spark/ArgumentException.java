package org.lmcplan.examples.spark;

/** A wrong argument. The program prints the message and stops. */
final class ArgumentException extends Exception {

    private static final long serialVersionUID = 1;

    ArgumentException(String message) {
        super(message);
    }
}
