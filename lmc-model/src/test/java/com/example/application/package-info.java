/** Stands for the code of an application. */
@org.jspecify.annotations.NullMarked
package com.example.application;
