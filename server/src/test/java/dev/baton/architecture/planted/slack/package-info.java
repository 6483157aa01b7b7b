/** Planted: Slack that knows other adapters. */
@NullMarked
package dev.baton.architecture.planted.slack;

import org.jspecify.annotations.NullMarked;
