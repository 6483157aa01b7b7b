package dev.baton.handoff.ticket;

/** Where a work item's copy is: the tracker's name, the ticket's key there, and the address at which people open it. */
public record TicketRef(String tracker, String key, String link) {}
