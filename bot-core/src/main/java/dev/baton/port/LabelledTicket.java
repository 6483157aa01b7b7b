package dev.baton.port;

import dev.baton.handoff.ticket.TicketRef;

/** A ticket that a label finds, with its title, whoever filed it. */
public record LabelledTicket(TicketRef ticket, String title) {}
