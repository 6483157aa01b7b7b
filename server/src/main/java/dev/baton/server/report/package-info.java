/** What was done on time, as a page: by team and severity, against the target and the line without a process. */
@NullMarked
package dev.baton.server.report;

import org.jspecify.annotations.NullMarked;
