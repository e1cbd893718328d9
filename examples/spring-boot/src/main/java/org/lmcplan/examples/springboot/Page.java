package org.lmcplan.examples.springboot;

import org.springframework.http.HttpStatus;

/**
 * A part of a long list.
 *
 * @param number the number of the page, from 1
 * @param size how many entries a page has, at most 100
 */
record Page(int number, int size) {

    private static final int LARGEST = 100;

    Page {
        if (number < 1 || size < 1 || size > LARGEST) {
            throw new RefusedException(HttpStatus.BAD_REQUEST, "invalid-page");
        }
    }

    long start() {
        return (number - 1L) * size;
    }
}
