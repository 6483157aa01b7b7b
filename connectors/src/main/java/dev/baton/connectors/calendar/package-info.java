/** Appointments in the form that every calendar reads: iCalendar (RFC 5545, with the methods of RFC 5546). */
@NullMarked
package dev.baton.connectors.calendar;

import org.jspecify.annotations.NullMarked;
