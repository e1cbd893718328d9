package org.lmcplan.io.shape;

/** The sentences of a schema: what each type, key and code means. */
public interface SchemaTexts {

    /** Returns a sentence about a key of an object. */
    String ofKey(String object, String key);

    /** Returns a sentence about a type of value, such as {@code Slug}. */
    String ofType(String type);

    /** Returns the meaning of a code in a vocabulary, such as {@code deliver} in {@code Force}. */
    String ofCode(String vocabulary, String code);
}
