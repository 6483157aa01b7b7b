/** Tests of what is drawn. */
@NullMarked
package dev.baton.slack.blockkit;

import org.jspecify.annotations.NullMarked;
