package com.example.internal;

import org.lmcplan.model.text.SafeText;

/** Uses a class that applications must not use. */
public class Internal {

    private Internal() {}

    public static void main(String[] args) {
        System.out.println(SafeText.class);
    }
}
