package com.example.application;

import org.lmcplan.model.Coded;

/** A vocabulary of an application that has the name of one of ours. */
public enum Force implements Coded {
    DELIVER
}
