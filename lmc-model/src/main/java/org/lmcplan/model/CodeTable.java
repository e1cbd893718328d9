package org.lmcplan.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The terms of vocabularies by their codes, in the order of the terms. */
final class CodeTable {

    private static final ClassValue<Map<String, Coded>> TABLES = new ClassValue<>() {
        @Override
        protected Map<String, Coded> computeValue(Class<?> vocabulary) {
            return byCode(vocabulary);
        }
    };

    private CodeTable() {}

    static Map<String, Coded> of(Class<? extends Coded> vocabulary) {
        return TABLES.get(vocabulary);
    }

    private static Map<String, Coded> byCode(Class<?> vocabulary) {
        Object[] terms = vocabulary.getEnumConstants();
        if (terms == null) {
            throw new IllegalArgumentException(
                    vocabulary.getName() + " is not one vocabulary, since it is not an enum");
        }
        Map<String, Coded> byCode = new LinkedHashMap<>();
        for (Object term : terms) {
            Coded coded = (Coded) term;
            if (byCode.put(coded.code(), coded) != null) {
                throw new IllegalArgumentException(vocabulary.getName() + " has the code " + coded.code() + " twice");
            }
        }
        return Collections.unmodifiableMap(byCode);
    }
}
