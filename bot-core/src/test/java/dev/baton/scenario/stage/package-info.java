/** Where scenarios are played, and in what world: what people do there, and what they hear back. */
@NullMarked
package dev.baton.scenario.stage;

import org.jspecify.annotations.NullMarked;
