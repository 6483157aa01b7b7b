/** The desk, played by people who press buttons. */
@NullMarked
package dev.baton.desk;

import org.jspecify.annotations.NullMarked;
