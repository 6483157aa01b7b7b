/** Reading a YAML file key by key, with every problem collected and placed: file, line, path, and what to do. */
@NullMarked
package dev.baton.server.configuration.reading;

import org.jspecify.annotations.NullMarked;
