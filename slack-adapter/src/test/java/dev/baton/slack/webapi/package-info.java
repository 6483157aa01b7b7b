/** Tests of what is said over the Web API. */
@NullMarked
package dev.baton.slack.webapi;

import org.jspecify.annotations.NullMarked;
