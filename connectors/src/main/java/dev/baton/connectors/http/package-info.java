/** HTTP to systems that are not ours: bounded in time and in size, and never led elsewhere. */
@NullMarked
package dev.baton.connectors.http;

import org.jspecify.annotations.NullMarked;
