/** Types of an application that uses this library: outside of its packages, as the Jackson module tells them apart. */
@NullMarked
package com.example.host;

import org.jspecify.annotations.NullMarked;
